namespace ReportParsing.Pdf;

/// <summary>Whether a line may begin a list item or numbered heading. What the label means is the outline's to say.</summary>
internal static class LabelStart
{
    private const string Signs = "-–—−+*•●▪■◦○➢✓❖";

    public static bool Begins(TextLine line)
    {
        var first = line.Words[0].Text;
        if (Signs.Contains(first[0], StringComparison.Ordinal) || first[0] is >= '\uE000' and <= '\uF8FF')
            return first.Length == 1 || char.IsLetter(first[1]);
        return line.Words.Count > 1 || first.Length > 4 ? IsCounted(first) : first[^1] is '.' or ')' && IsCounted(first);
    }

    public static bool IsSign(TextLine line) => !char.IsLetterOrDigit(line.Words[0].Text[0]) && line.Words[0].Text[0] != '(';

    private static bool IsCounted(string word)
    {
        var start = word[0] == '(' ? 1 : 0;
        var end = start;
        while (end < word.Length && (char.IsAsciiDigit(word[end]) || (word[end] == '.' && end + 1 < word.Length && char.IsAsciiDigit(word[end + 1]))))
            end++;
        if (end > start)
            return IsOutlineNumber(word.AsSpan(start, end - start)) && EndsLabel(word, end, parted: word.AsSpan(start, end - start).Contains('.'));

        while (end < word.Length && word[end] is 'I' or 'V' or 'X')
            end++;
        if (end == start && end < word.Length && char.IsLetter(word[end]))
            end++;
        return end > start && EndsLabel(word, end, parted: false);
    }

    private static bool IsOutlineNumber(ReadOnlySpan<char> number)
    {
        foreach (var part in number.Split('.'))
        {
            if (number[part].Length > 2)
                return false;
        }

        return true;
    }

    private static bool EndsLabel(string word, int end, bool parted)
    {
        if (end == word.Length)
            return parted;
        if (word[end] == '-')
            return end + 1 == word.Length;
        // "a/Nội dung" is labelled; "đ/c" is an abbreviation.
        var closes = word[end] is '.' or ')' or ':' || (word[end] == '/' && (end + 1 == word.Length || char.IsUpper(word[end + 1])));
        return closes && (end + 1 == word.Length || char.IsLetter(word[end + 1]) || word[end + 1] is '.' or ')');
    }
}
