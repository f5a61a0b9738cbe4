using ReportParsing.Documents;

namespace ReportParsing.Pdf.Tables;

/// <summary>Writes a table's cells into the text of a block.</summary>
internal static class TableWriting
{
    public static SourceBlock Write(JoinedTable joined)
    {
        var first = joined.Parts[0];
        var writing = new BlockWriting();
        List<TableCell> cells = [];
        var row = 0;
        foreach (var part in joined.Parts)
        {
            for (var partRow = part.RepeatedRows; partRow < part.RowCount; partRow++, row++)
            {
                if (row > 0)
                    writing.Append('\n');
                WriteRow(writing, cells, part, partRow, row);
            }
        }

        var block = writing.ToBlock();
        CellContent[] contents = [.. cells.Select(cell => new CellContent(cell.Row, cell.Column, cell.RowSpan, cell.ColumnSpan, block.Text.Substring(cell.Start, cell.Length)))];
        return block with { Table = new Table(row, first.ColumnCount, HeaderRows(joined, contents, row), cells) };
    }

    private static int HeaderRows(JoinedTable joined, CellContent[] contents, int rows) =>
        joined.RowsPrintedAgain < rows ? Math.Max(TableHeader.RowCountOf(contents, rows), joined.RowsPrintedAgain) : TableHeader.RowCountOf(contents, rows);

    private static void WriteRow(BlockWriting writing, List<TableCell> cells, PageTable part, int partRow, int row)
    {
        var column = 0;
        foreach (var cell in part.Row(partRow))
        {
            for (; column < cell.Column; column++)
                writing.Append('\t');
            var start = writing.Length;
            foreach (var line in cell.Lines)
                writing.Append(line);
            cells.Add(new TableCell(row, cell.Column, cell.RowSpan, cell.ColumnSpan, start, writing.Length - start));
        }

        // A spanning cell's other places are empty fields, so that every row has as many as the table has columns.
        for (; column < part.ColumnCount - 1; column++)
            writing.Append('\t');
    }
}
