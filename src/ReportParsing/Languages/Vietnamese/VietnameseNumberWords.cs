using ReportParsing.Figures;
using ReportParsing.Figures.Numbers;

namespace ReportParsing.Languages.Vietnamese;

/// <summary>Vietnamese number words: mười ba tỷ, năm trăm linh ba triệu; hai mươi mốt; một nghìn rưỡi.</summary>
internal sealed class VietnameseNumberWords : INumberWords
{
    private const int Thousand = 1_000;
    private const decimal Milliard = 1_000_000_000;
    private const int ReachOfEach = 4;

    private static readonly PhraseTable<int> Ones = new PhraseTable<int>()
        .Add("một", 1).Add("hai", 2).Add("ba", 3).Add("bốn", 4).Add("năm", 5).Add("sáu", 6).Add("bảy|bẩy", 7).Add("tám", 8).Add("chín", 9);

    private static readonly PhraseTable<int> OnesAfterTens = new PhraseTable<int>()
        .Add("một|mốt", 1).Add("hai", 2).Add("ba", 3).Add("bốn|tư", 4).Add("lăm|nhăm", 5).Add("sáu", 6).Add("bảy|bẩy", 7).Add("tám", 8).Add("chín", 9);

    // Ones that stand only after tens: the word for ten may be left out before them.
    private static readonly PhraseTable<int> ShortEndings = new PhraseTable<int>().Add("mốt", 1).Add("lăm|nhăm", 5);

    private static readonly PhraseTable<decimal> Scales = new PhraseTable<decimal>()
        .Add("nghìn|ngàn", Thousand).Add("vạn", 10_000).Add("triệu", 1_000_000).Add("tỷ|tỉ", Milliard);

    // A word before, after which a number word is an ordinal, a name or no number.
    private static readonly PhraseTable<bool> NotCountingAfter = new PhraseTable<bool>(backwards: true)
        .Add("thứ|tháng|quý|hạng|lớp|loại|nhóm|cấp|giải|mức|khóa|là|như|thành|bằng|mỗi|từng|theo|trong|với|mọi|bất kỳ|cùng|lại|thành phố|phường|xã|thôn|ấp|tổ|phần|huy chương", true)
        .Add("một ,|hai ,|ba ,|bốn ,|năm ,|sáu ,|bảy ,|tám ,|vài|dăm|đôi", true);

    private static readonly PhraseTable<bool> CountedByOne = new PhraseTable<bool>()
        .Add("một đại biểu|một đồng chí|một trường hợp|một vụ|một ca", true);

    private static readonly PhraseTable<bool> CountedBySeveral = new PhraseTable<bool>()
        .Add("hai|ba|bốn|sáu|bảy|bẩy|tám|chín|mười", true);

    // After these "năm" is a year.
    private static readonly PhraseTable<bool> BeforeYear = new PhraseTable<bool>(backwards: true)
        .Add("hằng|hàng|đầu|cuối|cả|nửa|các|những|qua|sang|đến|vào|hết|sau|trước|giữa|suốt|quanh|nhiều|mấy|lương|trong|kế hoạch|dự toán|cùng kỳ|bình quân|trung bình|/|-", true);

    private static readonly PhraseTable<bool> YearWords = new PhraseTable<bool>()
        .Add("năm học|năm ngày|năm tháng|năm tuần|năm kế hoạch|năm báo cáo|năm quyết toán|năm dự toán|năm chỉ tiêu|năm nhiệm vụ", true);

    private static readonly PhraseTable<bool> BeforeFive = new PhraseTable<bool>(backwards: true)
        .Add("cho|gồm|có|được|hơn|gần|khoảng|thêm|chết|bắt|bắt giữ|mở|còn|đủ|tặng|trao|khởi tố|hỗ trợ|thành lập|công nhận|sửa chữa|kiểm tra|xử phạt|phát hiện|xử lý|giải quyết|khen thưởng|kết nạp|tiếp nhận|ban hành", true);

    // After these "một" is an article.
    private static readonly PhraseTable<bool> BeforeArticle = new PhraseTable<bool>(backwards: true)
        .Add("tại|ở|vào|trên|về|của|cho|làm|bởi|từ|đến|hoặc|hay|chung", true);

    private static readonly PhraseTable<bool> Idioms = new PhraseTable<bool>()
        .Add("một phần|một cửa|một lần|một năm|một tháng|một ngày|một tuần|một bước|một mặt|một nơi|một bộ phận|một đầu mối|hai mặt|hai bên|ba bên|ba lô|ba mặt|bốn mặt|hai nước|ba nước|hai phần|ba phần|hai vị|hai nơi|ba ngày|hai ngày|hai năm|ba năm|hai tháng|ba tháng|sáu tháng|chín tháng|hai tuần|hai lần|ba lần|ba nơi|hai nữ|ba bà|hai bà|hai đường|ba đường|hai loại hình", true);

    public static VietnameseNumberWords Instance { get; } = new();

