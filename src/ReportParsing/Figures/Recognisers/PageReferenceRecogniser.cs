namespace ReportParsing.Figures.Recognisers;

/// <summary>Reads the page at the end of a line of a table of contents: "II. KẾT QUẢ .......... 3".</summary>
internal sealed class PageReferenceRecogniser : IMentionRecogniser
{
    private const int FewestDots = 4;

    public int Read(MentionScan scan, int index)
    {
        if (scan.IsCell || index != scan.Line.Count - 1 || !scan.Line.IsDigits(index) || scan.Line[index].Length > 3)
            return 0;
        int before = index - 1, dots = 0;
        for (; scan.Line.IsAnySign(before, ".…"); before--)
            dots += scan.Line.IsSign(before, '…') ? FewestDots : 1;
        // "Số hộ: ........ 12" is a blank that was filled in.
        if (dots < FewestDots || !scan.Line.IsWord(before))
            return 0;
        scan.Add(MentionKind.Code, index, 1);
        return 1;
    }
}
