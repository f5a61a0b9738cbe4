using System.Collections.Frozen;
using ReportParsing.Figures;
using ReportParsing.Figures.Recognisers;

namespace ReportParsing.Languages.Vietnamese;

/// <summary>Reads dates, times of day, years and stretches of time.</summary>
internal sealed class VietnameseDateRecogniser : IMentionRecogniser
{
    private const int LongestNameOfDay = 10;
    private const int LastDay = 31;

    private static readonly PhraseTable<bool> SpanWords = new PhraseTable<bool>()
        .Add("giai đoạn|nhiệm kỳ|năm học|niên khóa|niên vụ|thời kỳ|các năm|trong các năm|năm|khóa", true);

    // "các năm 2024-2023" may be listed backwards, a term may not.
    private static readonly PhraseTable<bool> OrderedSpans = new PhraseTable<bool>().Add("giai đoạn|nhiệm kỳ|năm học|niên khóa|niên vụ|thời kỳ|khóa", true);

    private static readonly PhraseTable<bool> MonthEdges = new PhraseTable<bool>().Add("đầu năm|cuối năm|của năm|năm|đầu của năm", true);

    private static readonly FrozenSet<(int Day, int Month)> Holidays =
        new[] { (8, 3), (26, 3), (30, 4), (19, 5), (21, 6), (28, 6), (27, 7), (19, 8), (20, 10), (18, 11), (20, 11), (22, 12) }.ToFrozenSet();

    private static readonly PhraseTable<bool> DayCues = new PhraseTable<bool>(backwards: true)
        .Add("ngày|lễ|dịp|tết|từ|đến|hết|trước|sau|sáng|chiều|tối|đêm|quốc khánh|phụ nữ|quốc tế lao động|nhà giáo việt nam|liệt sĩ|liệt sỹ|giải phóng|thành lập|kỷ niệm|chào mừng|vào|hôm|quốc tế phụ nữ|phụ nữ việt nam|hồ chí minh|hùng vương|gia đình việt nam", true);

    private static readonly PhraseTable<bool> Every = new PhraseTable<bool>(backwards: true).Add("mỗi|hàng|hằng|một|/|từng", true);

    private static readonly PhraseTable<bool> Durations = new PhraseTable<bool>(backwards: true)
        .Add("thời hạn|thời gian|hạn|bảo hành|trong vòng|kéo dài|sau|tù|án|phạt|mức án|kỳ hạn|thử thách|ít nhất|tối thiểu|tối đa|trên|dưới|hơn|gần|khoảng|đủ|/|quá|lương|x|×", true);

    private static readonly PhraseTable<bool> PeriodCues = new PhraseTable<bool>(backwards: true)
        .Add("báo cáo|kết quả|kế hoạch|dự toán|chỉ tiêu|trong|tính chung|lũy kế|cộng dồn|sơ kết|tổng kết|hết|cùng kỳ|so với|qua|,|và|thu|chi|thực hiện|ước|tình hình", true);

    private static readonly PhraseTable<bool> SpanCues = new PhraseTable<bool>(backwards: true)
        .Add("tổng thu|tổng chi|tổng vốn|qua|sau|trong|tổng kết|sơ kết|kết quả|tính chung|kế hoạch|bình quân", true);

    private static readonly PhraseTable<bool> PeriodFollowers = new PhraseTable<bool>().Add("ước|đạt|tăng|giảm|ước đạt", true);

    // Words that "ngày" says more of: its number is no day of a month.
    private static readonly PhraseTable<bool> Lengths = new PhraseTable<bool>().Add("dài|ngắn|nhiều", true);

    private static readonly PhraseTable<bool> PartsOfDay = new PhraseTable<bool>().Add("sáng|chiều|tối|đêm|trưa|ngày hôm sau|hôm sau|hôm trước", true);

