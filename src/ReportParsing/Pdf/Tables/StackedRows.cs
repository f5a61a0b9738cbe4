namespace ReportParsing.Pdf.Tables;

/// <summary>Parts a ruled row in which several rows stand: tables that are ruled between columns only.</summary>
internal static class StackedRows
{
    public static PageTable Part(PageTable table)
    {
        List<PageCell> cells = [];
        var added = 0;
        for (var row = 0; row < table.RowCount; row++)
        {
            PageCell[] stacked = [.. table.Row(row)];
            if (!AreStacked(stacked))
            {
                cells.AddRange(stacked.Select(cell => cell with { Row = cell.Row + added }));
                continue;
            }

            var rows = RowGrouping.Group(LinesOf(stacked), []);
            cells.AddRange(AlignedReading.Cells(rows, table.Columns, row + added));
            added += rows.Count - 1;
        }

        return added == 0 ? table : table with { RowCount = table.RowCount + added, Cells = cells };
    }

    // In most columns a figure stands under a figure, and every one has a name beside it.
    private static bool AreStacked(PageCell[] cells)
    {
        if (cells.Length < 2 || Array.Exists(cells, cell => cell.RowSpan > 1 || cell.ColumnSpan > 1 || (cell.Lines.Any(line => line.GoesOn) && cell.Lines.All(line => CellText.IsNumberOrNone(line.Text)))))
            return false;
        var names = cells.Where(cell => cell.Lines.Any(line => !CellText.IsNumberOrNone(line.Text))).Select(cell => cell.Lines.Count).DefaultIfEmpty().Max();
        PageCell[] figures = [.. cells.Skip(1).Where(cell => cell.Lines.Count > 1 && cell.Lines.All(line => CellText.IsNumberOrNone(line.Text)))];
        return figures.Length * 2 >= cells.Skip(1).Count(cell => cell.Lines.Count > 0) && figures.Length > 0 && figures.Max(cell => cell.Lines.Count) <= names;
    }

    private static TabularLine[] LinesOf(PageCell[] cells) =>
    [
        .. cells.SelectMany(cell => cell.Lines.Select(line => new TabularLine(line, [new Piece(cell.Column, cell.Column, line)]))).OrderByDescending(line => line.Line.Baseline),
    ];
}
