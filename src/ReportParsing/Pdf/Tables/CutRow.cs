namespace ReportParsing.Pdf.Tables;

/// <summary>Tells a row that the page cut in two: its last lines stand at the top of the next page, in a row that looks like one of its own.</summary>
internal sealed class CutRow
{
    // In ems: at least so much parts two words.
    private const double Space = 0.2;
    private const double Slack = 0.75;

    private readonly JoinedTable table;
    private readonly PageTable part;
    private readonly PageTable next;
    private readonly PageCell[] above;
    private readonly PageCell[] rest;

    private CutRow(JoinedTable table, PageTable next)
    {
        (this.table, this.next) = (table, next);
        part = table.Parts[^1];
        above = [.. part.Row(part.RowCount - 1)];
        rest = [.. next.Row(next.RepeatedRows).Where(cell => cell.Lines.Count > 0)];
    }

    /// <summary>
    /// The last row of a table so far with what its cells say at the top of the next page, where the page ended within it: words that go on,
    /// or what a figure lacks; null where the next page begins with a row of its own.
    /// </summary>
    public static PageTable? Whole(JoinedTable table, PageTable next)
    {
        if (next.RepeatedRows >= next.RowCount)
            return null;
        var cut = new CutRow(table, next);
        return cut.rest.Length > 0 && cut.IsCut() ? cut.Joined() : null;
    }

    private bool IsCut()
    {
        var breaksFigure = Array.Exists(rest, EndsFigure);
        PageCell[] others = [.. rest.Where(below => !EndsFigure(below) && !GoesOn(below, breaksFigure))];
        return others.Length == 0 || (Array.TrueForAll(others, HadNoRoom) && Array.Exists(above, cell => cell.Lines.Count > 0 && CellText.IsNumberOrNone(cell.Text)) && !HasRowsLikeRest());
    }

    private bool GoesOn(PageCell below, bool breaksFigure) =>
        (breaksFigure || char.IsLower(below.Text[0])) && !CellText.IsNumberOrNone(below.Text) && Above(below) is not null;

    private bool EndsFigure(PageCell below) => Above(below) is { } cell && BrokenWords.IsOpen(cell.Lines[^1], below.Lines[0]);

    // "An Khê" over "Đông", where the column is too narrow for both. What opens a group of rows names it, or ends in a colon.
    private bool HadNoRoom(PageCell below)
    {
        if (Above(below) is not { } cell || CellText.IsNumberOrNone(cell.Text) || CellText.IsNumberOrNone(below.Text) || LabelStart.Begins(below.Lines[0]) || below.Text[^1] == ':')
            return false;
        var (line, word) = (cell.Lines[^1], below.Lines[0].Words[0]);
        return line.X1 - line.X0 + (Space * line.Size) + word.X1 - word.X0 > Room(cell.Column, cell.Column + cell.ColumnSpan) - Slack;
    }

    // The margins of a column are what its widest line leaves free.
    private double Room(int from, int to)
    {
        var (left, right) = (part.Columns[from], part.Columns[to]);
        var margin = part.Cells.Concat(next.Cells).Where(cell => cell.Column == from && cell.Column + cell.ColumnSpan == to).SelectMany(cell => cell.Lines)
            .Min(line => Math.Min(line.X0 - left, right - line.X1));
        return right - left - (2 * Math.Max(0, margin));
    }

    // In a table whose groups of rows have titles, the rest of a row looks like one of them.
    private bool HasRowsLikeRest() =>
        table.Parts.Exists(earlier => RowsLikeRest(earlier, earlier.RepeatedRows)) || RowsLikeRest(next, next.RepeatedRows + 1);

    private bool RowsLikeRest(PageTable rows, int first)
    {
        for (var row = first; row < rows.RowCount; row++)
        {
            PageCell[] filled = [.. rows.Row(row).Where(cell => cell.Lines.Count > 0)];
            if (filled.Length > 0 && Array.TrueForAll(filled, cell => Array.Exists(rest, below => below.Column == cell.Column)))
                return true;
        }

        return false;
    }

    private PageCell? Above(PageCell below) =>
        below.RowSpan > 1 ? null : Array.Find(above, cell => cell.Column == below.Column && cell.ColumnSpan == below.ColumnSpan && cell.RowSpan == 1 && cell.Lines.Count > 0);

    private PageTable Joined() =>
        part with { Cells = [.. part.Cells.Select(cell => Array.Find(rest, below => cell.Row == part.RowCount - 1 && below.Column == cell.Column) is { } below ? Joined(cell, below) : cell)] };

    private PageCell Joined(PageCell cell, PageCell below) =>
        cell with { Lines = BrokenWords.Mark([.. cell.Lines, .. below.Lines], part.Columns[cell.Column], part.Columns[cell.Column + cell.ColumnSpan]) };
}