    private static readonly PhraseTable<bool> CountCues = new PhraseTable<bool>(backwards: true)
        .Add("số|là|đạt|được|có|tổng|cộng|gồm|nhận|lượng|giá|còn|thêm|:|+|=|-|–|/|x|×|>|<", true);

    public int Read(MentionScan scan, int index)
    {
        if (scan.Line.IsDigits(index))
            return ReadFromDigits(scan, index);
        if (!scan.Line.IsWord(index))
            return 0;
        return scan.Line[index].Folded switch
        {
            "từ" => ReadStretch(scan, index, index + 1),
            "đến" or "tới" => ReadEnd(scan, index),
            "tuần" => ReadWeek(scan, index),
            _ => ReadNamed(scan, index),
        };
    }

    // "từ đầu năm 2024 đến ngày 12 tháng 9 năm 2024", "từ 1/12/2019 đến 29/2/2020", "từ ngày 13 đến 20.11"
    private static int ReadStretch(MentionScan scan, int index, int first)
    {
        if (StartOfStretch(scan.Line, first) is not { } from)
            return 0;
        if (EndOfStretch(scan, from.End) is { } to)
            return Add(scan, index, from.CompletedBy(to), to);
        if (from.Year is null && from.Month is null && from.Day is null)
            return 0;
        if (scan.Line.IsDigits(first) && from is not { Day: not null, Year: not null })
            return 0;
        scan.Add(MentionKind.Period, index, from.End - index, from.Days is { } days ? new Period(days.From, To: null) : null, FormOf(from));
        return from.End - index;
    }

    private static NumberForm FormOf(DatePoint point) => point.IsImpossible ? NumberForm.Impossible : NumberForm.Digits;

    private static int Add(MentionScan scan, int index, DatePoint from, DatePoint to)
    {
        var period = to.Days is null || (from.Days is null && from.Kind != MentionKind.Year) ? null : new Period(from.Days?.From, to.Days.To);
        scan.Add(MentionKind.Period, index, to.End - index, period, FormOf(from.IsImpossible ? from : to));
        return to.End - index;
    }

    private static DatePoint? StartOfStretch(PieceLine line, int index)
    {
        var isYearStart = line.IsWord(index, "đầu") && line.IsWord(index + 1, "năm") && !NumericDates.IsYear(line, index + 2);
        if (isYearStart)
            return new DatePoint(index + 2, Month: 1, Day: 1);
        return VietnameseDates.Read(line, index) ?? NumericDates.ReadDayAndMonth(line, index) ?? BareDay(line, index);
    }

    // "từ 13 đến 20/11": only before "đến" with a full day after it.
    private static DatePoint? BareDay(PieceLine line, int index)
    {
        if (line.IntAt(index) is not (>= 1 and <= 31 and var day) || !IsJoint(line, index + 1))
            return null;
        return VietnameseDates.Read(line, index + 2) is { Day: not null, Month: not null } ? new DatePoint(index + 1, Day: day) : null;
    }

    private static DatePoint? EndOfStretch(MentionScan scan, int joint)
    {
        if (!IsJoint(scan.Line, joint))
            return null;
        var at = joint + 1;
        if (VietnameseDates.Read(scan.Line, at) is { } point)
            return point;
        if (NumericDates.ReadDayAndMonth(scan.Line, at) is { } day && !scan.IsMeasuredBy(day.End))
            return day;
        return NumericDates.IsYear(scan.Line, at) && !scan.IsMeasuredBy(at + 1) ? new DatePoint(at + 1, scan.Line.IntAt(at)) : null;
    }

    private static bool IsJoint(PieceLine line, int index) =>
        line.IsAnySign(index, "-–—") || line.IsWord(index, "đến") || line.IsWord(index, "tới");

    // "tính đến ngày 30/9/2022", "đến hết tháng 6"
    private static int ReadEnd(MentionScan scan, int index)
    {
        if (EndOfStretch(scan, index) is not { } to)
            return 0;
        scan.Add(MentionKind.Period, index, to.End - index, to.Days is { } days ? new Period(From: null, days.To) : null, FormOf(to));
        return to.End - index;
    }

