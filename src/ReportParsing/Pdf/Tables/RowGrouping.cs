namespace ReportParsing.Pdf.Tables;

/// <summary>Gathers the lines of a table without row rulings into rows.</summary>
internal static class RowGrouping
{
    private const double SmallestLineGap = 0.75;
    private const double LargestLineGap = 1.55;
    private const double ClearlyMore = 1.8;
    private const double Slack = 0.4;

    /// <param name="lines">From top to bottom.</param>
    /// <param name="separators">The heights of rulings between rows.</param>
    public static List<List<TabularLine>> Group(IReadOnlyList<TabularLine> lines, IReadOnlyList<double> separators)
    {
        List<List<TabularLine>> rows = [];
        var ruled = separators.Count >= 3 || (separators.Count > 0 && lines.Count <= separators.Count + 2);
        var gaps = new RowGaps(LineGap(lines), RowGap(lines));
        for (var i = 0; i < lines.Count; i++)
        {
            if (i == 0 || StartsRow(lines, i, rows[^1], ruled, gaps, separators))
                rows.Add([]);
            rows[^1].Add(lines[i]);
        }

        return rows;
    }

    private static bool StartsRow(IReadOnlyList<TabularLine> lines, int index, List<TabularLine> row, bool ruled, RowGaps gaps, IReadOnlyList<double> separators)
    {
        var (above, below) = (lines[index - 1].Line, lines[index].Line);
        if (separators.Any(at => at < above.Baseline && at > below.Baseline))
            return true;
        if (ruled && separators.Count * 2 > lines.Count)
            return false;
        if (RepeatsFigure(lines[index], row))
            return true;
        // Fallback fonts set the cells of one row at slightly different heights.
        var gap = Gap(lines[index - 1], lines[index]);
        if (gap < SmallestLineGap * below.Size)
            return false;
        if (gap > gaps.Rows - Slack)
            return true;
        if (gaps.Rows is not null && ContinuesCells(lines[index], row))
            return false;
        return gaps.Lines is { } within ? gap > within + ClearlyMore : !ContinuesCells(lines[index], row);
    }

    // The distance of lines within a cell, where there are two clearly different distances.
    private static double? LineGap(IReadOnlyList<TabularLine> lines)
    {
        double smallest = double.MaxValue, largest = 0;
        for (var i = 1; i < lines.Count; i++)
        {
            var gap = Gap(lines[i - 1], lines[i]);
            if (gap < SmallestLineGap * lines[i].Line.Size)
                continue;
            smallest = Math.Min(smallest, gap);
            largest = Math.Max(largest, gap);
        }

        var size = lines.Count == 0 ? 0 : lines.Max(line => line.Line.Size);
        return smallest <= LargestLineGap * size && largest > smallest + ClearlyMore ? smallest : null;
    }

    // Fallback fonts set the cells of one line at different heights: what stands in one column is held against each other.
    private static double Gap(TabularLine above, TabularLine below)
    {
        double? least = null;
        foreach (var piece in below.Pieces)
        {
            foreach (var other in above.Pieces)
            {
                if (other.First <= piece.Last && other.Last >= piece.First)
                    least = Math.Min(least ?? double.MaxValue, BaselineOf(other) - BaselineOf(piece));
            }
        }

        return least ?? above.Line.Baseline - below.Line.Baseline;
    }

    private static double BaselineOf(Piece piece) => piece.Text.Words[0].Glyphs[0].Baseline;

    // The least distance of two rows that hold figures in one column; null where no two such rows follow each other.
    private static double? RowGap(IReadOnlyList<TabularLine> lines)
    {
        double? least = null;
        List<TabularLine> above = [], row = [];
        var gap = 0.0;
        for (var i = 0; i < lines.Count; i++)
        {
            var fromLast = i == 0 ? 0 : Gap(lines[i - 1], lines[i]);
            if (fromLast >= SmallestLineGap * lines[i].Line.Size)
                (above, row, gap) = (row, [], fromLast);
            row.Add(lines[i]);
            if (above.Count > 0 && RepeatsFigure(lines[i], above))
                least = Math.Min(least ?? gap, gap);
        }

        return least;
    }

    // A cell holds one figure: a second one under it is the next row's.
    private static bool RepeatsFigure(TabularLine line, List<TabularLine> row) =>
        line.Pieces.Any(piece => CellText.IsNumberOrNone(piece.Text.Text)
            && row.Exists(above => above.Pieces.Any(other => other.First == piece.First && CellText.IsNumberOrNone(other.Text.Text))));

    // Lines that only go on with words of cells begun above.
    private static bool ContinuesCells(TabularLine line, List<TabularLine> row) =>
        line.Pieces.All(piece => !CellText.IsNumberOrNone(piece.Text.Text) && piece.First > 0 && row.Exists(above => above.Pieces.Any(other => other.First <= piece.First && other.Last >= piece.Last)))
        || (line.Pieces.Count == 1 && char.IsLower(line.Pieces[0].Text.Words[0].Text[0]));

    /// <summary>Distances of baselines.</summary>
    /// <param name="Lines">Of lines within a cell; null where that does not show.</param>
    /// <param name="Rows">Of rows; null where that does not show.</param>
    private readonly record struct RowGaps(double? Lines, double? Rows);
}
