namespace ReportParsing.Pdf.Tables;

/// <summary>Finds the columns of aligned text: strips that (nearly) no line writes into.</summary>
internal static class ColumnEdges
{
    private const double WordGap = 0.42;
    private const double WidestSpace = 0.8;
    private const double SamePlace = 1;
    private const double FigureGap = 0.8;

    private const int MostHeadLines = 4;

    /// <param name="table">The lines of the table from top to bottom.</param>
    /// <returns>The edges from left to right with the outer ones, or null where there are no two columns.</returns>
    public static double[]? Find(IReadOnlyList<TextLine> table)
    {
        var (left, right) = (table.Min(line => line.X0), table.Max(line => line.X1));
        TextLine[] lines = [.. table.Where(line => !TitleRow.Is(line, left, right))];
        // Headings may span columns, and so may a row that titles those under it: the body shows most columns.
        List<Strip> most = [];
        for (var skipped = 0; skipped <= MostHeadLines && lines.Length - skipped >= 3; skipped++)
        {
            for (var crossings = 0; crossings <= (lines.Length - skipped) / 9; crossings++)
            {
                var strips = Strips([.. lines.Skip(skipped)], crossings);
                foreach (var heading in lines.Take(skipped))
                    Narrow(strips, heading);
                if (strips.Count > most.Count || (strips.Count == most.Count && Width(strips) > Width(most)))
                    most = strips;
            }
        }

        if (most.Count == 0)
            return null;
        List<double> edges = [left, .. most.Select(strip => (strip.From + strip.To) / 2), right];
        HeadColumns.Join(edges, lines);
        return [.. edges];
    }

    private static double Width(List<Strip> strips) => strips.Sum(strip => strip.To - strip.From);

    // A heading is wider than the figures under it: the edge is beside it.
    private static void Narrow(List<Strip> strips, TextLine heading)
    {
        foreach (var (from, to) in Pieces(heading, WordGap))
        {
            for (var i = 0; i < strips.Count; i++)
            {
                var strip = strips[i];
                if (from <= strip.From && to > strip.From && to < strip.To)
                    strips[i] = strip with { From = to };
                else if (to >= strip.To && from > strip.From && from < strip.To)
                    strips[i] = strip with { To = from };
                else if (from > strip.From && to < strip.To)
                    strips[i] = from - strip.From > strip.To - to ? strip with { To = from } : strip with { From = to };
            }
        }
    }

    private static List<Strip> Strips(IReadOnlyList<TextLine> lines, int crossings)
    {
        List<(double X, int Step)> events = [];
        var wordGap = LargestWordGap(lines);
        foreach (var line in lines)
        {
            foreach (var (from, to) in Pieces(line, wordGap))
                events.AddRange([(from, 1), (to, -1)]);
        }

        events.Sort((left, right) => left.X != right.X ? left.X.CompareTo(right.X) : right.Step.CompareTo(left.Step));

        List<Strip> strips = [];
        var size = lines.Max(line => line.Size);
        var covered = 0;
        (double From, double To, int Covered)? emptiest = null;
        double open = 0;
        for (var i = 0; i < events.Count; i++)
        {
            covered += events[i].Step;
            if (i + 1 == events.Count)
                break;
            var (from, to) = (events[i].X, events[i + 1].X);
            if (covered > crossings)
            {
                if (emptiest is { } strip && open > events[0].X && (from - open >= Strip.Least * size || IsAligned(lines, open, from)))
                    strips.Add(new Strip(strip.From, strip.To));
                emptiest = null;
                continue;
            }

            if (emptiest is null)
                open = from;
            if (emptiest is not { } best || covered < best.Covered || (covered == best.Covered && to - from > best.To - best.From))
                emptiest = (from, to, covered);
        }

        return strips;
    }

    // Full columns leave little between them, but begin or end at one place line by line.
    private static bool IsAligned(IReadOnlyList<TextLine> lines, double from, double to)
    {
        var (starts, ends) = (0, 0);
        foreach (var line in lines)
        {
            starts += line.Words.Any(word => Math.Abs(word.X0 - to) < SamePlace) ? 1 : 0;
            ends += line.Words.Any(word => Math.Abs(word.X1 - from) < SamePlace) ? 1 : 0;
        }

        return to - from > 2 && 2 * Math.Max(starts, ends) >= lines.Count;
    }

    private static IEnumerable<(double From, double To)> Pieces(TextLine line, double wordGap)
    {
        var start = line.X0;
        for (var i = 1; i < line.Words.Count; i++)
        {
            var gap = line.Words[i].X0 - line.Words[i - 1].X1;
            if (gap < NeededGap(line.Words[i - 1].Text, line.Words[i].Text, wordGap) * line.Size)
                continue;
            yield return (start, line.Words[i - 1].X1);
            start = line.Words[i].X0;
        }

        yield return (start, line.X1);
    }

    // Names at the right begin soon after the figures before them, and a cell seldom goes on after its figure.
    private static double NeededGap(string left, string right, double wordGap)
    {
        if (AreTwoFigures(left, right))
            return 0;
        return CellText.IsNumber(left) && char.IsLetter(right[0]) ? FigureGap * wordGap : wordGap;
    }

    // In ems. Typewriter fonts and spaced letters have wider spaces than others.
    private static double LargestWordGap(IReadOnlyList<TextLine> lines)
    {
        var smallest = double.MaxValue;
        foreach (var line in lines)
        {
            for (var i = 1; i < line.Words.Count; i++)
                smallest = Math.Min(smallest, (line.Words[i].X0 - line.Words[i - 1].X1) / line.Size);
        }

        return smallest < WidestSpace ? Math.Max(WordGap, 1.5 * smallest) : WordGap;
    }

    // "95.949 40.388" are two cells; "40 388" and "1 388,5" may be one figure with a space for its thousands.
    private static bool AreTwoFigures(string left, string right) =>
        CellText.IsNumber(left) && CellText.IsNumber(right) && !(left.Length <= 4 && char.IsAsciiDigit(left[^1]) && CellText.IsThousandsGroup(right));

    /// <summary>A strip between two columns.</summary>
    private readonly record struct Strip(double From, double To)
    {
        /// <summary>In ems, the least width that parts columns by itself.</summary>
        public const double Least = 0.5;
    }
}
