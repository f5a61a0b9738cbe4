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
            var skipped = ReferenceEquals(part, first) ? 0 : TableJoining.RepeatedRows(first, part);
            for (var partRow = skipped; partRow < part.RowCount; partRow++, row++)
            {
                if (row > 0)
                    writing.Append('\n');
                WriteRow(writing, cells, part, partRow, row);
            }
        }

        var block = writing.ToBlock();
        return block with { Table = new Table(row, first.ColumnCount, Math.Min(TableHead.Count(first), row), cells) };
    }

    private static void WriteRow(BlockWriting writing, List<TableCell> cells, PageTable part, int partRow, int row)
    {
        var written = 0;
        foreach (var cell in part.Row(partRow))
        {
            if (written++ > 0)
                writing.Append('\t');
            var start = writing.Length;
            foreach (var line in cell.Lines)
                writing.Append(line);
            cells.Add(new TableCell(row, cell.Column, cell.RowSpan, cell.ColumnSpan, start, writing.Length - start));
        }
    }
}
