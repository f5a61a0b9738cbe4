using ReportParsing.Figures;
using ReportParsing.Figures.Recognisers;

namespace ReportParsing.Languages.English;

/// <summary>Reads English dates, years and stretches of time.</summary>
internal sealed class EnglishDateRecogniser : IMentionRecogniser
{
    private const int MonthsOfYear = 12;
    private const int MostMonths = 18;

    private static readonly PhraseTable<bool> CountCues = new PhraseTable<bool>(backwards: true)
        .Add("of the|total|total of|number|received|is|was|were|are|:|+|=|/|-|–|about|over|nearly|reached|processed|with", true);

    public int Read(MentionScan scan, int index)
    {
        if (EnglishTimes.Read(scan.Line, index) is > 0 and var time)
        {
            scan.Add(MentionKind.Code, index, time);
            return time;
        }

        if (ReadEnded(scan, index) is > 0 and var ended)
            return ended;
        if (scan.Line.IsWord(index, "from") || scan.Line.IsWord(index, "between"))
            return ReadStretch(scan, index);
        if ((scan.Line.IsWord(index, "first") || scan.Line.IsWord(index, "last")) && ReadMonthsOfYear(scan, index) is > 0 and var months)
            return months;
        return ReadPoint(scan, index);
    }

    // "from 1 January to 30 September 2024", "between March and May 2024"
    private static int ReadStretch(MentionScan scan, int index)
    {
        if (ReadDays(scan, index + 1) is > 0 and var days)
            return days + 1;
        if (EnglishDates.ReadMonths(scan.Line, index + 1) is { } months)
            return Finish(scan, index, months.End - index, months.Days);
        if (EnglishDates.Read(scan.Line, index + 1) is not { } from || !IsJoint(scan.Line, from.End) || EnglishDates.Read(scan.Line, from.End + 1) is not { } to)
            return 0;
        // A day that there is not has to stand for itself to be told.
        if (from.IsImpossible || to.IsImpossible)
            return 0;
        return Add(scan, index, from.CompletedBy(to), to);
    }

    private static int Add(MentionScan scan, int index, DatePoint from, DatePoint to)
    {
        var period = from.Days is { } first && to.Days is { } last ? new Period(first.From, last.To) : null;
        scan.Add(MentionKind.Period, index, to.End - index, period);
        return to.End - index;
    }

    private static bool IsJoint(PieceLine line, int index) => line.IsWord(index, "to") || line.IsWord(index, "and") || line.IsWord(index, "until") || line.IsAnySign(index, "-–—");

    // "year ended 31 March 2024", "six months to 30 June 2024"
    private static int ReadEnded(MentionScan scan, int index)
    {
        var line = scan.Line;
        var months = line.IsWord(index, "year") ? MonthsOfYear : CountAt(line, index) is var count && line.IsWord(index + 1, "months") ? count : 0;
        var end = line.IsWord(index, "year") ? index + 1 : index + 2;
        if (months is < 1 or > MostMonths || !(line.IsWord(end, "ended") || line.IsWord(end, "ending") || line.IsWord(end, "to")))
            return 0;
        if (EnglishDates.Read(line, end + 1) is not { Day: not null, IsImpossible: false, Days.To: { } last } point)
            return 0;
        return Finish(scan, index, point.End - index, new Period(last.AddDays(1).AddMonths(-months), last));
    }

    private static int CountAt(PieceLine line, int index) => line.IsDigits(index) ? line.IntAt(index) : (int)(EnglishNumberWords.Instance.Read(line, index)?.Value ?? 0);

    // "first six months of 2024", "first 9 months of the year"
    private static int ReadMonthsOfYear(MentionScan scan, int index)
    {
        var line = scan.Line;
        var count = CountAt(line, index + 1);
        if (count is < 1 or > 11 || !line.IsWord(index + 2, "months"))
            return 0;
        var year = line.IsWord(index + 3, "of") ? index + 4 : index + 3;
        if (!NumericDates.IsYear(line, year))
            return Finish(scan, index, 3, period: null);
        (int, int) months = line.IsWord(index, "first") ? (1, count) : (13 - count, 12);
        return Finish(scan, index, year + 1 - index, new DatePoint(year + 1, line.IntAt(year), Months: months).Days);
    }

    private static int Finish(MentionScan scan, int index, int pieces, Period? period)
    {
        scan.Add(MentionKind.Period, index, pieces, period);
        return pieces;
    }

    private static int ReadPoint(MentionScan scan, int index)
    {
        if (ReadDays(scan, index) is > 0 and var days)
            return days;
        if (!scan.Line.IsWord(index + 1, "and") && EnglishDates.ReadMonths(scan.Line, index) is { } months)
            return Finish(scan, index, months.End - index, months.Days);
        // "2024/2023 (%)" heads a column that compares two years.
        if (NumericDates.IsYear(scan.Line, index) && scan.Line.IsSign(index + 1, '/') && scan.Line.IsGlued(index + 1) && scan.Line.IsGlued(index + 2) && NumericDates.IsYear(scan.Line, index + 2))
            return Finish(scan, index, 3, period: null);
        if (EnglishDates.Read(scan.Line, index) is not { } point)
            return 0;
        // "In 2021-22 officers had reached 438" counts no officers.
        if (point.Kind == MentionKind.Year && point.End == index + 1 && IsCount(scan, index, point))
            return 0;
        if (EnglishDates.ReadLastDay(scan.Line, point) is { } last)
            return Add(scan, index, point.CompletedBy(last), last);
        if (IsJoint(scan.Line, point.End) && !scan.Line.IsWord(point.End, "and") && EnglishDates.Read(scan.Line, point.End + 1) is { IsImpossible: false } to && !point.IsImpossible && IsLater(point, to))
            return Add(scan, index, point.CompletedBy(to), to);
        scan.Add(point.Kind, index, point.End - index, point.Days, point.IsImpossible ? NumberForm.Impossible : NumberForm.Digits);
        return point.End - index;
    }

    // "19 to 21 November", "21 and 22 October 2024": the month is told once.
    private static int ReadDays(MentionScan scan, int index)
    {
        if (scan.Line.IntAt(index) is not (>= 1 and var first) || !IsJoint(scan.Line, index + 1) || !scan.Line.IsDigits(index + 2))
            return 0;
        if (EnglishDates.Read(scan.Line, index + 2) is not { Day: { } last } to || first >= last)
            return 0;
        // "from 28 to 31 November": a day that there is not has to stand for itself to be told.
        if (to.IsImpossible)
        {
            scan.Add(MentionKind.Date, index, 1);
            return 1;
        }

        return Add(scan, index, to with { Day = first }, to);
    }

    private static bool IsLater(DatePoint from, DatePoint to) => from.Year is null || to.Year is null || to.Year >= from.Year;

    private static bool IsCount(MentionScan scan, int index, DatePoint year)
    {
        // A cell of nothing but a number counts; "Harvest 2023" names its year.
        if ((scan.IsCell && !scan.Line.IsWord(index - 1)) || scan.IsMeasuredBy(year.End) || CountCues.Has(scan.Line, index - 1))
            return true;
        return scan.Line.IsAnySign(year.End, ".,") && scan.Line.IsGlued(year.End + 1) && scan.Line.IsDigits(year.End + 1);
    }
}
