namespace ReportParsing.Figures.Recognisers;

/// <summary>Reads the number of a heading or list item at the beginning of a block.</summary>
internal static class LabelReading
{
    private const int LongestItemNumber = 3;

    /// <summary>Reads the label, if the block begins with one.</summary>
    /// <returns>The index of the first piece after it.</returns>
    public static int Read(MentionScan scan)
    {
        if (scan.IsCell)
            return 0;
        var pieces = scan.Block.Label is { } label ? PiecesOf(scan.Line, label) : GuessLabel(scan);
        var first = 0;
        while (first < pieces && !scan.Line.IsDigits(first))
            first++;
        if (first == pieces)
            return pieces;
        var last = pieces - 1;
        while (!scan.Line.IsDigits(last))
            last--;
        scan.Add(MentionKind.Numbering, first, last - first + 1);
        return pieces;
    }

    private static int PiecesOf(PieceLine line, Label label)
    {
        var end = line.Start + label.Text.Length;
        var pieces = 0;
        while (pieces < line.Count && line[pieces].End <= end)
            pieces++;
        return pieces;
    }

    // "4.Về công tác", "1.2 Kết quả", "3) Khó khăn": a block whose reader told no label.
    private static int GuessLabel(MentionScan scan)
    {
        var line = scan.Line;
        // "2 Customers" as a heading
        if (scan.Block.Kind == BlockKind.Heading && line.IsDigits(0) && line[0].Length < LongestItemNumber && line.IsCapitalised(1) && !line.IsGlued(1))
            return 1;
        var at = 0;
        while (line.IsDigits(at) && line[at].Length <= LongestItemNumber)
        {
            if (!line.IsAnySign(at + 1, ".)/") || !line.IsGlued(at + 1))
                return at > 0 && (line.IsCapitalised(at + 1) || IsFigureBehind(line, at)) ? at + 1 : 0;
            at += 2;
            if (line.IsWord(at) || line.IsAnySign(at, "\"“("))
                return at;
            if (!line.IsGlued(at))
                return 0;
        }

        return 0;
    }

    // "3.2 42 camera traps operated": no thousands are told so.
    private static bool IsFigureBehind(PieceLine line, int last) =>
        line[last].Length < LongestItemNumber && line.IsDigits(last + 1) && !line.IsGlued(last + 1) && line[last + 1].Length < LongestItemNumber && line.IsWord(last + 2) && !line.IsGlued(last + 2);
}