    private static int ReadNamed(MentionScan scan, int index)
    {
        if (ReadYears(scan, index) is > 0 and var years)
            return years;
        if (VietnameseDates.Read(scan.Line, index) is not { } point || scan.Line.IsWord(index, "hết") || Every.Has(scan.Line, index - 1))
            return 0;
        if (IsAmountBehindMonth(scan, point) || IsAmountBehindDay(scan, index, point))
            return 0;
        if (IsJoint(scan.Line, point.End) && point.Kind != MentionKind.Year && EndOfStretch(scan, point.End) is { } to)
            return Add(scan, index, point.CompletedBy(to), to);
        if (scan.Line.IsWord(index, "tháng") && EndOfMonths(scan, point) is { } last)
            return Add(scan, index, point.CompletedBy(last), last);
        var kind = point.Kind == MentionKind.Year && IsLawBefore(scan, index) ? MentionKind.Article : point.Kind;
        scan.Add(kind, index, point.End - index, point.Days, FormOf(point));
        return point.End - index;
    }

    // "cho vay trong tháng 2,36 tỷ đồng", "cây ngắn ngày 1.236,8 ha", "đào tạo dưới 3 tháng 12.290 người"
    private static bool IsAmountBehindMonth(MentionScan scan, DatePoint point) =>
        (point is { Year: null, Day: null } or { Year: null, Month: null })
        && scan.NumberAt(point.End - 1) is { Pieces: > 1 } number
        && (!number.HasDecimals || scan.IsMeasuredBy(point.End - 1 + number.Pieces));

    // "trẻ phải điều trị dài ngày 57 em", "cây ngắn ngày 12 ha"
    private static bool IsAmountBehindDay(MentionScan scan, int index, DatePoint point) =>
        point is { Year: null, Month: null, Day: { } day } && (day > LastDay || (index > 0 && Lengths.Match(scan.Line, index - 1, out _) == 1)) && scan.IsMeasuredBy(point.End);

    // "tháng 8, 9 năm 2024", "tháng 7 và 8/2024"
    private static DatePoint? EndOfMonths(MentionScan scan, DatePoint first)
    {
        var line = scan.Line;
        if (first.Year is not null || !(line.IsSign(first.End, ',') || line.IsWord(first.End, "và")) || line.IntAt(first.End + 1) is < 1 or > 12)
            return null;
        var month = line.IntAt(first.End + 1);
        var at = first.End + 2;
        var year = line.IsWord(at, "năm") || line.IsSign(at, '/') ? at + 1 : at;
        return NumericDates.IsYear(line, year) && year > at ? new DatePoint(year + 1, line.IntAt(year), month) : null;
    }

    // "giai đoạn 2021-2025", "năm học 2017 – 2018"
    private static int ReadYears(MentionScan scan, int index)
    {
        var words = scan.Line.IsDigits(index) ? 0 : SpanWords.Match(scan.Line, index, out _);
        var first = index + words;
        var isPair = NumericDates.IsYear(scan.Line, first) && (scan.Line.IsAnySign(first + 1, "-–—/") || IsJoint(scan.Line, first + 1));
        if (!isPair || (words == 0 && scan.Line.IsSign(first + 1, '/')) || !NumericDates.IsYear(scan.Line, first + 2))
            return 0;
        int from = scan.Line.IntAt(first), to = scan.Line.IntAt(first + 2);
        if ((to < from && !OrderedSpans.Has(scan.Line, index)) || (words == 0 && scan.IsMeasuredBy(first + 3)))
            return 0;
        scan.Add(MentionKind.Period, index, words + 3, new Period(new DateOnly(from, 1, 1), new DateOnly(to, 12, 31)));
        return words + 3;
    }

