using System.Text.RegularExpressions;
using ReportParsing.Text;

namespace ReportParsing.Pdf.Tables;

/// <summary>Tells the words and figures that a cell was too narrow for, and that go on in its next line: "182.3" over "75", "hoạc" over "h".</summary>
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
        var padding = Math.Max(0, lines.Min(line => Math.Min(line.X0 - left, right - line.X1)));
        var room = right - left - (2 * padding) - Slack;
        var above = lines[0].Words[^1].Text;
        for (var i = 1; i < lines.Count; i++)
        {
            var below = lines[i].Words[0];
            // A word is broken only where it has a line for itself, and its next letter would have had no room.
            var isFull = lines[i - 1].Words.Count == 1 && lines[i - 1].X1 - lines[i - 1].X0 + below.Glyphs[0].X1 - below.Glyphs[0].X0 > room;
            var isOne = (isFull || IsOpen(above, below.Text)) && AreOne(above, below.Text);
            if (isOne)
                lines[i] = lines[i].GoingOn();
            above = isOne && lines[i].Words.Count == 1 ? above + below.Text : lines[i].Words[^1].Text;
        }

        return lines;
    }

    /// <summary>Whether a figure lacks something at the end of a line, or the next line begins with what no figure begins with: "8.742," over "6", "2.670" over ",9".</summary>
    public static bool IsOpen(string above, string below) =>
        char.IsAsciiDigit(below[^1]) && (above is "-" or "+" or "–" || (char.IsAsciiDigit(above[0]) && (above[^1] == ',' || below[0] == ',')));

    private static bool AreOne(string above, string below)
    {
        if (char.IsAsciiDigit(above[0]) || char.IsAsciiDigit(above[^1]))
            return Grouped().IsMatch(above + below) ? !Grouped().IsMatch(above) || !char.IsAsciiDigit(below[0]) : Decimals().IsMatch(above + below) && !(char.IsAsciiDigit(above[^1]) && char.IsAsciiDigit(below[0]));
        if (above is "-" or "+" or "–")
            return char.IsAsciiDigit(below[0]);
        var (rest, end) = (below.TrimEnd(',', ';', '.', ':', ')'), above.TrimStart('('));
        if (rest.Length == 0 || end.Length == 0 || !rest.All(char.IsLetter) || !end.All(char.IsLetter))
            return false;
        var isWhole = Syllable.IsWellFormed(end);
        // "UBN" over "D"
        return Syllable.IsWellFormed(end + rest) ? rest.Length == 1 || !isWhole || Syllable.Parse(rest) is not { Onset.Length: > 0 } : rest.Length == 1 && !isWhole && (end + rest).All(char.IsUpper);
    }

    // A figure with all its groups of thousands, or a day. What is left of one at a line's end is neither.
    [GeneratedRegex(@"^[-+–(]?(\d{1,3}(\.\d{3})+(,\d+)?|\d{1,3}(,\d{3})+(\.\d+)?|\d{1,2}/\d{1,2}/\d{4})[%)]?$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Grouped();

    [GeneratedRegex(@"^[-+–(]?\d+,\d{1,2}[%)]?$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Decimals();
}
