namespace ReportParsing.Figures.Recognisers;

/// <summary>Reads how exactly a number is meant: <c>khoảng</c>, <c>trên</c>, <c>gần</c>, <c>trở lên</c>.</summary>
internal static class HedgeReading
{
    private const int ReachOfEstimate = 4;
    private const int ReachAfterUnit = 4;
    private const int ReachOfWhole = 5;

    public static Qualifier Read(MentionScan scan, Amount amount, UnitWords unit)
    {
        if (After(scan, unit.End) is { } after)
            return after;
        var last = (unit.ArePrinted ? Math.Min(amount.First, unit.First) : amount.First) - 1;
        var words = scan.Lexicon.HedgesBefore.Match(scan.Line, last, out var hedge);
        if (words > 0)
            return IsPreposition(scan, last, unit) || IsOver(scan, last, unit) ? Qualifier.Exact : hedge;
        return IsEstimate(scan, last) ? Qualifier.About : Qualifier.Exact;
    }

    private static bool IsPreposition(MentionScan scan, int index, UnitWords unit) =>
        scan.Lexicon.Prepositions.Has(scan.Line, index)
        && unit.ArePrinted
        && scan.Lexicon.Places.Has(scan.Line, unit.First);

    // "2.685 hộ nghèo trên 24.860 hộ dân"
    private static bool IsOver(MentionScan scan, int index, UnitWords unit)
    {
        if (!unit.ArePrinted || !scan.Lexicon.Prepositions.Has(scan.Line, index))
            return false;
        var number = index - 1;
        while (number > index - ReachOfWhole && scan.Line.IsWord(number))
            number--;
        return scan.Line.IsDigits(number) && number + 1 < index && scan.Line.IsWord(number + 1, scan.Line[unit.First].Folded);
    }

    // "ước cả năm đạt 5,2 tỷ"
    private static bool IsEstimate(MentionScan scan, int last)
    {
        for (var i = last; i > last - ReachOfEstimate && scan.Line.IsWord(i); i--)
        {
            if (scan.Lexicon.Estimates.Has(scan.Line, i))
                return true;
        }

        return false;
    }

    private static Qualifier? After(MentionScan scan, int end)
    {
        for (var i = end; i < end + ReachAfterUnit && (i == end || scan.Line.IsWord(i - 1)); i++)
        {
            if (scan.Lexicon.HedgesAfter.Match(scan.Line, i, out var hedge) > 0)
                return hedge;
            // "690 with one or more notices": the bound is the other number's.
            if (scan.Lexicon.NumberWords?.Read(scan.Line, i) is not null)
                return null;
        }

        return null;
    }
}
