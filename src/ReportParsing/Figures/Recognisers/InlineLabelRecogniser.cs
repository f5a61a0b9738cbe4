namespace ReportParsing.Figures.Recognisers;

/// <summary>Reads numbering inside a paragraph: <c>(1) …; (2) …</c>.</summary>
internal sealed class InlineLabelRecogniser : IMentionRecogniser
{
    public int Read(MentionScan scan, int index)
    {
        var line = scan.Line;
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
}
