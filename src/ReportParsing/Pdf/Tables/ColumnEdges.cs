namespace ReportParsing.Pdf.Tables;

/// <summary>Finds the columns of aligned text: strips that (nearly) no line writes into.</summary>
internal static class ColumnEdges
{
    private const double WordGap = 0.42;
    private const double WidestSpace = 0.8;
    private const double Strip = 0.5;
    private const double SamePlace = 1;

    private const int MostHeadLines = 4;

    /// <param name="lines">The lines of the table from top to bottom.</param>
    /// <returns>The edges from left to right with the outer ones, or null where there are no two columns.</returns>
    public static double[]? Find(IReadOnlyList<TextLine> lines)
    {
        // Headings may span columns, and so may a row that titles those under it: the body shows most columns.
        double[]? most = null;
        for (var skipped = 0; skipped <= MostHeadLines && lines.Count - skipped >= 3; skipped++)
        {
            for (var crossings = 0; crossings <= (lines.Count - skipped) / 9; crossings++)
            {
                if (Find([.. lines.Skip(skipped)], crossings) is { } edges && edges.Length > (most?.Length ?? 0))
                    most = edges;
            }
        }

        if (most is null)
            return null;
        most[0] = Math.Min(most[0], lines.Min(line => line.X0));
        most[^1] = Math.Max(most[^1], lines.Max(line => line.X1));
        return most;
    }

    private static double[]? Find(IReadOnlyList<TextLine> lines, int crossings)
    {
        List<(double X, int Step)> events = [];
        var wordGap = LargestWordGap(lines);
        foreach (var line in lines)
            AddEvents(events, line, wordGap);
        events.Sort((left, right) => left.X != right.X ? left.X.CompareTo(right.X) : right.Step.CompareTo(left.Step));

        List<double> edges = [events[0].X];
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
                if (emptiest is { } strip && open > edges[0] && (from - open >= Strip * size || IsAligned(lines, open, from)))
                    edges.Add((strip.From + strip.To) / 2);
                emptiest = null;
                continue;
            }

            if (emptiest is null)
                open = from;
            if (emptiest is not { } best || covered < best.Covered || (covered == best.Covered && to - from > best.To - best.From))
                emptiest = (from, to, covered);
        }

        edges.Add(events[^1].X);
        return edges.Count > 2 ? [.. edges] : null;
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

    private static void AddEvents(List<(double X, int Step)> events, TextLine line, double wordGap)
    {
        var start = line.X0;
        for (var i = 1; i < line.Words.Count; i++)
        {
            var gap = line.Words[i].X0 - line.Words[i - 1].X1;
            if (gap < wordGap * line.Size && !AreTwoFigures(line.Words[i - 1].Text, line.Words[i].Text))
                continue;
            events.Add((start, 1));
            events.Add((line.Words[i - 1].X1, -1));
            start = line.Words[i].X0;
        }

        events.Add((start, 1));
        events.Add((line.X1, -1));
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

    // "95.949 40.388" are two cells; "40 388" may be one figure with a space for its thousands.
    private static bool AreTwoFigures(string left, string right) =>
        CellText.IsNumber(left) && CellText.IsNumber(right) && (right.Length != 3 || left.Length > 3);
}
