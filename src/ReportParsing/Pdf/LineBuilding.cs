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
        foreach (ref readonly var glyph in CollectionsMarshal.AsSpan(glyphs))
        {
            if (current is null || !current.Takes(glyph))
                current = RowOf(rows, glyph);
            current.Add(glyph);
        }

        RaisedMarks.Join(rows);
        List<TextLine> lines = [];
        foreach (var row in rows)
        {
            var letters = LineLetters.Of(row.InOrder());
            var words = WordBuilding.Build(letters);
            if (words.Count > 0)
                lines.Add(new TextLine(page, row.Baseline, words) { DigitsPrintedTwice = letters.DigitsPrintedTwice });
        }

        lines.Sort((left, right) => right.Baseline != left.Baseline ? right.Baseline.CompareTo(left.Baseline) : left.X0.CompareTo(right.X0));
        return lines;
    }

    private static Row RowOf(List<Row> rows, in Glyph glyph)
    {
        foreach (var row in rows)
        {
            if (row.Takes(glyph))
                return row;
        }

        var added = new Row(glyph.Baseline, glyph.Size);
        rows.Add(added);
        return added;
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

        public List<Glyph> InOrder()
        {
            if (ordered)
                return Glyphs;
            var glyphs = CollectionsMarshal.AsSpan(Glyphs);
            var (places, order) = (new double[glyphs.Length], new int[glyphs.Length]);
            for (var i = 0; i < places.Length; i++)
                (places[i], order[i]) = (glyphs[i].X0, i);
            Array.Sort(places, order);
            KeepOrderOfEquals(places, order);
            var sorted = new List<Glyph>(order.Length);
            foreach (var index in order)
                sorted.Add(glyphs[index]);
            return sorted;
        }

        // Sorting swaps letters at the same place, as when one is printed twice or an accent stands on it.
        private static void KeepOrderOfEquals(double[] places, int[] order)
        {
            for (var i = 1; i < places.Length; i++)
            {
                for (var j = i; j > 0 && places[j] == places[j - 1] && order[j] < order[j - 1]; j--)
                    (order[j], order[j - 1]) = (order[j - 1], order[j]);
            }
        }
    }
}
