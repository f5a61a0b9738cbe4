namespace ReportParsing.Figures.Recognisers;

/// <summary>Reads telephone numbers: 0912.345.678, 0296 3 852 123, (0274) 3822 456.</summary>
internal sealed class PhoneRecogniser : IMentionRecogniser
{
    private const int FewestDigits = 9;
    private const int MostDigits = 12;
    private const int FewestDigitsAfterCue = 3;

    public int Read(MentionScan scan, int index)
    {
        var cue = scan.Line.IsWord(index) ? scan.Lexicon.PhoneCues.Match(scan.Line, index, out _) : 0;
        var first = index + cue;
        while (cue > 0 && (scan.Line.IsAnySign(first, ":(+") || (scan.Line.IsSign(first, '.') && !scan.Line.IsGlued(first + 1))))
            first++;
        if (!scan.Line.IsDigits(first) || (cue == 0 && scan.Line.Raw(first)[0] != '0'))
            return 0;

        var (pieces, digits) = Groups(scan.Line, first);
        if (digits > MostDigits || digits < (cue > 0 ? FewestDigitsAfterCue : FewestDigits))
            return 0;
        if (cue > 0 && digits < FewestDigits && scan.IsMeasuredBy(first + pieces))
            return 0;
        if (cue == 0 && IsMoney(scan, first, pieces))
            return 0;
        scan.Add(MentionKind.Phone, first, pieces);
        return first + pieces - index;
    }

    private static bool IsMoney(MentionScan scan, int first, int pieces) => scan.IsMeasuredBy(first + pieces);

    private static (int Pieces, int Digits) Groups(PieceLine line, int first)
    {
        var pieces = 1;
        var digits = line[first].Length;
        for (var next = After(line, first + pieces); next > 0; next = After(line, first + pieces))
        {
            pieces = next - first + 1;
            digits += line[next].Length;
        }

        return (pieces, digits);
    }

    private static int After(PieceLine line, int index)
    {
        var next = line.IsAnySign(index, ".-)") ? index + 1 : index;
        var gap = line[next].Start - line[index - 1].End;
        return line.IsDigits(next) && gap <= 2 ? next : 0;
    }
}
