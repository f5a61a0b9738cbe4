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
        // The head, and the numbers of its columns: a row of figures that happens to be alike is no repetition.
        var head = Math.Max(1, TableHead.Count(first));
        var rows = 0;
        while (rows < Math.Min(first.RowCount, next.RowCount) && (rows < head || NumbersColumns(first, rows)) && first.Row(rows).Select(cell => cell.Text).SequenceEqual(next.Row(rows).Select(cell => cell.Text), StringComparer.Ordinal))
            rows++;
        return rows;
    }

    private static bool NumbersColumns(PageTable table, int row) =>
        table.Row(row).Where(cell => cell.Lines.Count > 0).ToArray() is { Length: > 2 } cells && Array.TrueForAll(cells, cell => CellText.IsColumnMark(cell.Text));

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
