namespace ReportParsing.Figures.Recognisers;

/// <summary>Reads expressions whose digits say how and not how many: 24/7, scales of maps, <c>chính quyền địa phương 2 cấp</c>.</summary>
internal sealed class IdiomRecogniser : IMentionRecogniser
{
    public int Read(MentionScan scan, int index)
    {
        var pieces = scan.Lexicon.Idioms.Match(scan.Line, index, out _);
        if (pieces == 0)
            pieces = ReadOdds(scan, index);
        if (pieces == 0)
            return 0;
        scan.Add(MentionKind.Code, index, pieces);
        return pieces;
    }

    // "three in five visitors", "one in 20" say a share in round numbers.
    private static int ReadOdds(MentionScan scan, int index)
    {
        if (scan.Lexicon.NumberWords?.Read(scan.Line, index) is not { } first || scan.Lexicon.OddsWords.Match(scan.Line, index + first.Pieces, out _) is not (> 0 and var joint))
            return 0;
        var at = index + first.Pieces + joint;
        if (scan.Lexicon.NumberWords.Read(scan.Line, at) is { } second)
            return second.Value > first.Value ? at + second.Pieces - index : 0;
        return scan.Line[at].Length <= 2 && scan.Line.IntAt(at) > first.Value && scan.NumberAt(at) is { Pieces: 1 } ? at + 1 - index : 0;
    }
}
