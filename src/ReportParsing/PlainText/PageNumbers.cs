namespace ReportParsing.PlainText;

/// <summary>Finds the page numbers that stand on lines of their own.</summary>
internal static class PageNumbers
{
    private const int LongestNumber = 3;

    /// <summary>
    /// The lines that are page numbers: alone between blank lines or beside a page break, and counting on from each other.
    /// A single one counts only beside a page break, or in the middle of a sentence.
    /// </summary>
    public static IReadOnlySet<TextLine> Among(IReadOnlyList<TextLine> lines)
    {
        HashSet<TextLine> found = [];
        List<(int Index, int Number)> candidates = [];
        for (var i = 0; i < lines.Count; i++)
        {
            if (NumberOf(lines[i].Text) is { } number && StandsAlone(lines, i))
                candidates.Add((i, number));
        }

        for (var c = 0; c < candidates.Count; c++)
        {
            var (index, number) = candidates[c];
            var counts = (c > 0 && candidates[c - 1].Number + 1 == number) || (c + 1 < candidates.Count && candidates[c + 1].Number == number + 1);
            if (counts || IsBesidePageBreak(lines, index) || IsWithinSentence(lines, index))
                found.Add(lines[index]);
        }

        return found;
    }

    // "3", "- 3 -", "3/10", "Trang 3".
    private static int? NumberOf(string text)
    {
        var bare = text.Trim('-', '–', ' ');
        var space = bare.LastIndexOf(' ');
        var digits = (space > 0 && bare[..space].All(char.IsLetter) && space <= 5 ? bare[(space + 1)..] : bare).Split('/')[0];
        return digits.Length is > 0 and <= LongestNumber && digits.All(char.IsAsciiDigit) && digits[0] != '0'
            ? digits.Aggregate(0, (sum, digit) => (sum * 10) + digit - '0')
            : null;
    }

    private static bool StandsAlone(IReadOnlyList<TextLine> lines, int index) =>
        IsBesidePageBreak(lines, index)
        || ((index == 0 || lines[index].BlankBefore > 0) && (index + 1 == lines.Count || lines[index + 1].BlankBefore > 0));

    private static bool IsBesidePageBreak(IReadOnlyList<TextLine> lines, int index) =>
        lines[index].PageBreakBefore || (index + 1 < lines.Count && lines[index + 1].PageBreakBefore);

    private static bool IsWithinSentence(IReadOnlyList<TextLine> lines, int index) =>
        index > 0 && index + 1 < lines.Count
        && lines[index - 1].Text[^1] is not ('.' or ':' or ';' or '!' or '?') && char.IsLower(lines[index + 1].Text[0]);
}
