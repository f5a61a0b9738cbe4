namespace ReportParsing.Pdf.Tables;

/// <summary>Gathers the lines of a table without row rulings into rows.</summary>
internal static class RowGrouping
{
    private const double SmallestLineGap = 0.75;
    private const double LargestLineGap = 1.55;
    private const double ClearlyMore = 1.8;

    /// <param name="lines">From top to bottom.</param>
    /// <param name="separators">The heights of rulings between rows.</param>
    public static List<List<TabularLine>> Group(IReadOnlyList<TabularLine> lines, IReadOnlyList<double> separators)
    {
        List<List<TabularLine>> rows = [];
        var ruled = separators.Count >= 3 || (separators.Count > 0 && lines.Count <= separators.Count + 2);
        var lineGap = LineGap(lines);
        for (var i = 0; i < lines.Count; i++)
        {
            if (i == 0 || StartsRow(lines, i, rows[^1], ruled, lineGap, separators))
                rows.Add([]);
            rows[^1].Add(lines[i]);
        }

        return rows;
    }

    private static bool StartsRow(IReadOnlyList<TabularLine> lines, int index, List<TabularLine> row, bool ruled, double? lineGap, IReadOnlyList<double> separators)
    {
        var (above, below) = (lines[index - 1].Line, lines[index].Line);
        if (separators.Any(at => at < above.Baseline && at > below.Baseline))
            return true;
        if (ruled && separators.Count * 2 > lines.Count)
            return false;
        if (RepeatsFigure(lines[index], row))
            return true;
        // Fallback fonts set the cells of one row at slightly different heights.
        if (above.Baseline - below.Baseline < SmallestLineGap * below.Size)
            return false;
        if (lineGap is { } gap)
            return above.Baseline - below.Baseline > gap + ClearlyMore;
        return !ContinuesCells(lines[index], row);
    }

    // The distance of lines within a cell, where there are two clearly different distances.
    private static double? LineGap(IReadOnlyList<TabularLine> lines)
    {
        double smallest = double.MaxValue, largest = 0;
        for (var i = 1; i < lines.Count; i++)
        {
            var gap = lines[i - 1].Line.Baseline - lines[i].Line.Baseline;
            if (gap < SmallestLineGap * lines[i].Line.Size)
                continue;
            smallest = Math.Min(smallest, gap);
            largest = Math.Max(largest, gap);
        }

        var size = lines.Count == 0 ? 0 : lines.Max(line => line.Line.Size);
        return smallest <= LargestLineGap * size && largest > smallest + ClearlyMore ? smallest : null;
    }

    // A cell holds one figure: a second one under it is the next row's.
    private static bool RepeatsFigure(TabularLine line, List<TabularLine> row) =>
        line.Pieces.Any(piece => CellText.IsNumberOrNone(piece.Text.Text)
            && row.Exists(above => above.Pieces.Any(other => other.First == piece.First && CellText.IsNumberOrNone(other.Text.Text))));

    // Lines that only go on with words of cells begun above.
    private static bool ContinuesCells(TabularLine line, List<TabularLine> row) =>
        line.Pieces.All(piece => !CellText.IsNumberOrNone(piece.Text.Text) && piece.First > 0 && row.Exists(above => above.Pieces.Any(other => other.First <= piece.First && other.Last >= piece.Last)))
        || (line.Pieces.Count == 1 && char.IsLower(line.Pieces[0].Text.Words[0].Text[0]));
}
