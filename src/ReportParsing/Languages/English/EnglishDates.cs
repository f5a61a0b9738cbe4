using ReportParsing.Figures;

namespace ReportParsing.Languages.English;

/// <summary>Reads single days, months, quarters and years.</summary>
internal static class EnglishDates
{
    private static readonly PhraseTable<int> Months = new PhraseTable<int>()
        .Add("january|jan", 1).Add("february|feb", 2).Add("march|mar", 3).Add("april|apr", 4).Add("may", 5).Add("june|jun", 6)
        .Add("july|jul", 7).Add("august|aug", 8).Add("september|sept|sep", 9).Add("october|oct", 10).Add("november|nov", 11).Add("december|dec", 12);

    // The first and last month of quarters and half years.
    private static readonly PhraseTable<(int First, int Last)> Stretches = new PhraseTable<(int First, int Last)>()
        .Add("first quarter of|first quarter|q1|q1 of|quarter 1|quarter 1 of", (1, 3))
        .Add("second quarter of|second quarter|q2|q2 of|quarter 2|quarter 2 of", (4, 6))
        .Add("third quarter of|third quarter|q3|q3 of|quarter 3|quarter 3 of", (7, 9))
        .Add("fourth quarter of|fourth quarter|last quarter of|q4|q4 of|quarter 4|quarter 4 of", (10, 12))
        .Add("first half of|first half-year of|first half|first half-year|h1|h1 of|half-year 1|half-year 1 of", (1, 6))
        .Add("second half of|second half-year of|second half|second half-year|h2|h2 of|half-year 2|half-year 2 of", (7, 12));

    // What happens within a month, not on a day of it.
    private static readonly PhraseTable<bool> WholeMonths = new PhraseTable<bool>(backwards: true)
        .Add("in|during|throughout|end of|close of|start of|beginning of|middle of|rest of|course of|month of|whole of", true);

    /// <summary>The point that begins at a word or number: <c>12 September 2024</c>, <c>Q1 2025</c>, <c>05/06/2024</c>.</summary>
    public static DatePoint? Read(PieceLine line, int index)
    {
        if (line.IsDigits(index))
            return ReadNumeric(line, index) ?? ReadDayFirst(line, index) ?? ReadYear(line, index);
        return ReadMonthFirst(line, index) ?? ReadStretch(line, index);
    }

    /// <summary>The last of days whose month is told before the first: <c>August 14 to 19, 2024</c>.</summary>
    public static DatePoint? ReadLastDay(PieceLine line, DatePoint first)
    {
        if (first is not { Day: { } day, Month: { } month, Year: null, IsImpossible: false } || !line.IsDigits(first.End - 1) || !(line.IsWord(first.End, "to") || line.IsAnySign(first.End, "-–—")))
            return null;
        if (line.IntAt(first.End + 1) is not (>= 1 and <= 31 and var last) || last <= day || IsNumber(line, first.End + 1) || MonthAt(line, first.End + 2) is not null)
            return null;
        var (year, end) = YearAfter(line, first.End + 2);
        return new DatePoint(end, year, month, last) is { IsImpossible: false } to ? to : null;
    }

    /// <summary>Two months of one year: <c>January to June 2024</c>.</summary>
    public static DatePoint? ReadMonths(PieceLine line, int index)
    {
        if (MonthAt(line, index) is not { } first || !(line.IsWord(index + 1, "to") || line.IsWord(index + 1, "and") || line.IsAnySign(index + 1, "-–—")))
            return null;
        return ReadMonthFirst(line, index + 2) is { Day: null, Month: { } last, Year: { } year, End: var end } && first < last ? new DatePoint(end, year, Months: (first, last)) : null;
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
        if (MonthAt(line, at) is not { } month || IsOfDatedDocument(line, at))
            return null;
        var (year, end) = YearAfter(line, at + 1);
        return new DatePoint(end, year, month, day);
    }

    // "Order 2023-30 of February 8, 2023": the number is of the document.
    private static bool IsOfDatedDocument(PieceLine line, int month) => line.IsWord(month - 1, "of") && ReadMonthFirst(line, month) is { Day: not null, Year: not null };

    // "September 12, 2024", "September 2024"
    private static DatePoint? ReadMonthFirst(PieceLine line, int index)
    {
        if (MonthAt(line, index) is not { } month || !line.IsDigits(index + 1))
            return null;
        if (NumericDates.IsYear(line, index + 1))
            return new DatePoint(index + 2, line.IntAt(index + 1), month);
        if (line.IntAt(index + 1) is not (>= 1 and <= 31 and var day) || IsNumber(line, index + 1))
            return null;
        var (year, end) = YearAfter(line, IsOrdinal(line, index + 2) ? index + 3 : index + 2);
        // "by the end of September 31 had been paid"
        return year is null && WholeMonths.Has(line, index - 1) && line.IsWord(end) ? null : new DatePoint(end, year, month, day);
    }

    private static DatePoint? ReadStretch(PieceLine line, int index)
    {
        var words = Stretches.Match(line, index, out var months);
        // "Quarter 3" is named, "in the first quarter 3 ships sank" counts.
        if (words == 0 || (line.IsDigits(index + 1) && !line.IsCapitalised(index)))
            return null;
        var at = line.IsAnySign(index + words, "/-,") ? index + words + 1 : index + words;
        if (NumericDates.IsYear(line, at))
        {
            // The quarters of 2023/24 are of a year that may begin in any month.
            var end = EndOfYear(line, at);
            return new DatePoint(end, end > at + 1 ? null : line.IntAt(at), Months: months);
        }

        return line.IsDigits(index + 1) && !IsNumber(line, index + 1) ? new DatePoint(index + 2, Months: months) : null;
    }

    // "by the end of September 28,640 posts", "June 6.5%"
    private static bool IsNumber(PieceLine line, int index) =>
        (line.IsAnySign(index + 1, ",.") && line.IsGlued(index + 1) && line.IsGlued(index + 2) && line.IsDigits(index + 2)) || line.IsSign(index + 1, '%');

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
