using System.Runtime.InteropServices;

namespace ReportParsing.Pdf;

/// <summary>Gathers glyphs on one baseline and parts them into words.</summary>
internal static class LineBuilding
{
    // Fallback fonts and hand-set accents sit a little off the baseline; a new line is at least 0.7 of the size away.
    private const double SameBaseline = 0.22;

    public static List<TextLine> Build(int page, List<Glyph> glyphs)
    {
        List<Row> rows = [];
        Row? current = null;
        foreach (var glyph in glyphs)
        {
            if (current is null || !current.Takes(glyph))
            {
                current = rows.Find(row => row.Takes(glyph));
                if (current is null)
                    rows.Add(current = new Row(glyph.Baseline, glyph.Size));
            }

            current.Add(glyph);
        }

        RaisedMarks.Join(rows);
        List<TextLine> lines = [];
        foreach (var row in rows)
        {
            var words = WordBuilding.Build(row.InOrder());
            if (words.Count > 0)
                lines.Add(new TextLine(page, row.Baseline, words));
        }

        lines.Sort((left, right) => right.Baseline != left.Baseline ? right.Baseline.CompareTo(left.Baseline) : left.X0.CompareTo(right.X0));
        return lines;
    }

    /// <summary>Text written upwards, downwards or aslant, each piece as one line in the file's order.</summary>
    public static List<TextLine> BuildTurned(int page, List<Glyph> glyphs)
    {
        List<TextLine> lines = [];
        List<Word> words = [];
        var word = new List<Glyph>();
        foreach (var glyph in glyphs)
        {
            if (!glyph.IsSpace)
            {
                word.Add(glyph);
                continue;
            }

            if (word.Count > 0)
                words.Add(new Word(CollectionsMarshal.AsSpan(word)));
            word.Clear();
        }

        if (word.Count > 0)
            words.Add(new Word(CollectionsMarshal.AsSpan(word)));
        if (words.Count > 0)
            lines.Add(new TextLine(page, words[0].Bottom, words));
        return lines;
    }

    /// <summary>A baseline with its glyphs.</summary>
    internal sealed class Row(double baseline, double size)
    {
        private bool ordered = true;

        public double Baseline { get; } = baseline;

        public double Size { get; private set; } = size;

        public List<Glyph> Glyphs { get; } = [];

        public bool Takes(in Glyph glyph) => Math.Abs(glyph.Baseline - Baseline) <= SameBaseline * Math.Min(Size, glyph.Size);

        public void Add(in Glyph glyph)
        {
            if (Glyphs.Count > 0 && glyph.X0 < Glyphs[^1].X0)
                ordered = false;
            if (!glyph.IsSpace)
                Size = Math.Max(Size, glyph.Size);
            Glyphs.Add(glyph);
        }

        // Sorted by place with the file's order kept between equals: List.Sort alone may swap them.
        public List<Glyph> InOrder()
        {
            if (ordered)
                return Glyphs;
            var keys = new (double X, int Order)[Glyphs.Count];
            for (var i = 0; i < keys.Length; i++)
                keys[i] = (Glyphs[i].X0, i);
            Array.Sort(keys);
            var sorted = new List<Glyph>(keys.Length);
            foreach (var (_, order) in keys)
                sorted.Add(Glyphs[order]);
            return sorted;
        }
    }
}
