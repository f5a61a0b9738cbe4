namespace ReportParsing.Figures.Recognisers;

/// <summary>Reads a letter o where 0 is meant, and dots or underscores left for a number to be filled in.</summary>
internal sealed class PlaceholderRecogniser : IMentionRecogniser
{
    private const int FewestDots = 3;
    private const int UnmistakableDots = 6;

    public int Read(MentionScan scan, int index) =>
        scan.Line.IsWord(index, "o") ? ReadLetter(scan, index) : ReadBlank(scan, index);

    private static int ReadLetter(MentionScan scan, int index)
    {
        var (words, unit) = scan.UnitAt(index + 1);
        if (unit is null || (scan.Line.IsGlued(index) && !scan.Line.IsSign(index - 1, ':')))
            return 0;
        scan.Add(scan.Bare(scan.SpanOf(index, 1), MentionKind.Quantity) with
        {
            Form = NumberForm.Placeholder,
            Quantity = new Quantity(0, 1, unit),
            UnitSpan = scan.SpanOf(index + 1, words),
        });
        return 1 + words;
    }

    private static int ReadBlank(MentionScan scan, int index)
    {
        if (!scan.Line.IsAnySign(index, ".…_"))
            return 0;
        int end = index, dots = 0;
        for (; scan.Line.IsAnySign(end, ".…_") && (end == index || scan.Line.IsGlued(end)); end++)
            dots += scan.Line.IsSign(end, '…') ? FewestDots : 1;
        var (words, unit) = scan.UnitAt(end);
        if (unit is null || dots < FewestDots || !IsLeftBlank(scan, index, dots))
            return 0;
        var blank = new UnitWords(unit, end, end + words);
        scan.Add(scan.Bare(scan.SpanOf(index, blank.EndOfNumber(scan.Line, end) - index), MentionKind.Quantity) with
        {
            Form = NumberForm.Placeholder,
            UnitSpan = scan.SpanOf(end, words),
        });
        return end - index + words;
    }

    // "hội nghị… nhằm" ends a list; "Tổng số: …… người" waits for a number.
    private static bool IsLeftBlank(MentionScan scan, int index, int dots)
    {
        if (index == 0)
            return true;
        return scan.Lexicon.BlankCues.Has(scan.Line, index - 1) || (dots >= UnmistakableDots && !scan.Line.IsGlued(index));
    }
}
