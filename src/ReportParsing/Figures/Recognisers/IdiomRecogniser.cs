namespace ReportParsing.Figures.Recognisers;

/// <summary>Reads expressions whose digits say how and not how many: 24/7, scales of maps.</summary>
internal sealed class IdiomRecogniser : IMentionRecogniser
{
    public int Read(MentionScan scan, int index)
    {
        var pieces = scan.Line.IsDigits(index) ? scan.Lexicon.Idioms.Match(scan.Line, index, out _) : 0;
        if (pieces == 0)
            return 0;
        scan.Add(MentionKind.Code, index, pieces);
        return pieces;
    }
}
