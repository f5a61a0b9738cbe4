namespace ReportParsing.Pdf.Tables;

/// <summary>Reads tables whose columns show by alignment: without rulings, or with rulings between rows or around only.</summary>
internal static class AlignedReading
{
    private const double CellGap = 1.1;

    /// <summary>The table within a frame or between horizontal rulings; null where the text there has no columns.</summary>
    public static PageTable? ReadRegion(int page, RuledRegion region, LineStock stock)
    {
        TextLine[] lines = [.. stock.Lines.Where(line => line.Baseline < region.Top && line.Baseline > region.Bottom && line.X0 > region.Left - 3 && line.X1 < region.Right + 3)];
        if (lines.Count(IsTabular) < 2 || ColumnEdges.Find(lines) is not { } edges)
            return null;
        edges[0] = Math.Min(edges[0], region.Left);
        edges[^1] = Math.Max(edges[^1], region.Right);
        return HasFigureColumn(lines, edges, share: 3) ? Build(page, lines, edges, region.Rows[1..^1], stock) : null;
    }

    /// <summary>The tables among lines without any ruling.</summary>
    public static IEnumerable<PageTable> ReadAll(int page, LineStock stock)
    {
        List<PageTable> tables = [];
        foreach (var run in Runs([.. stock.Lines]))
        {
            if (run.Count(IsTabular) < 3 || ColumnEdges.Find(run) is not { } edges)
                continue;
            if (edges.Length < 4 && run.Count < 4)
                continue;
            if (HasFigureColumn(run, edges, share: 2))
                tables.Add(Build(page, run, edges, [], stock));
        }

        return tables;
    }

    public static PageTable Build(int page, IReadOnlyList<TextLine> lines, double[] edges, IReadOnlyList<double> separators, LineStock stock)
    {
        var rows = RowGrouping.Group([.. stock.TakeWhole(lines).Select(line => TabularLine.Cut(line, edges))], separators);
        var cells = Cells(rows, edges, firstRow: 0);
        return HeadSpans.Mend(new PageTable(page, lines.Max(line => line.Top), lines.Min(line => line.Bottom), edges, rows.Count, cells));
    }

    public static List<PageCell> Cells(List<List<TabularLine>> rows, double[] edges, int firstRow)
    {
        var columns = edges.Length - 1;
        List<PageCell> cells = [];
        for (var row = 0; row < rows.Count; row++)
        {
            if (firstRow + row > 0 && rows[row] is [var only] && TitleRow.Is(only.Line, edges[0], edges[^1]))
            {
                cells.Add(new PageCell(firstRow + row, 0, 1, columns, [only.Line]));
                continue;
            }

            Piece[] pieces = [.. rows[row].SelectMany(line => line.Pieces)];
            for (var column = 0; column < columns;)
            {
                var last = Math.Max(column, pieces.Where(piece => piece.First == column).Select(piece => piece.Last).DefaultIfEmpty().Max());
                TextLine[] lines = [.. pieces.Where(piece => piece.First >= column && piece.First <= last).Select(piece => piece.Text)];
                cells.Add(new PageCell(firstRow + row, column, 1, last - column + 1, lines));
                column = last + 1;
            }
        }

        return cells;
    }

    private static IEnumerable<List<TextLine>> Runs(List<TextLine> lines)
    {
        List<TextLine> run = [];
        var tabular = 0;
        foreach (var line in lines)
        {
            if (run.Count > 0 && !Joins(run, line, run.Count - tabular))
            {
                yield return run.GetRange(0, tabular);
                (run, tabular) = ([], 0);
            }

            if (run.Count == 0 && !IsTabular(line))
                continue;
            run.Add(line);
            if (IsTabular(line))
                tabular = run.Count;
        }

        yield return run.GetRange(0, tabular);
    }

    private static bool Joins(List<TextLine> run, TextLine line, int sinceTabular)
    {
        var above = run[^1];
        if (above.Baseline - line.Baseline > 3 * Math.Max(above.Size, line.Size))
            return false;
        return IsTabular(line) || (sinceTabular < 3 && line.X1 - line.X0 < 0.55 * (run.Max(other => other.X1) - run.Min(other => other.X0)));
    }

    // A justified line spreads all its spaces; cells stand apart more than the words within them.
    private static bool IsTabular(TextLine line)
    {
        double smallest = double.MaxValue, largest = 0;
        for (var i = 1; i < line.Words.Count; i++)
        {
            var gap = line.Words[i].X0 - line.Words[i - 1].X1;
            smallest = Math.Min(smallest, gap);
            largest = Math.Max(largest, gap);
        }

        return largest >= CellGap * line.Size && (largest >= 2.2 * smallest || smallest >= CellGap * line.Size);
    }

    // Letterheads and signature blocks are aligned too, but hold no column of figures.
    private static bool HasFigureColumn(IReadOnlyList<TextLine> lines, double[] edges, int share)
    {
        var (filled, numbers) = (new int[edges.Length - 1], new int[edges.Length - 1]);
        foreach (var line in lines)
        {
            foreach (var piece in TabularLine.Cut(line, edges).Pieces)
            {
                if (piece.First != piece.Last)
                    continue;
                filled[piece.First]++;
                numbers[piece.First] += CellText.IsNumberOrNone(piece.Text.Text) ? 1 : 0;
            }
        }

        for (var column = 1; column < filled.Length; column++)
        {
            if (numbers[column] >= 2 && numbers[column] * share >= filled[column])
                return true;
        }

        return false;
    }
}
