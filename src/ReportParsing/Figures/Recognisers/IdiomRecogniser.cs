namespace ReportParsing.Figures.Recognisers;

/// <summary>Reads expressions whose digits say how and not how many: 24/7, scales of maps, <c>chính quyền địa phương 2 cấp</c>.</summary>
internal sealed class IdiomRecogniser : IMentionRecogniser
{
    public int Read(MentionScan scan, int index)
    {
        var pieces = scan.Lexicon.Idioms.Match(scan.Line, index, out _);
        if (pieces == 0)
            return 0;
        scan.Add(MentionKind.Code, index, pieces);
        return pieces;
    }
}