    // "kế hoạch 5 năm 2021-2025"
    private static int ReadSpanOfYears(MentionScan scan, int index)
    {
        if (scan.Line.IntAt(index) is < 1 or > 99 || !scan.Line.IsWord(index + 1, "năm"))
            return 0;
        var years = ReadYears(scan, index + 2);
        if (years == 0)
            return 0;
        var period = scan.Last!.Period;
        scan.ReplaceLast(MentionKind.Period, index, years + 2, period);
        return years + 2;
    }

    private static int ReadWeek(MentionScan scan, int index)
    {
        var line = scan.Line;
        var week = index + (line.IsWord(index + 1, "thứ") ? 2 : 1);
        if (line.IntAt(week) is < 1 or > 53 || Every.Has(line, index - 1) || line.IsAnySign(week + 1, ",.") && line.IsGlued(week + 2))
            return 0;
        var year = line.IsSign(week + 1, '/') || line.IsWord(week + 1, "năm") ? week + 2 : 0;
        var hasYear = year > 0 && NumericDates.IsYear(line, year);
        if (!hasYear && scan.IsMeasuredBy(week + 1))
            return 0;
        var end = hasYear ? year + 1 : week + 1;
        scan.Add(MentionKind.Period, index, end - index);
        return end - index;
    }

    private static int ReadFromDigits(MentionScan scan, int index)
    {
        if (ReadTime(scan, index) is > 0 and var time)
            return time;
        if (ReadMonthsOfYear(scan, index) is > 0 and var months)
            return months;
        if (ReadYears(scan, index) is > 0 and var years)
            return years;
        if (ReadSpanOfYears(scan, index) is > 0 and var span)
            return span;
        if (IsAnniversary(scan, index) || IsSpanOfYears(scan.Line, index))
        {
            scan.Add(MentionKind.Period, index, 2);
            return 2;
        }

        if (ReadPoint(scan, index) is not { } point)
            return 0;
        if (IsJoint(scan.Line, point.End) && point.Kind == MentionKind.Date && EndOfStretch(scan, point.End) is { } to)
            return Add(scan, index, point.CompletedBy(to), to);
        scan.Add(point.Kind, index, point.End - index, point.Days, FormOf(point));
        return point.End - index;
    }

    // "tổng thu 5 năm trên 1.750 tỷ đồng", "qua 3 năm thực hiện"; but "thời hạn 5 năm", "trong 5 năm trở lên"
    private static bool IsSpanOfYears(PieceLine line, int index) =>
        line.IntAt(index) is >= 1 and <= 50 && line[index].Length <= 2 && line.IsWord(index + 1, "năm")
        && SpanCues.Has(line, index - 1) && !line.IsWord(index + 2, "trở") && !line.IsWord(index + 2, "tù") && !line.IsWord(index + 2, "tuổi");

    private static bool IsAnniversary(MentionScan scan, int index) =>
        scan.Line.IsWord(index - 2, "kỷ") && scan.Line.IsWord(index - 1, "niệm") && scan.Line.IsWord(index + 1, "năm");

    private static DatePoint? ReadPoint(MentionScan scan, int index)
    {
        var line = scan.Line;
        if (NumericDates.Read(line, index) is { } numeric && (numeric.Day is not null || !scan.IsMeasuredBy(numeric.End)))
            return numeric;
        if (NumericDates.ReadDayAndMonth(line, index) is { } day && IsDayExpected(scan, index) && !scan.IsMeasuredBy(day.End))
            return day;
        if (NumericDates.ReadDayAndMonth(line, index) is { } first && IsJoint(line, first.End)
            && NumericDates.ReadDayAndMonth(line, first.End + 1) is { } last && !scan.IsMeasuredBy(last.End))
            return first;
        if (NumericDates.ReadDayAndMonth(line, index) is { } named && IsBeforeAmount(scan, named))
            return named;
        return IsBareYear(scan, index) ? new DatePoint(index + 1, line.IntAt(index)) : null;
    }

