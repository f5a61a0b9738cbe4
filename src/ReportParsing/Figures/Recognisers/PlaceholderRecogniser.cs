namespace ReportParsing.Figures.Recognisers;

/// <summary>Reads a letter o where 0 is meant, and dots or underscores left for a number to be filled in.</summary>
internal sealed class PlaceholderRecogniser : IMentionRecogniser
{
    private const int FewestDots = 3;
    private const int UnmistakableDots = 4;

    public int Read(MentionScan scan, int index) =>
        scan.Line.IsWord(index, "o") ? ReadLetter(scan, index)
        : scan.Line.IsWord(index, "xx") || scan.Line.IsWord(index, "xxx") ? ReadCrosses(scan, index)
        : ReadBlank(scan, index);

    // "xx tonnes", "xx new stalls"
    private static int ReadCrosses(MentionScan scan, int index)
    {
        // "£xx,000"
        if (scan.Lexicon.UnitsBefore.Match(scan.Line, index - 1, out var currency) == 1 && currency is not null)
        {
            var end = scan.Line.IsSign(index + 1, ',') && scan.Line.IsDigits(index + 2) && scan.Line.IsGlued(index + 2) ? index + 3 : index + 1;
            return AddCrosses(scan, index, new UnitWords(currency, end, end));
        }

        var scale = scan.Lexicon.Scales.Match(scan.Line, index + 1, out _);
        var (words, unit) = scan.UnitAt(index + 1 + scale);
        if (unit is null)
        {
            // "Chapter XX tells"
            var isWritten = scan.Lexicon.CountsInPlurals && !scan.Line.IsCapitalised(index);
            return isWritten && UnitReading.ReadPlural(scan, index + 1 + scale) is { } plural ? AddCrosses(scan, index, plural with { First = index + 1 + scale }) : 0;
        }

        return AddCrosses(scan, index, new UnitWords(unit, index + 1, index + 1 + scale + words));
    }

    private static int AddCrosses(MentionScan scan, int index, UnitWords unit)
    {
        Add(scan, index, unit, quantity: null);
        return unit.End - index;
    }

    private static int ReadLetter(MentionScan scan, int index)
    {
        var (words, unit) = scan.UnitAt(index + 1);
        if (unit is null || (scan.Line.IsGlued(index) && !scan.Line.IsSign(index - 1, ':')))
            return 0;
        Add(scan, index, new UnitWords(unit, index + 1, index + 1 + words), new Quantity(0, 1, unit));
        return 1 + words;
    }

    private static int ReadBlank(MentionScan scan, int index)
    {
        if (!scan.Line.IsAnySign(index, ".…_"))
            return 0;
        int end = index, dots = 0;
        for (; scan.Line.IsAnySign(end, ".…_") && (end == index || scan.Line.IsGlued(end)); end++)
            dots += scan.Line.IsSign(end, '…') ? FewestDots : 1;
        // "... tỷ đồng"
        var scale = scan.Lexicon.Scales.Match(scan.Line, end, out _);
        var (words, unit) = scan.UnitAt(end + scale);
        words += scale;
        if (unit is null || dots < FewestDots || !IsLeftBlank(scan, index, dots, unit))
            return 0;
        Add(scan, index, new UnitWords(unit, end, end + words), quantity: null);
        return end - index + words;
    }

    private static void Add(MentionScan scan, int index, UnitWords unit, Quantity? quantity) =>
        scan.Add(scan.Bare(scan.SpanOf(index, unit.EndOfNumber(scan.Line, unit.First) - index), MentionKind.Quantity) with
        {
            Form = NumberForm.Placeholder,
            Quantity = quantity,
            UnitSpan = scan.SpanOf(unit.First, unit.End - unit.First),
        });

    // "hội nghị… nhằm" and "sách, vở, ... học sinh" end a list; "Tổng số: …… người", "kinh phí ... tỷ đồng" wait for a number.
    private static bool IsLeftBlank(MentionScan scan, int index, int dots, Unit unit)
    {
        if (index == 0)
            return true;
        if (scan.Lexicon.BlankCues.Has(scan.Line, index - 1))
            return true;
        // "hỗ trợ … lượt người dân": one sign apart from both sides.
        var isApart = scan.Line.IsSign(index, '…') && !scan.Line.IsGlued(index + 1) && scan.Line.IsWord(index + 1);
        return !scan.Line.IsGlued(index) && scan.Line.IsWord(index - 1) && dots >= (unit.IsCounted && !isApart ? UnmistakableDots : FewestDots);
    }
}
