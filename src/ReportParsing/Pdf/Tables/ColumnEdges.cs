namespace ReportParsing.Pdf.Tables;

/// <summary>Finds the columns of aligned text: strips that (nearly) no line writes into.</summary>
internal static class ColumnEdges
{
    private const double WordGap = 0.42;
    private const double Strip = 0.5;

    /// <param name="lines">The lines of the table.</param>
    /// <param name="crossings">How many lines may write into a strip: headings that span columns.</param>
    /// <returns>The edges from left to right with the outer ones, or null where there are no two columns.</returns>
    public static double[]? Find(IReadOnlyList<TextLine> lines, int crossings)
    {
        List<(double X, int Step)> events = [];
        foreach (var line in lines)
            AddEvents(events, line);
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
                Close(edges, emptiest, open, from, size);
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

    private static void Close(List<double> edges, (double From, double To, int Covered)? emptiest, double from, double to, double size)
    {
        if (emptiest is { } strip && to - from >= Strip * size && from > edges[0])
            edges.Add((strip.From + strip.To) / 2);
    }

    private static void AddEvents(List<(double X, int Step)> events, TextLine line)
    {
        var start = line.X0;
        for (var i = 1; i < line.Words.Count; i++)
        {
            if (line.Words[i].X0 - line.Words[i - 1].X1 < WordGap * line.Size)
                continue;
            events.Add((start, 1));
            events.Add((line.Words[i - 1].X1, -1));
            start = line.Words[i].X0;
        }

        events.Add((start, 1));
        events.Add((line.X1, -1));
    }
}
