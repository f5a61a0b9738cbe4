using System.Text;
using ReportParsing.Documents;
using ReportParsing.Text;

namespace ReportParsing.Pdf;

/// <summary>Writes words into a block's text, and where each of them stands.</summary>
internal sealed class BlockWriting
{
    private readonly StringBuilder text = new();
    private readonly List<PlacedRun> runs = [];

    public int Length => text.Length;

    public static SourceBlock Write(Paragraph paragraph)
    {
        var writing = new BlockWriting();
        foreach (var line in paragraph.Lines)
            writing.Append(line);
        var bold = paragraph.Lines.TrueForAll(line => line.Bold);
        var centered = paragraph.Frame.Centers(paragraph.Lines);
        return writing.ToBlock() with
        {
            Style = new BlockStyle(bold, centered, Points(paragraph.First.Size), Points(paragraph.First.X0 - paragraph.Frame.Left)),
        };
    }

    public SourceBlock ToBlock() => new() { Text = text.ToString(), Runs = runs };

    public void Append(char separator) => text.Append(separator);

    public void Append(TextLine line)
    {
        foreach (var word in line.Words)
        {
            var isFirst = ReferenceEquals(word, line.Words[0]);
            if (!(isFirst && line.GoesOn) && NeedsSpace(word, isFirst))
                text.Append(' ');
            Append(word, line.Page);
        }
    }

    private bool NeedsSpace(Word word, bool firstOfLine)
    {
        if (text.Length == 0 || text[^1] is '\t' or '\n')
            return false;
        if (text[^1] == GlyphText.SoftHyphen)
        {
            RemoveSoftHyphen();
            return false;
        }

        return !firstOfLine || !(BreaksInside(word.Text[0]) || BreaksFigure(word.Text));
    }

    // "2021-" and "2025" on the next line are one word, and so are "(4)=(5)+" and "(6)"; a sign between spaces is none.
    private bool BreaksInside(char next)
    {
        if (next == ')')
            return true;
        if (text.Length < 2)
            return false;
        var (last, before) = (text[^1], text[^2]);
        return (last == '(' && before is '+' or '-' or '=' or '/')
            || (last is '-' or '–' or '‐' or '/' && char.IsLetterOrDigit(before) && char.IsLetterOrDigit(next))
            || (last is '+' or '=' && (before == ')' || char.IsAsciiDigit(before)) && (next == '(' || char.IsAsciiDigit(next)));
    }

    // "125.00" over "0" in a narrow cell: the group of thousands is whole only with what stands below.
    private bool BreaksFigure(string next)
    {
        var digits = 0;
        while (digits < text.Length && char.IsAsciiDigit(text[^(digits + 1)]))
            digits++;
        return digits is 1 or 2 && digits + 1 < text.Length && text[^(digits + 1)] == '.' && char.IsAsciiDigit(text[^(digits + 2)])
            && next.Length == 3 - digits && next.All(char.IsAsciiDigit);
    }

    // A run ends where letters change to digits ("385văn"), so that a figure's box holds the figure alone.
    private void Append(Word word, int page)
    {
        var glyphs = word.Glyphs;
        for (var from = 0; from < glyphs.Length;)
        {
            var to = from + 1;
            while (to < glyphs.Length && IsOfLetters(glyphs[to].Text[0]) == IsOfLetters(glyphs[to - 1].Text[^1]))
                to++;
            var start = text.Length;
            for (var i = from; i < to; i++)
                text.Append(glyphs[i].Text);
            runs.Add(new PlacedRun(start, text.Length - start, page, Line: null, BoxOf(glyphs.AsSpan(from, to - from)), glyphs[from].Recognition?.Confidence));
            from = to;
        }
    }

    private void RemoveSoftHyphen()
    {
        text.Length--;
        if (runs.Count > 0 && runs[^1].End > text.Length)
            runs[^1] = runs[^1] with { Length = text.Length - runs[^1].Start };
    }

    // A mark that some fonts set apart from its letter is of the letter.
    private static bool IsOfLetters(char c) => char.IsLetter(c) || CombiningMarks.IsMark(c);

    // At least as high as a lower-case letter, so that a dash or a comma is seen when marked.
    private static Box BoxOf(ReadOnlySpan<Glyph> glyphs)
    {
        double x0 = double.MaxValue, x1 = double.MinValue, bottom = double.MaxValue, top = double.MinValue;
        foreach (ref readonly var glyph in glyphs)
        {
            x0 = Math.Min(x0, glyph.X0);
            x1 = Math.Max(x1, glyph.X1);
            bottom = Math.Min(bottom, Math.Min(glyph.Bottom, glyph.Baseline));
            top = Math.Max(top, Math.Max(glyph.Top, glyph.Baseline + (0.5 * glyph.Size)));
        }

        return new Box(Points(x0), Points(bottom), Points(x1), Points(top));
    }

    private static decimal Points(double value) => decimal.Round((decimal)Math.Clamp(value, -1e6, 1e6), 2);
}
