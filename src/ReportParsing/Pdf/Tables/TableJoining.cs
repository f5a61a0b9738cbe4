namespace ReportParsing.Pdf.Tables;

/// <summary>Joins a table that goes on over page breaks; a head that is printed again is left out.</summary>
internal static class TableJoining
{
    private const double SameEdge = 4;

    /// <summary>Whether the second table has the columns of the first.</summary>
    public static bool Continues(JoinedTable table, PageTable next) => SameColumns(table.Parts[^1].Columns, next.Columns);

    /// <summary>How many rows at the top of the next part repeat the head of the first one.</summary>
    public static int RepeatedRows(PageTable first, PageTable next)
    {
        var rows = 0;
        while (rows < Math.Min(first.RowCount, next.RowCount) && first.Row(rows).Select(cell => cell.Text).SequenceEqual(next.Row(rows).Select(cell => cell.Text), StringComparer.Ordinal))
            rows++;
        return rows;
    }

    /// <summary>
    /// The last row of a part with what its cells say at the top of the next page, where the page ended within it: words that go on, or what a figure lacks;
    /// null where the next page begins with a row of its own.
    /// </summary>
    public static PageTable? WithRest(PageTable part, PageTable next)
    {
        PageCell[] last = [.. part.Row(part.RowCount - 1)];
        PageCell[] rest = [.. next.Row(next.RepeatedRows).Where(cell => cell.Lines.Count > 0)];
        var breaksFigure = Array.Exists(rest, EndsFigure);
        if (next.RepeatedRows >= next.RowCount || rest.Length == 0 || !Array.TrueForAll(rest, below => EndsFigure(below) || GoesOn(below)))
            return null;
        return part with { Cells = [.. part.Cells.Select(cell => Array.Find(rest, below => cell.Row == part.RowCount - 1 && below.Column == cell.Column) is { } below ? Joined(cell, below) : cell)] };

        bool GoesOn(PageCell below) =>
            (breaksFigure || char.IsLower(below.Text[0])) && !CellText.IsNumberOrNone(below.Text) && Above(below) is not null;

        bool EndsFigure(PageCell below) => Above(below) is { } above && BrokenWords.IsOpen(above.Lines[^1].Words[^1].Text, below.Lines[0].Words[0].Text);

        PageCell? Above(PageCell below) =>
            below.RowSpan > 1 ? null : Array.Find(last, cell => cell.Column == below.Column && cell.ColumnSpan == below.ColumnSpan && cell.RowSpan == 1 && cell.Lines.Count > 0);

        PageCell Joined(PageCell cell, PageCell below) =>
            cell with { Lines = BrokenWords.Mark([.. cell.Lines, .. below.Lines], part.Columns[cell.Column], part.Columns[cell.Column + cell.ColumnSpan]) };
    }

    /// <summary>Whether the edges of columns lie where those of another table do.</summary>
    public static bool SameColumns(double[] left, double[] right)
    {
        if (left.Length != right.Length)
            return false;
        for (var i = 1; i < left.Length - 1; i++)
        {
            // Edges of aligned columns lie somewhere in the space between them.
            var narrower = Math.Min(left[i] - left[i - 1], left[i + 1] - left[i]);
            if (Math.Abs(left[i] - right[i]) > Math.Max(SameEdge, narrower / 3))
                return false;
        }

        return true;
    }
}

/// <summary>The parts of one table, one a page.</summary>
internal sealed class JoinedTable(PageTable first)
{
    public List<PageTable> Parts { get; } = [first];
}
