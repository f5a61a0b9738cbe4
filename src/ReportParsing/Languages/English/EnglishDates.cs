using ReportParsing.Figures;

namespace ReportParsing.Languages.English;

/// <summary>Reads single days, months, quarters and years.</summary>
internal static class EnglishDates
{
    private static readonly PhraseTable<int> Months = new PhraseTable<int>()
        .Add("january|jan", 1).Add("february|feb", 2).Add("march|mar", 3).Add("april|apr", 4).Add("may", 5).Add("june|jun", 6)
        .Add("july|jul", 7).Add("august|aug", 8).Add("september|sept|sep", 9).Add("october|oct", 10).Add("november|nov", 11).Add("december|dec", 12);

    private static readonly PhraseTable<int> Quarters = new PhraseTable<int>()
        .Add("first quarter of|first quarter", 1).Add("second quarter of|second quarter", 2).Add("third quarter of|third quarter", 3).Add("fourth quarter of|fourth quarter|last quarter of", 4)
        .Add("q1|q1 of", 1).Add("q2|q2 of", 2).Add("q3|q3 of", 3).Add("q4|q4 of", 4);

    /// <summary>The point that begins at a word or number: <c>12 September 2024</c>, <c>Q1 2025</c>, <c>05/06/2024</c>.</summary>
    public static DatePoint? Read(PieceLine line, int index)
    {
        if (line.IsDigits(index))
            return ReadNumeric(line, index) ?? ReadDayFirst(line, index) ?? ReadYear(line, index);
        return ReadMonthFirst(line, index) ?? ReadQuarter(line, index);
    }

    // Day first or month first: 28/06/2024, 06/28/2024.
    private static DatePoint? ReadNumeric(PieceLine line, int index) => NumericDates.Read(line, index) switch
    {
        { Month: > 12 and <= 31, Day: <= 12 } point => point with { Month = point.Day, Day = point.Month },
        var point => point,
    };

    private static DatePoint? ReadYear(PieceLine line, int index) =>
        NumericDates.IsYear(line, index) && !(line.IsGlued(index + 1) && line.IsWord(index + 1)) ? new DatePoint(EndOfYear(line, index), line.IntAt(index)) : null;

    // "2024/25" is the year that ends in 2025.
    private static int EndOfYear(PieceLine line, int index)
    {
        var isPair = line.IsAnySign(index + 1, "/-–") && line.IsGlued(index + 1) && line.IsGlued(index + 2) && line[index + 2].Length == 2
            && line.IntAt(index + 2) == (line.IntAt(index) + 1) % 100;
        return isPair ? index + 3 : index + 1;
    }

    // "12 September 2024", "12th of September"
    private static DatePoint? ReadDayFirst(PieceLine line, int index)
    {
        if (line.IntAt(index) is not (>= 1 and <= 31 and var day))
            return null;
        var at = IsOrdinal(line, index + 1) ? index + 2 : index + 1;
        at = line.IsWord(at, "of") ? at + 1 : at;
        if (MonthAt(line, at) is not { } month)
            return null;
        var (year, end) = YearAfter(line, at + 1);
        return new DatePoint(end, year, month, day);
    }

    // "September 12, 2024", "September 2024"
    private static DatePoint? ReadMonthFirst(PieceLine line, int index)
    {
        if (MonthAt(line, index) is not { } month || !line.IsDigits(index + 1))
            return null;
        if (NumericDates.IsYear(line, index + 1))
            return new DatePoint(index + 2, line.IntAt(index + 1), month);
        if (line.IntAt(index + 1) is not (>= 1 and <= 31 and var day))
            return null;
        var (year, end) = YearAfter(line, IsOrdinal(line, index + 2) ? index + 3 : index + 2);
        return new DatePoint(end, year, month, day);
    }

    private static DatePoint? ReadQuarter(PieceLine line, int index)
    {
        var words = Quarters.Match(line, index, out var quarter);
        if (words == 0)
            return null;
        (int, int) months = ((quarter * 3) - 2, quarter * 3);
        var at = line.IsAnySign(index + words, "/-,") ? index + words + 1 : index + words;
        if (NumericDates.IsYear(line, at))
            return new DatePoint(EndOfYear(line, at), line.IntAt(at), Months: months);
        return line.IsDigits(index + 1) ? new DatePoint(index + 2, Months: months) : null;
    }

    private static (int? Year, int End) YearAfter(PieceLine line, int index)
    {
        var at = line.IsSign(index, ',') ? index + 1 : index;
        return NumericDates.IsYear(line, at) ? (line.IntAt(at), at + 1) : (null, index);
    }

    // "may" is a verb too: months are written with a capital.
    private static int? MonthAt(PieceLine line, int index) =>
        line.IsCapitalised(index) && Months.Match(line, index, out var month) > 0 ? month : null;

    private static bool IsOrdinal(PieceLine line, int index) =>
        line.IsGlued(index) && (line.IsWord(index, "st") || line.IsWord(index, "nd") || line.IsWord(index, "rd") || line.IsWord(index, "th"));
}
