namespace ReportParsing.Pdf.Tables;

/// <summary>Finds the tables of a page and takes their lines out of it.</summary>
internal static class TableFinding
{
    private const double Smallest = 8;

    /// <param name="page">Counted from 1.</param>
    /// <param name="rulings">The rulings of the page.</param>
    /// <param name="lines">The lines of the page; what a table holds is taken out.</param>
    /// <param name="open">The last table of the page before, which may go on; null where there is none.</param>
    public static List<PageTable> Find(int page, List<Ruling> rulings, List<TextLine> lines, PageTable? open)
    {
        List<PageTable> tables = [];
        Leaders.Remove(lines);
        var stock = new LineStock(lines);
        var top = lines.Count == 0 ? 0 : lines.Max(line => line.Baseline);
        foreach (var region in RuledRegion.Find(rulings))
        {
            if (region.Right - region.Left < Smallest || region.Top - region.Bottom < Smallest)
                continue;
            var goesOn = open is not null && region.Top > top && TableJoining.SameColumns(open.Columns, region.Columns);
            if (ReadRegion(page, region, stock, goesOn) is { } table)
                tables.Add(table);
        }

        tables.AddRange(AlignedReading.ReadAll(page, stock));
        tables.RemoveAll(table => table.Cells.All(cell => cell.Lines.Count == 0));
        tables.Sort((left, right) => right.Top.CompareTo(left.Top));
        return tables;
    }

    private static PageTable? ReadRegion(int page, RuledRegion region, LineStock stock, bool goesOn)
    {
        if (!IsGrid(region))
            return AlignedReading.ReadRegion(page, region, stock);
        var body = BodyBelow.Lines(region, stock);
        // One ruled row alone is a frame around words set side by side, or the last one of the table on the page before.
        return region.Rows.Length > 2 || body.Count > 0 || goesOn ? BodyBelow.Extend(StackedRows.Part(GridReading.Read(page, region, stock)), body, stock) : null;
    }

    private static bool IsGrid(RuledRegion region) => region.Columns.Length > 2 && region.Rows.Length > 1 && region.Rulings.Exists(ruling => !ruling.Horizontal);
}
