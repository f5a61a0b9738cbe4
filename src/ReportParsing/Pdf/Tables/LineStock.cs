namespace ReportParsing.Pdf.Tables;

/// <summary>The lines of a page; what a table's cell takes is no longer there for the paragraphs.</summary>
internal sealed class LineStock(List<TextLine> lines)
{
    public List<TextLine> Lines { get; } = lines;

    /// <summary>Takes the words within a rectangle. A word that was run together over the edge is cut there.</summary>
    public List<TextLine> Take(double left, double right, double bottom, double top)
    {
        List<TextLine> taken = [];
        for (var i = 0; i < Lines.Count; i++)
        {
            var line = Lines[i];
            if (line.X1 <= left || line.X0 >= right || line.Bottom >= top || line.Top <= bottom)
                continue;
            List<Word> inside = [], outside = [];
            foreach (var word in line.Words)
                Part(word, line.Baseline + (0.3 * word.Size), (left, right, bottom, top), inside, outside);
            if (inside.Count == 0)
                continue;
            taken.Add(new TextLine(line.Page, line.Baseline, inside));
            if (outside.Count > 0)
                Lines[i] = new TextLine(line.Page, line.Baseline, outside);
            else
                Lines.RemoveAt(i--);
        }

        return taken;
    }

    public List<TextLine> TakeWhole(IReadOnlyList<TextLine> whole)
    {
        Lines.RemoveAll(whole.Contains);
        return [.. whole];
    }

    private static void Part(Word word, double middle, (double Left, double Right, double Bottom, double Top) area, List<Word> inside, List<Word> outside)
    {
        if (middle < area.Bottom || middle > area.Top)
        {
            outside.Add(word);
            return;
        }

        Glyph[] within = [.. word.Glyphs.Where(glyph => (glyph.X0 + glyph.X1) / 2 is var x && x >= area.Left && x < area.Right)];
        if (within.Length == word.Glyphs.Length)
        {
            inside.Add(word);
            return;
        }

        if (within.Length == 0)
        {
            outside.Add(word);
            return;
        }

        inside.Add(new Word(within));
        outside.Add(new Word(word.Glyphs.Except(within).ToArray()));
    }
}
