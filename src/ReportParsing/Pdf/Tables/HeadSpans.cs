namespace ReportParsing.Pdf.Tables;

/// <summary>Finds in the head of an unruled table which columns and rows a heading spans.</summary>
internal static class HeadSpans
{
    public static PageTable Mend(PageTable table)
    {
        var head = TableHead.Count(table);
        if (head < 2)
            return table;
        var grid = new PageCell?[head, table.ColumnCount];
        foreach (var cell in table.Cells.Where(cell => cell.Row < head && cell.Lines.Count > 0))
        {
            for (var column = cell.Column; column < cell.Column + cell.ColumnSpan; column++)
                grid[cell.Row, column] = cell;
        }

        for (var row = 0; row < head - 1; row++)
            SpreadOverColumns(grid, row, table.ColumnCount);
        SpreadOverRows(grid, head, table.ColumnCount);
        return table with { Cells = [.. Read(grid), .. table.Cells.Where(cell => cell.Row >= head)] };
    }

    // An empty place above a heading belongs to the heading beside it that has headings under it too.
    private static void SpreadOverColumns(PageCell?[,] grid, int row, int columns)
    {
        for (var column = 1; column < columns; column++)
        {
            if (grid[row, column] is null && grid[row + 1, column] is not null && grid[row, column - 1] is not null && grid[row + 1, column - 1] is not null)
                grid[row, column] = grid[row, column - 1];
        }

        for (var column = columns - 2; column >= 0; column--)
        {
            if (grid[row, column] is null && grid[row + 1, column] is not null && grid[row, column + 1] is not null && grid[row + 1, column + 1] is not null)
                grid[row, column] = grid[row, column + 1];
        }
    }

    private static void SpreadOverRows(PageCell?[,] grid, int head, int columns)
    {
        for (var column = 0; column < columns; column++)
        {
            for (var row = 1; row < head; row++)
                grid[row, column] ??= grid[row - 1, column] is { ColumnSpan: 1 } above ? above : null;
        }
    }

    private static IEnumerable<PageCell> Read(PageCell?[,] grid)
    {
        HashSet<PageCell> written = [];
        for (var row = 0; row < grid.GetLength(0); row++)
        {
            for (var column = 0; column < grid.GetLength(1); column++)
            {
                if (grid[row, column] is not { } cell)
                {
                    yield return new PageCell(row, column, 1, 1, []);
                    continue;
                }

                if (!written.Add(cell))
                    continue;
                var (rows, columns) = (1, 1);
                while (row + rows < grid.GetLength(0) && ReferenceEquals(grid[row + rows, column], cell))
                    rows++;
                while (column + columns < grid.GetLength(1) && ReferenceEquals(grid[row, column + columns], cell))
                    columns++;
                yield return new PageCell(row, column, rows, columns, cell.Lines);
            }
        }
    }
}
