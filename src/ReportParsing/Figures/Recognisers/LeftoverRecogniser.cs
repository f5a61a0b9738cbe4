namespace ReportParsing.Figures.Recognisers;

/// <summary>Reads digits that are no number at all: 1.2.3, forty digits in a row.</summary>
internal sealed class LeftoverRecogniser : IMentionRecogniser
{
    public int Read(MentionScan scan, int index)
    {
        if (!scan.Line.IsDigits(index))
            return 0;
        var end = index + 1;
        while (scan.Line.IsAnySign(end, ".,-/") && scan.Line.IsGlued(end) && scan.Line.IsDigits(end + 1) && scan.Line.IsGlued(end + 1))
            end += 2;
        scan.Add(MentionKind.Code, index, end - index);
        return end - index;
    }
}
