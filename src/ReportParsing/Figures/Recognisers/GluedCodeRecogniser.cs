namespace ReportParsing.Figures.Recognisers;

/// <summary>Reads digits grown together with letters: K54, QL27C, Covid-19, 27T31, 4G.</summary>
internal sealed class GluedCodeRecogniser : IMentionRecogniser
{
    public int Read(MentionScan scan, int index)
    {
        if (scan.Line.IsDigits(index) && scan.Line.IsGlued(index + 1) && scan.Lexicon.OrdinalEndings.Has(scan.Line, index + 1))
        {
            scan.Add(MentionKind.Level, index, 2);
            return 2;
        }

        var end = scan.Line.IsWord(index) ? EndAfterLetters(scan, index) : EndAfterDigits(scan, index);
        if (end == 0)
            return 0;
        scan.Add(MentionKind.Code, index, end - index);
        return end - index;
    }

    private static int EndAfterLetters(MentionScan scan, int index)
    {
        var line = scan.Line;
        var digits = index + 1;
        if (line.IsGlued(digits) && (line.IsAnySign(digits, "-–") || (line.IsSign(digits, '.') && IsUpper(line.Raw(index)))))
            digits++;
        // "PI/2024/07"
        if (line.IsSign(digits, '/') && line.IsGlued(digits) && IsUpper(line.Raw(index)) && line.IsDigits(digits + 1) && line.IsGlued(digits + 1) && line.IsSign(digits + 2, '/') && line.IsGlued(digits + 2))
            return EndOfMixture(line, digits + 1);
        if (!line.IsDigits(digits) || !line.IsGlued(digits) || !IsCodeWord(scan, index, digits))
            return 0;
        return EndOfMixture(line, digits);
    }

    // "đạt100%" and "hồ sơ12" only lack a space.
    private static bool IsCodeWord(MentionScan scan, int word, int digits)
    {
        if (IsUpper(scan.Line.Raw(word)))
            return true;
        foreach (var c in scan.Line.Raw(word))
        {
            if (!char.IsAscii(c))
                return false;
        }

        var end = digits + (scan.NumberAt(digits)?.Pieces ?? 1);
        return !scan.IsMeasuredBy(end);
    }

    private static int EndAfterDigits(MentionScan scan, int index)
    {
        var line = scan.Line;
        var isMixture = line.IsDigits(index) && line.IsWord(index + 1) && line.IsGlued(index + 1) && IsLetterCode(scan, index + 1);
        return isMixture ? EndOfMixture(line, index) : 0;
    }

    // Letters in the middle (27T31), one letter of a list (3b), or one or two capitals that are no unit (4G, 12A).
    private static bool IsLetterCode(MentionScan scan, int word)
    {
        if (scan.Line.IsDigits(word + 1) && scan.Line.IsGlued(word + 1) && scan.UnitAt(word).Unit is null)
            return true;
        if (scan.Line[word].Length == 1 && scan.Line[word].Folded[0] is >= 'a' and <= 'e' && !scan.IsMeasuredBy(word))
            return true;
        if (scan.Line[word].Length > 2 || !scan.Line.IsCapitalised(word))
            return false;
        return (scan.Line[word].Length == 1 && char.IsAscii(scan.Line.Raw(word)[0])) || !scan.IsMeasuredBy(word);
    }

    private static bool IsUpper(ReadOnlySpan<char> word)
    {
        foreach (var c in word)
        {
            if (!char.IsUpper(c))
                return false;
        }

        return true;
    }

    private static int EndOfMixture(PieceLine line, int index)
    {
        var end = index + 1;
        while (line.IsGlued(end) && (line.IsDigits(end) || (line.IsWord(end) && line[end].Length <= 3) || IsInnerSign(line, end)))
            end++;
        return end;
    }

    private static bool IsInnerSign(PieceLine line, int index) =>
        line.IsAnySign(index, "-./") && line.IsGlued(index + 1) && line.IsDigits(index + 1);
}
