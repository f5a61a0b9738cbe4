namespace ReportParsing.Pdf.Tables;

/// <summary>The parts of one table, one a page.</summary>
internal sealed class JoinedTable(PageTable first)
{
    public List<PageTable> Parts { get; } = [first];

    /// <summary>How many of its first rows are printed again on a later page, as only a head is.</summary>
    public int RowsPrintedAgain { get; private set; }

    public void Add(PageTable next)
    {
        next.RepeatedRows = TableJoining.RepeatedRows(Parts[0], next);
        RowsPrintedAgain = Math.Max(RowsPrintedAgain, next.RepeatedRows);
        if (CutRow.Whole(this, next) is { } whole)
        {
            Parts[^1] = whole;
            next.RepeatedRows++;
        }

        Parts.Add(next);
    }
}