    public NumberWordsReading? Read(PieceLine line, int index)
    {
        decimal total = 0, ulp = 1, lastScale = decimal.MaxValue;
        int at = index, words = 0;
        while (ReadGroup(line, at) is { } group)
        {
            var scaleWords = Scales.Match(line, group.End, out var scale);
            scale = scaleWords == 0 ? 1 : scale;
            if (scale >= lastScale)
                break;
            total += group.Value * scale;
            ulp = scale * group.Ulp;
            lastScale = scale;
            words += group.End + scaleWords - at;
            at = group.End + scaleWords;
            (total, ulp, at, words) = ReadEnding(line, scale, total, ulp, at, words);
            if (scale == 1)
                break;
            if (line.IsSign(at, ',') && BeginsSmallerPart(line, at + 1, scale))
                at++;
        }

        return words == 0 ? null : new NumberWordsReading(total, ulp, at - index, words);
    }

    public bool MayCount(PieceLine line, int index, int after)
    {
        if (NotCountingAfter.Has(line, index - 1) || Idioms.Has(line, index))
            return false;
        if (line.IsWord(index, "năm"))
            return IsFive(line, index, after);
        return CountedBySeveral.Has(line, index) || CountedByOne.Has(line, index) || (line.IsWord(index, "một") && IsOne(line, index, after));
    }

    // "có năm xã đạt chuẩn", "quá hạn năm đơn;" but "trong năm xã đã tổ chức".
    private static bool IsFive(PieceLine line, int index, int after) =>
        !YearWords.Has(line, index) && !BeforeYear.Has(line, index - 1) && !line.IsDigits(index - 1) && (EndsClause(line, after) || BeforeFive.Has(line, index - 1));

    // "có nội dung đúng một đơn;" but "tại một xã", "mỗi xã một sản phẩm".
    private static bool IsOne(PieceLine line, int index, int after)
    {
        if (!EndsClause(line, after) || BeforeArticle.Has(line, index - 1))
            return false;
        for (var i = index - 1; i >= index - ReachOfEach && line.IsWord(i); i--)
        {
            if (line.IsWord(i, "mỗi"))
                return false;
        }

        return true;
    }

    private static bool EndsClause(PieceLine line, int index) => line[index].Kind == PieceKind.None || line.IsAnySign(index, ",;.)");

    // "năm nghìn tỷ" multiplies what is read; "hai triệu rưỡi" adds half of the scale.
    private static (decimal Total, decimal Ulp, int At, int Words) ReadEnding(PieceLine line, decimal scale, decimal total, decimal ulp, int at, int words)
    {
        if (scale is > 1 and < Milliard && Scales.Match(line, at, out var more) > 0 && more == Milliard)
            (total, ulp, at, words) = (total * more, ulp * more, at + 1, words + 1);
        if (scale > 1 && line.IsWord(at, "rưỡi"))
            (total, ulp, at, words) = (total + (scale / 2), scale / 10, at + 1, words + 1);
        return (total, ulp, at, words);
    }

    private static bool BeginsSmallerPart(PieceLine line, int index, decimal scale) =>
        ReadGroup(line, index) is { } next
        && (Scales.Match(line, next.End, out var nextScale) > 0 ? nextScale < scale : next.Value >= 100);

    private static (int Value, int End, decimal Ulp)? ReadGroup(PieceLine line, int index)
    {
        var isZero = line.IsWord(index, "không") && line.IsWord(index + 1, "trăm");
        var hasOne = Ones.Match(line, index, out var hundreds) > 0;
        if ((!isZero && !hasOne) || !line.IsWord(index + 1, "trăm"))
            return ReadTens(line, index);
        var value = hundreds * 100;
        var at = index + 2;
        if (line.IsWord(at, "rưỡi"))
            return (value + 50, at + 1, 10);
        if ((line.IsWord(at, "linh") || line.IsWord(at, "lẻ")) && (Ones.Match(line, at + 1, out var one) > 0 || OnesAfterTens.Match(line, at + 1, out one) > 0))
            return (value + one, at + 2, 1);
        return ReadTens(line, at) is { } tens && tens.Value >= 10 ? (value + tens.Value, tens.End, 1) : (value, at, 1);
    }

    private static (int Value, int End, decimal Ulp)? ReadTens(PieceLine line, int index)
    {
        var isTen = line.IsWord(index, "mười");
        var tens = isTen ? 1 : 0;
        if (!isTen && Ones.Match(line, index, out tens) == 0)
            return null;
        var at = index + 1;
        if (!isTen && line.IsWord(at, "chục"))
            return (tens * 10, at + 1, 10);
        // "ba trăm bốn lăm"
        if (!isTen && ShortEndings.Match(line, at, out var ending) > 0)
            return ((tens * 10) + ending, at + 1, 1);
        if (!isTen && !line.IsWord(at, "mươi"))
            return (tens, at, 1);
        at += isTen ? 0 : 1;
        return OnesAfterTens.Match(line, at, out var ones) > 0 ? ((tens * 10) + ones, at + 1, 1) : (tens * 10, at, 1);
    }
}