    // "30/4 148 băng rôn", "30/4 và 01/5 148 băng rôn": a number right behind it counts, so that the day names what is counted.
    private static bool IsBeforeAmount(MentionScan scan, DatePoint day)
    {
        var line = scan.Line;
        var end = line.IsWord(day.End, "và") && NumericDates.ReadDayAndMonth(line, day.End + 1) is { } second ? second.End : day.End;
        return !line.IsGlued(end) && scan.NumberAt(end) is { } amount && scan.IsMeasuredBy(end + amount.Pieces);
    }

    // "30/4 và 1/5": another day right before.
    private static bool IsDayExpected(MentionScan scan, int index)
    {
        if (DayCues.Has(scan.Line, index - 1) || IsNamedDay(scan.Line, index) || IsHoliday(scan.Line, index))
            return true;
        var isListed = scan.Line.IsWord(index - 1, "và") || scan.Line.IsSign(index - 1, ',');
        return isListed && scan.Last is { Kind: MentionKind.Date } last && last.Span.End == scan.Line[index - 2].End;
    }

    // "chủ yếu dịp Tết, 30/4": a day that everybody knows, and more than its month, so that it is no part of a whole.
    private static bool IsHoliday(PieceLine line, int index) =>
        line.IsSign(index + 1, '/') && Holidays.Contains((line.IntAt(index), line.IntAt(index + 2)));

    // "Ngày Pháp luật 09/11", "Ngày Chuyển đổi số quốc gia 10/10", "Ngày hội Đại đoàn kết toàn dân tộc 18/11"
    private static bool IsNamedDay(PieceLine line, int index)
    {
        for (var i = index - 1; i > index - LongestNameOfDay && line.IsWord(i); i--)
        {
            if (line.IsWord(i, "ngày"))
                return line.IsCapitalised(i + 1) || line.IsWord(i + 1, "hội");
        }

        return false;
    }

    private static bool IsBareYear(MentionScan scan, int index)
    {
        var line = scan.Line;
        if (!NumericDates.IsYear(line, index) || line.IntAt(index) is < 1945 or > 2060 || line.IsAnySign(index + 1, ".,/") && line.IsGlued(index + 2) && line.IsDigits(index + 2))
            return false;
        if (scan.IsMeasuredBy(index + 1) || line.IsGlued(index + 1) && line.IsWord(index + 1) || line.IsGlued(index) && line.IsWord(index - 1))
            return false;
        return (!scan.IsCell || index > 0) && !line.IsDigits(index - 1) && !CountCues.Has(line, index - 1);
    }

    // "07 giờ 30", "18h30", "lúc 7 giờ"
    private static int ReadTime(MentionScan scan, int index)
    {
        var line = scan.Line;
        var isHour = line.IntAt(index) is >= 0 and <= 24 && line[index].Length <= 2;
        var isClock = isHour && (line.IsWord(index + 1, "giờ") || (line.IsGlued(index + 1) && (line.IsWord(index + 1, "h") || line.IsWord(index + 1, "g"))));
        if (isHour && line.IsSign(index + 1, ':') && line.IsGlued(index + 2) && line[index + 2].Length == 2 && line.IntAt(index + 2) is >= 0 and < 60)
            return AddTime(scan, index, 3);
        if (!isClock)
            return 0;
        var isMinute = line[index + 2].Length == 2 || line.IsWord(index + 3, "phút");
        if (isMinute && line.IntAt(index + 2) is >= 0 and < 60 && scan.NumberAt(index + 2) is { HasDecimals: false } && !scan.Lexicon.Percents.Has(line, index + 3))
            return AddTime(scan, index, line.IsWord(index + 3, "phút") || line.IsGlued(index + 3) && line.IsWord(index + 3, "p") ? 4 : 3);
        var isBeforeShare = scan.NumberAt(index + 2) is { } share && scan.Lexicon.Percents.Has(line, index + 2 + share.Pieces);
        var isMoment = isBeforeShare || line.IsWord(index - 1, "lúc") || line.IsWord(index - 1, "hồi") || line.IsWord(index + 1, "h") || line.IsWord(index + 2, "ngày")
            || PartsOfDay.Has(line, index + 2) || IsBeginOfWatch(line, index) || IsEndOfWatch(scan, index);
        return isMoment && (line.IsWord(index + 1, "giờ") || line.IsWord(index + 1, "h")) ? AddTime(scan, index, 2) : 0;
    }

