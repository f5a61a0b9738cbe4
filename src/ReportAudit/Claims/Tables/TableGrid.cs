using ReportParsing;
using ReportParsing.Text;

namespace ReportAudit.Claims.Tables;

/// <summary>A table's figures by row and column, with what its header and its first columns say.</summary>
internal sealed class TableGrid
{
    private readonly Figure?[,] figures;

    public TableGrid(Block block, IEnumerable<Figure> ofBlock)
    {
        Block = block;
        Table = block.Table!;
        figures = new Figure?[Table.RowCount, Table.ColumnCount];
        foreach (var figure in ofBlock)
        {
            // Two numbers in one cell (12/15) are no cell value.
            if (figure.Cell is { } cell && cell.Row >= Table.HeaderRowCount)
                figures[cell.Row, cell.Column] = IsWholeCell(figure, cell) ? figure : null;
        }

        Rows = [.. Enumerable.Range(0, Table.RowCount).Where(row => Enumerable.Range(0, Table.ColumnCount).Any(column => figures[row, column] is not null))];
        Columns = [.. Enumerable.Range(0, Table.ColumnCount).Where(column => Rows.Any(row => figures[row, column] is not null))];
    }

    public Block Block { get; }

    public Table Table { get; }

    /// <summary>The rows that have figures.</summary>
    public IReadOnlyList<int> Rows { get; }

    /// <summary>The columns that have figures.</summary>
    public IReadOnlyList<int> Columns { get; }

    /// <summary>The figure that alone fills a cell; null where there is none.</summary>
    public Figure? At(int row, int column) => figures[row, column];

    /// <summary>The words of the cells left of the first figure of a row, as compared.</summary>
    public string LabelOf(int row)
    {
        var first = Columns.FirstOrDefault(column => figures[row, column] is not null);
        return MatchKey.Of(string.Join(' ', Table.Cells.Where(cell => cell.Row == row && cell.Column < first).Select(TextOf))).Trim();
    }

    /// <summary>The text of the row's first cell: a row number (I, 1, -) in most tables.</summary>
    public string NumberOf(int row) => Table.At(row, 0) is { } cell ? TextOf(cell).Trim() : string.Empty;

    /// <summary>The words of the header cells above a column, as compared.</summary>
    public string HeaderOf(int column) =>
        MatchKey.Of(string.Join(' ', Table.Cells
            .Where(cell => cell.Row < Table.HeaderRowCount && column >= cell.Column && column < cell.Column + cell.ColumnSpan)
            .Select(TextOf)));

    private string TextOf(TableCell cell) => Block.Text.Substring(cell.Start, cell.Length);

    private bool IsWholeCell(Figure figure, TableCell cell)
    {
        var text = TextOf(cell);
        var letters = 0;
        var digits = 0;
        for (var i = 0; i < text.Length; i++)
        {
            var inside = cell.Start + i >= figure.Span.Start && cell.Start + i < figure.Span.End;
            letters += !inside && char.IsLetter(text[i]) ? 1 : 0;
            digits += !inside && char.IsAsciiDigit(text[i]) ? 1 : 0;
        }

        return digits == 0 && letters <= 8;
    }
}
