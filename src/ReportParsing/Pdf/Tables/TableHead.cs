namespace ReportParsing.Pdf.Tables;

/// <summary>How many rows at the top of a table name its columns.</summary>
internal static class TableHead
{
    private const int Most = 5;

    public static int Count(PageTable table)
    {
        for (var row = 0; row < Math.Min(Most, table.RowCount); row++)
        {
            if (IsMarks(table, row))
                return row + 1 < table.RowCount ? row + 1 : 0;
            if (!HasFigure(table, row))
                continue;
            return row == table.RowCount ? 0 : row;
        }

        return 0 < table.RowCount - 1 && !HasFigure(table, 0) ? 1 : 0;
    }

    private static bool IsMarks(PageTable table, int row)
    {
        PageCell[] cells = [.. table.Row(row).Where(cell => cell.Lines.Count > 0)];
        return row > 0 && cells.Length > 2 && cells.All(cell => CellText.IsColumnMark(cell.Text)) && Counts(cells);
    }

    // 1, 2, 3 … from left to right, or letters and formulas among them.
    private static bool Counts(PageCell[] cells)
    {
        var last = 0;
        foreach (var cell in cells)
        {
            var text = cell.Text.Trim('(', ')');
            if (!int.TryParse(text, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var number))
                continue;
            if (number <= last || number > last + 2)
                return false;
            last = number;
        }

        return true;
    }

    private static bool HasFigure(PageTable table, int row) => table.Row(row).Any(cell => cell.Lines.Count > 0 && IsFigure(cell.Text));

    private static bool IsFigure(string text) => CellText.IsNumber(text) && !CellText.IsYear(text);
}