    // "từ 22 giờ đến 05 giờ sáng": a stretch of the night; "từ 2 giờ đến 3 giờ" may be how long something takes.
    private static bool IsBeginOfWatch(PieceLine line, int index) =>
        IsJoint(line, index + 2) && line.IntAt(index + 3) is >= 0 and <= 24 && line.IsWord(index + 4, "giờ")
        && (PartsOfDay.Has(line, index + 5) || line.IntAt(index) > line.IntAt(index + 3) || line.Raw(index + 3)[0] == '0');

    private static bool IsEndOfWatch(MentionScan scan, int index) =>
        IsJoint(scan.Line, index - 1) && scan.Last is { Kind: MentionKind.Date } last && last.Span.End == scan.Line[index - 2].End;

    private static int AddTime(MentionScan scan, int index, int pieces)
    {
        scan.Add(MentionKind.Date, index, pieces);
        return pieces;
    }

    // "06 tháng đầu năm 2017", "9 tháng"
    private static int ReadMonthsOfYear(MentionScan scan, int index)
    {
        var line = scan.Line;
        if (line.IntAt(index) is not (>= 1 and <= 12 and var count) || line[index].Length > 2 || !line.IsWord(index + 1, "tháng"))
            return 0;
        var isBeforeAmount = count > 1 && line.IsDigits(index + 2) && scan.UnitAt(index + 1).Unit is not null;
        if (scan.Lexicon.Ages.Has(line, index + 1) || (line.IsDigits(index + 2) && !isBeforeAmount))
            return 0;
        var edge = MonthEdges.Match(line, index + 2, out _);
        var year = index + 2 + edge;
        var isFirst = !line.IsWord(index + 2, "cuối");
        if (line.IsSign(index + 2, '/') && NumericDates.IsYear(line, index + 3))
            (edge, year) = (1, index + 3);
        if (edge > 0 && NumericDates.IsYear(line, year))
        {
            (int, int) months = isFirst ? (1, count) : (13 - count, 12);
            scan.Add(MentionKind.Period, index, year + 1 - index, new DatePoint(year + 1, line.IntAt(year), Months: months).Days);
            return year + 1 - index;
        }

        var isInBrackets = line.IsSign(index - 1, '(') && line.IsSign(index + 2, ')');
        if (edge == 0 && !isInBrackets && (Durations.Has(line, index - 1) || (count is not (6 or 9) && !isBeforeAmount && !PeriodCues.Has(line, index - 1) && !PeriodFollowers.Has(line, index + 2))))
            return 0;
        var end = index + 2 + edge;
        scan.Add(MentionKind.Period, index, end - index);
        return end - index;
    }

    // "Luật Đất đai năm 2024": the year is part of the law's name.
    private static bool IsLawBefore(MentionScan scan, int index)
    {
        for (var i = index - 1; i > index - 15 && (scan.Line.IsWord(i) || scan.Line.IsSign(i, ',')); i--)
        {
            if (scan.Line.IsCapitalised(i) && (scan.Line.IsWord(i, "luật") || scan.Line.IsWord(i, "pháp") && scan.Line.IsWord(i + 1, "lệnh")))
                return true;
            if (scan.Line[i].Folded is "trong" or "của" or "cho" or "từ" or "đầu" or "cuối")
                return false;
        }

        return false;
    }
}
