namespace ReportAudit.Claims.Tables;

/// <summary>Finds the claims that the layout of tables implies.</summary>
internal static class TableClaims
{
    public static IEnumerable<Claim> Find(ReportText text, RepeatedPassages repeats)
    {
        var figures = text.Report.Figures.ToLookup(figure => figure.Span.Block);
        foreach (var block in text.Report.Blocks.Where(block => block.Table is not null))
        {
            var grid = new TableGrid(block, figures[block.Id], text.Language.Tables);
            Claim[] sums = [.. ColumnTotals.Find(grid), .. GroupTotals.Find(grid), .. ColumnFormulas.Find(grid, text.Language.Tables)];
            var claims = sums
                .Concat(StockColumns.Find(grid, text.Language.Partitions.Stocks, sums))
                .Concat(ProductColumns.Find(grid, text.Language.UnitWorths))
                .Concat(TextTables.Find(text, grid, repeats));
            foreach (var claim in claims)
                yield return claim;
        }
    }
}
