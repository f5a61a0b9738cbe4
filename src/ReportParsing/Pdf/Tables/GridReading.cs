namespace ReportParsing.Pdf.Tables;

/// <summary>Reads a table whose cells are ruled: the grid, and the cells that miss a ruling between them joined.</summary>
internal static class GridReading
{
    public static PageTable Read(int page, RuledRegion region, LineStock lines)
    {
        var (rows, columns) = (region.Rows, region.Columns);
        var owners = Owners(region);
        List<PageCell> cells = [];
        for (var row = 0; row < rows.Length - 1; row++)
        {
            for (var column = 0; column < columns.Length - 1; column++)
            {
                if (owners[row, column] != (row, column))
                    continue;
                var (rowSpan, columnSpan) = Span(owners, row, column);
                var text = lines.Take(columns[column], columns[column + columnSpan], rows[row + rowSpan], rows[row]);
                cells.Add(new PageCell(row, column, rowSpan, columnSpan, BrokenWords.Mark(text, columns[column], columns[column + columnSpan])));
            }
        }

        return new PageTable(page, region.Top, region.Bottom, columns, rows.Length - 1, cells);
    }

    // Each place of the grid with the first place of its cell. A cell is grown to the right, then down.
    private static (int Row, int Column)?[,] Owners(RuledRegion region)
    {
        var (rows, columns) = (region.Rows.Length - 1, region.Columns.Length - 1);
        var owners = new (int, int)?[rows, columns];
        for (var row = 0; row < rows; row++)
        {
            for (var column = 0; column < columns; column++)
            {
                if (owners[row, column] is not null)
                    continue;
                var width = 1;
                while (column + width < columns && owners[row, column + width] is null && OpenAcross(region, row, column + width))
                    width++;
                var height = 1;
                while (row + height < rows && OpenDown(region, row + height, column, width))
                    height++;
                for (var r = row; r < row + height; r++)
                {
                    for (var c = column; c < column + width; c++)
                        owners[r, c] = (row, column);
                }
            }
        }

        return owners;
    }

    private static bool OpenAcross(RuledRegion region, int row, int column) =>
        !region.HasRuling(horizontal: false, region.Columns[column], region.Rows[row + 1], region.Rows[row]);

    private static bool OpenDown(RuledRegion region, int row, int column, int width)
    {
        for (var c = column; c < column + width; c++)
        {
            if (region.HasRuling(horizontal: true, region.Rows[row], region.Columns[c], region.Columns[c + 1]))
                return false;
            if (c > column && !OpenAcross(region, row, c))
                return false;
        }

        return true;
    }

    private static (int Rows, int Columns) Span((int Row, int Column)?[,] owners, int row, int column)
    {
        var (rows, columns) = (1, 1);
        while (row + rows < owners.GetLength(0) && owners[row + rows, column] == (row, column))
            rows++;
        while (column + columns < owners.GetLength(1) && owners[row, column + columns] == (row, column))
            columns++;
        return (rows, columns);
    }
}
