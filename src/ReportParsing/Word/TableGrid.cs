using ReportParsing.Documents;

namespace ReportParsing.Word;

/// <summary>A cell in the grid of its table.</summary>
/// <param name="Content">Its place, spans and text.</param>
/// <param name="Blocks">Its paragraphs, and the tables nested in it.</param>
internal sealed record GridCell(CellContent Content, IReadOnlyList<SourceBlock> Blocks);

/// <summary>The cells of a table with their places.</summary>
/// <param name="Cells">Row by row, left to right.</param>
/// <param name="HeaderRowCount">The rows that Word repeats on every page; 0 where none is so marked.</param>
/// <param name="HasBorders">Lines are drawn around or between the cells.</param>
internal sealed record TableGrid(IReadOnlyList<GridCell> Cells, int HeaderRowCount, bool HasBorders)
{
    private const int MaxFrameRows = 3;
    private const int MaxFrameColumns = 3;

    /// <summary>Whether the table only places text on the page: a letterhead, a signature block, a box around a paragraph.</summary>
    public bool IsFrame =>
        (RowCount == 1 && ColumnCount == 1)
        || (!HasBorders && RowCount <= MaxFrameRows && ColumnCount <= MaxFrameColumns && !Cells.Any(cell => IsNumber(cell.Content.Text)));

    private int RowCount => Cells.Max(cell => cell.Content.Row + cell.Content.RowSpan);

    private int ColumnCount => Cells.Max(cell => cell.Content.Column + cell.Content.ColumnSpan);

    /// <summary>The paragraphs as a person reads a letterhead: the left column, then the right one.</summary>
    public IEnumerable<SourceBlock> ColumnByColumn() =>
        Cells.OrderBy(cell => cell.Content.Column).ThenBy(cell => cell.Content.Row).SelectMany(cell => cell.Blocks);

    private static bool IsNumber(string text) => text.Length > 0 && char.IsDigit(text[0]) && !text.Any(char.IsLetter);
}
