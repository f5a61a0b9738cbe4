namespace ReportParsing.Pdf.Tables;

/// <summary>A table on one page.</summary>
/// <param name="Page">Counted from 1.</param>
/// <param name="Top">Its upper edge in points.</param>
/// <param name="Bottom">Its lower edge in points.</param>
/// <param name="Columns">The edges of its columns from left to right, one more than there are columns.</param>
/// <param name="RowCount">The number of rows.</param>
/// <param name="Cells">Row by row, left to right.</param>
internal sealed record PageTable(int Page, double Top, double Bottom, double[] Columns, int RowCount, IReadOnlyList<PageCell> Cells)
{
    /// <summary>How many rows at the top repeat the head of the table that this one continues, or end a row that it began.</summary>
    public int RepeatedRows { get; set; }

    public int ColumnCount => Columns.Length - 1;

    public IEnumerable<PageCell> Row(int row) => Cells.Where(cell => cell.Row == row);
}

/// <summary>A cell with its lines.</summary>
internal sealed record PageCell(int Row, int Column, int RowSpan, int ColumnSpan, IReadOnlyList<TextLine> Lines)
{
    public string Text => string.Concat(Lines.Select((line, at) => at == 0 || line.GoesOn ? line.Text : " " + line.Text));
}
