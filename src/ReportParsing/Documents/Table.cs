namespace ReportParsing;

/// <summary>The rows and columns of a table block.</summary>
/// <param name="RowCount">The number of rows.</param>
/// <param name="ColumnCount">The number of columns of the grid.</param>
/// <param name="HeaderRowCount">How many rows from the top name the columns; 0 where none does.</param>
/// <param name="Cells">The cells row by row, left to right; a spanning cell stands once, at its first place.</param>
public sealed record Table(int RowCount, int ColumnCount, int HeaderRowCount, IReadOnlyList<TableCell> Cells)
{
    /// <summary>The cell that covers a place of the grid, spanning ones included; null where there is none.</summary>
    public TableCell? At(int row, int column)
    {
        foreach (var cell in Cells)
        {
            if (row >= cell.Row && row < cell.Row + cell.RowSpan && column >= cell.Column && column < cell.Column + cell.ColumnSpan)
                return cell;
        }

        return null;
    }
}

/// <summary>One cell of a table. Its text is the part of the block's text from <paramref name="Start"/> on.</summary>
/// <param name="Row">The first row, counted from 0.</param>
/// <param name="Column">The first column, counted from 0.</param>
/// <param name="RowSpan">The number of rows it covers.</param>
/// <param name="ColumnSpan">The number of columns it covers.</param>
/// <param name="Start">Offset of its text in the block's text.</param>
/// <param name="Length">Length of its text; 0 for an empty cell.</param>
public sealed record TableCell(int Row, int Column, int RowSpan, int ColumnSpan, int Start, int Length);
