using ReportParsing.Documents;

namespace ReportParsing.PlainText;

/// <summary>How a text file breaks its lines, decided from the file as a whole.</summary>
/// <param name="IsWrapped">Lines end where the page's width ended; otherwise each line is a paragraph.</param>
/// <param name="IsSpaced">A blank line follows every line, so that blank lines part nothing.</param>
/// <param name="FullWidth">A line that would be at least this wide with the next word added ends because it is full.</param>
internal sealed record LineWrapping(bool IsWrapped, bool IsSpaced, int FullWidth)
{
    // Forty characters of text: narrower files are lists of short lines.
    private const int LeastColumnWidth = 40 * 450;

    // A line of this length was not broken by a page's width.
    private const int ParagraphWidth = 200 * 450;

    public static LineWrapping Of(IReadOnlyList<TextLine> lines)
    {
        List<int> reaches = [];
        var spaced = 0;
        for (var i = 1; i < lines.Count; i++)
        {
            if (lines[i].BlankBefore > 0)
                spaced++;
            if (RunsOn(lines[i - 1], lines[i]))
                reaches.Add(Reach(lines[i - 1], lines[i]));
        }

        reaches.Sort();
        var full = reaches.Count == 0 ? 0 : reaches[reaches.Count / 20];
        var widest = reaches.Count == 0 ? 0 : reaches[^1];
        var wrapped = reaches.Count * 12 >= lines.Count - 1 && widest is >= LeastColumnWidth and <= ParagraphWidth;
        return new LineWrapping(wrapped, IsSpaced: lines.Count > 1 && spaced * 10 >= (lines.Count - 1) * 8, Math.Max(full, widest * 7 / 10));
    }

    /// <summary>How wide the line would have been with the first word of the next one.</summary>
    public static int Reach(TextLine line, TextLine next)
    {
        var space = next.Text.IndexOf(' ', StringComparison.Ordinal);
        var word = space < 0 ? next.Text : next.Text[..space];
        return line.Width + GlyphWidths.Of(" ") + GlyphWidths.Of(word);
    }

    // A sentence that goes on in small letters cannot have ended: its line was broken by the width.
    private static bool RunsOn(TextLine line, TextLine next) =>
        char.IsLower(next.Text[0]) && line.Text[^1] is not ('.' or ';' or ':' or '!' or '?') && LabelReading.Read(next.Text) is null;
}
