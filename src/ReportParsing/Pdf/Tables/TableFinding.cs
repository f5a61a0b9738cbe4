namespace ReportParsing.Pdf.Tables;

/// <summary>Finds the tables of a page and takes their lines out of it.</summary>
internal static class TableFinding
{
    private const double Smallest = 8;

    public static List<PageTable> Find(int page, List<Ruling> rulings, List<TextLine> lines)
    {
        List<PageTable> tables = [];
        Leaders.Remove(lines);
        var stock = new LineStock(lines);
        foreach (var region in RuledRegion.Find(rulings))
        {
            if (region.Right - region.Left < Smallest || region.Top - region.Bottom < Smallest)
                continue;
            if (ReadRegion(page, region, stock) is { } table)
                tables.Add(table);
        }

        tables.AddRange(AlignedReading.ReadAll(page, stock));
        tables.RemoveAll(table => table.Cells.All(cell => cell.Lines.Count == 0));
        tables.Sort((left, right) => right.Top.CompareTo(left.Top));
        return tables;
    }

    private static PageTable? ReadRegion(int page, RuledRegion region, LineStock stock)
    {
        if (!IsGrid(region))
            return AlignedReading.ReadRegion(page, region, stock);
        var body = BodyBelow.Lines(region, stock);
        // One ruled row alone is a frame around words set side by side.
        return region.Rows.Length > 2 || body.Count > 0 ? BodyBelow.Extend(StackedRows.Part(GridReading.Read(page, region, stock)), body, stock) : null;
    }

    private static bool IsGrid(RuledRegion region) => region.Columns.Length > 2 && region.Rows.Length > 1 && region.Rulings.Exists(ruling => !ruling.Horizontal);
}
