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
        if (EndOfReference(scan, index) is > 0 and var reference)
            return reference;
        if (!line.IsDigits(digits) || !line.IsGlued(digits) || !IsCodeWord(scan, index, digits))
            return 0;
        // "R350", "USD45"
        if (digits == index + 1 && scan.MoneyBefore(index, out _) > 0)
            return 0;
        return EndOfMixture(line, digits);
    }

    /// <summary>Where a reference ends: <c>PI/2024/07</c>, <c>TMM/AR/2023</c>, <c>NV-Q3-2324</c>, capitals and numbers, joined by two signs and more; 0 where none begins.</summary>
    public static int EndOfReference(MentionScan scan, int index)
    {
        var line = scan.Line;
        var joints = 0;
        var digits = 0;
        var end = index;
        while (line.IsDigits(end) || (line.IsWord(end) && IsUpper(line.Raw(end))))
        {
            digits += line.IsDigits(end) ? 1 : 0;
            end++;
            if (line.IsAnySign(end, "-–/") && line.IsGlued(end) && line.IsGlued(end + 1))
                (joints, end) = (joints + 1, end + 1);
            else if (!line.IsGlued(end))
                break;
        }

        return joints > 1 && digits > 0 && line.IsDigits(end - 1) && line[index].Length > 1 ? end : 0;
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
        // "4-H", "3-D"
        if (line.IsDigits(index) && line.IsSign(index + 1, '-') && line.IsGlued(index + 1) && line.IsWord(index + 2) && line.IsGlued(index + 2) && line[index + 2].Length == 1 && IsUpper(line.Raw(index + 2)))
            return index + 3;
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
