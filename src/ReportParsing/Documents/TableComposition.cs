using System.Text;

namespace ReportParsing.Documents;

/// <summary>A cell on its way into a table block.</summary>
/// <param name="Row">The first row, counted from 0.</param>
/// <param name="Column">The first column, counted from 0.</param>
/// <param name="RowSpan">The number of rows it covers.</param>
/// <param name="ColumnSpan">The number of columns it covers.</param>
/// <param name="Text">Its text, lines joined by spaces.</param>
internal sealed record CellContent(int Row, int Column, int RowSpan, int ColumnSpan, string Text);

/// <summary>Makes the text and the cells of a table block, in the one layout that all readers share.</summary>
internal static class TableComposition
{
    /// <summary>
    /// Every row has as many fields as the table has columns: a spanning cell's text stands in its first place, the other places are empty.
    /// </summary>
    /// <param name="cells">The cells in any order.</param>
    /// <param name="markedRows">The header rows that the file marks as such; null to tell them from the cells.</param>
    public static (string Text, Table Table) Compose(IReadOnlyList<CellContent> cells, int? markedRows = null)
    {
        var rows = cells.Count == 0 ? 0 : cells.Max(cell => cell.Row + cell.RowSpan);
        var columns = cells.Count == 0 ? 0 : cells.Max(cell => cell.Column + cell.ColumnSpan);
        var text = new StringBuilder();
        List<TableCell> placed = [];
        var byPlace = cells.ToDictionary(cell => (cell.Row, cell.Column));
        for (var row = 0; row < rows; row++)
        {
            if (row > 0)
                text.Append('\n');
            for (var column = 0; column < columns; column++)
            {
                if (column > 0)
                    text.Append('\t');
                if (!byPlace.TryGetValue((row, column), out var cell))
                    continue;
                placed.Add(new TableCell(row, column, cell.RowSpan, cell.ColumnSpan, text.Length, cell.Text.Length));
                text.Append(cell.Text);
            }
        }

        var headerRows = markedRows is { } marked ? TableHeader.WithCount(cells, marked, rows) : TableHeader.RowCountOf(cells, rows);
        return (text.ToString(), new Table(rows, columns, headerRows, placed));
    }
}
