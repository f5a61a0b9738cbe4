using System.Text.RegularExpressions;
using ReportParsing.Text;

namespace ReportParsing.Pdf.Tables;

/// <summary>
/// Tells the words, figures and formulas that a cell was too narrow for, and that go on in its next line: "182.3" over "75",
/// "hoạc" over "h", "học sinh/lớ" over "p", "(12)" over "=(8" over "+9)/7".
/// </summary>
internal static partial class BrokenWords
{
    // Letters set by another font are a little wider or narrower than they are told to be.
    private const double Slack = 0.75;

    /// <summary>The lines of one cell, those that go on with the word above marked so.</summary>
    /// <param name="lines">From top to bottom.</param>
    /// <param name="left">The left edge of the cell in points.</param>
    /// <param name="right">The right edge of the cell in points.</param>
    public static List<TextLine> Mark(List<TextLine> lines, double left, double right)
    {
        if (lines.Count < 2)
            return lines;
        if (IsFormula(lines))
            return [lines[0], .. lines.Skip(1).Select(line => line.GoingOn())];
        var padding = Math.Max(0, lines.Min(line => Math.Min(line.X0 - left, right - line.X1)));
        var room = right - left - (2 * padding) - Slack;
        var above = lines[0].Words[^1].Text;
        for (var i = 1; i < lines.Count; i++)
        {
            var isOne = (IsFull(lines[i - 1], lines[i], room) || IsOpen(lines[i - 1], lines[i])) && AreOne(above, lines[i].Words[0].Text)
                || IsEndOfWord(lines, i, room);
            if (isOne)
                lines[i] = lines[i].GoingOn();
            above = isOne && lines[i].Words.Count == 1 ? above + lines[i].Words[0].Text : lines[i].Words[^1].Text;
        }

        return lines;
    }

    /// <summary>Whether a figure lacks something at the end of a line, or the next line begins with what no figure begins with: "8.742," over "6", "2.670" over ",9".</summary>
    public static bool IsOpen(TextLine line, TextLine next)
    {
        var (above, below) = (line.Words[^1].Text, next.Words[0].Text);
        if (!char.IsAsciiDigit(below[^1]))
            return false;
        // "2023 -" over "2024" is a span, whose dash stands between spaces.
        return above is "-" or "+" or "–" ? line.Words.Count == 1 || !char.IsAsciiDigit(line.Words[^2].Text[^1]) : char.IsAsciiDigit(above[0]) && (above[^1] == ',' || below[0] == ',');
    }

    // A column's formula is written without spaces, and broken at any of its signs.
    private static bool IsFormula(List<TextLine> lines) =>
        lines.TrueForAll(line => line.Words.Count == 1) && Formula().IsMatch(string.Concat(lines.Select(line => line.Words[0].Text)));

    // A word is broken only where it has a line for itself, and its next letter would have had no room.
    private static bool IsFull(TextLine line, TextLine next, double room) =>
        line.Words.Count == 1 && line.X1 - line.X0 + next.Words[0].Glyphs[0].X1 - next.Words[0].X0 > room;

    // "lợi nhuận" over "/doanh thu", "TB" over "&XH", "UV2" over "+": no word begins so.
    private static bool IsEndOfWord(List<TextLine> lines, int index, double room)
    {
        var (line, end) = (lines[index - 1], lines[index].Words[0]);
        if (!char.IsLetterOrDigit(line.Words[^1].Text[^1]) || line.X1 - line.X0 + end.X1 - end.X0 <= room)
            return false;
        return end.Text.Length > 1
            ? end.Text[0] is '/' or '&' && char.IsLetterOrDigit(end.Text[1])
            : end.Text == "+" && line.Words.Count == 1 && index == lines.Count - 1 && lines[index].Words.Count == 1;
    }

    private static bool AreOne(string above, string below)
    {
        if (char.IsAsciiDigit(above[0]) || char.IsAsciiDigit(above[^1]))
            return Grouped().IsMatch(above + below) ? !Grouped().IsMatch(above) || !char.IsAsciiDigit(below[0]) : Decimals().IsMatch(above + below) && !(char.IsAsciiDigit(above[^1]) && char.IsAsciiDigit(below[0]));
        if (above is "-" or "+" or "–")
            return char.IsAsciiDigit(below[0]);
        var (end, rest) = (LettersAtEnd(above), LettersAtStart(below));
        if (rest.Length == 0 || end.Length == 0)
            return false;
        var isWhole = Syllable.IsWellFormed(end);
        // "UBN" over "D"
        return Syllable.IsWellFormed(end + rest) ? rest.Length == 1 || !isWhole || Syllable.Parse(rest) is not { Onset.Length: > 0 } : rest.Length == 1 && !isWhole && (end + rest).All(char.IsUpper);
    }

    // Of a word of several ("đồng/ng" over "ười/thán" over "g"), what is broken is the last above and the first below.
    private static string LettersAtEnd(string word)
    {
        var start = word.Length;
        while (start > 0 && char.IsLetter(word[start - 1]))
            start--;
        return start > 0 && char.IsAsciiDigit(word[start - 1]) ? string.Empty : word[start..];
    }

    private static string LettersAtStart(string word)
    {
        var end = 0;
        while (end < word.Length && char.IsLetter(word[end]))
            end++;
        return end < word.Length && char.IsAsciiDigit(word[end]) ? string.Empty : word[..end];
    }

    // A figure with all its groups of thousands, or a day. What is left of one at a line's end is neither.
    [GeneratedRegex(@"^[-+–(]?(\d{1,3}(\.\d{3})+(,\d+)?|\d{1,3}(,\d{3})+(\.\d+)?|\d{1,2}/\d{1,2}/\d{4})[%)]?$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Grouped();

    [GeneratedRegex(@"^[-+–(]?\d+,\d{1,2}[%)]?$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Decimals();

    // "5=2+3-4", "(12)=(8+9)/7"
    [GeneratedRegex(@"^\(?[A-Z\d]{1,2}\)?=[A-Z\d()+*/x:%–-]+$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Formula();
}
