namespace ReportParsing.Figures.Recognisers;

/// <summary>Reads numbering inside a paragraph: <c>(1) …; (2) …</c>.</summary>
internal sealed class InlineLabelRecogniser : IMentionRecogniser
{
    private const int LargestLabel = 99;

    public int Read(MentionScan scan, int index)
    {
        var line = scan.Line;
        if (ReadFormula(scan, index) is > 0 and var formula)
            return formula;
        if (IsItemNumber(line, index))
        {
            scan.Add(MentionKind.Numbering, index, 1);
            return 2;
        }

        if (!line.IsSign(index, '(') || !line.IsDigits(index + 1) || !line.IsSign(index + 2, ')'))
            return 0;
        var number = line.IntAt(index + 1);
        var isNext = number == 1 || number == scan.LastInlineLabel + 1;
        if (!isNext || line.Raw(index + 1)[0] == '0' || line[index + 1].Length > 2)
            return 0;
        scan.LastInlineLabel = number;
        scan.Add(MentionKind.Numbering, index + 1, 1);
        return 3;
    }

    // "… đạt chuẩn. 2. Một số tiêu chí": an item that its reader did not part from the one before.
    private static bool IsItemNumber(PieceLine line, int index) =>
        line.IntAt(index) is > 0 and <= LargestLabel
        && (line.IsAnySign(index - 1, ".;") || (line.IsSign(index - 1, ':') && line.IntAt(index) == 1))
        && !line.IsGlued(index)
        && line.IsAnySign(index + 1, ".)")
        && line.IsGlued(index + 1)
        && line.IsCapitalised(index + 2)
        && !line.IsGlued(index + 2);

    // "Tổng cộng (1+2+3)" refers to the numbering of items.
    private static int ReadFormula(MentionScan scan, int index)
    {
        var end = index + 1;
        while (scan.Line.IntAt(end) is >= 0 and <= LargestLabel && scan.Line.IsAnySign(end + 1, "+="))
            end += 2;
        var isFormula = scan.Line.IsSign(index, '(') && end > index + 1 && scan.Line.IntAt(end) is >= 0 and <= LargestLabel && scan.Line.IsSign(end + 1, ')');
        if (!isFormula)
            return 0;
        scan.Add(MentionKind.Numbering, index + 1, end - index);
        return end + 2 - index;
    }
}
