using CorpusBuilder.Sources;

namespace CorpusBuilder.Renderings;

/// <summary>A cell of a source's table with the places it covers.</summary>
internal sealed record GridCell(int Row, int Column, int RowSpan, int ColumnSpan, string Text, bool IsHeader);

/// <summary>The rows of one table with merged cells resolved.</summary>
internal static class TableGrid
{
    public static IEnumerable<GridCell> CellsOf(IReadOnlyList<SourceLine> rows)
    {
        for (var row = 0; row < rows.Count; row++)
        {
            for (var column = 0; column < rows[row].Cells.Count; column++)
            {
                var text = rows[row].Cells[column];
                if (text is SourceLine.MergedLeft or SourceLine.MergedUp)
                    continue;
                yield return new GridCell(row, column, RowSpan(rows, row, column), ColumnSpan(rows[row], column), text, rows[row].Kind == LineKind.TableHeaderRow);
            }
        }
    }

    /// <summary>The body in pieces: each table as its rows, each other line alone.</summary>
    public static IEnumerable<IReadOnlyList<SourceLine>> Pieces(IReadOnlyList<SourceLine> body)
    {
        for (var i = 0; i < body.Count;)
        {
            var end = i + 1;
            // A header row begins a new table unless it follows another header row.
            while (body[i].IsTableRow && end < body.Count && body[end].IsTableRow
                && !(body[end].Kind == LineKind.TableHeaderRow && body[end - 1].Kind == LineKind.TableRow))
                end++;
            yield return [.. body.Skip(i).Take(end - i)];
            i = end;
        }
    }

    private static int ColumnSpan(SourceLine row, int column)
    {
        var end = column + 1;
        while (end < row.Cells.Count && row.Cells[end] == SourceLine.MergedLeft)
            end++;
        return end - column;
    }

    private static int RowSpan(IReadOnlyList<SourceLine> rows, int row, int column)
    {
        var end = row + 1;
        while (end < rows.Count && column < rows[end].Cells.Count && rows[end].Cells[column] == SourceLine.MergedUp)
            end++;
        return end - row;
    }
}
