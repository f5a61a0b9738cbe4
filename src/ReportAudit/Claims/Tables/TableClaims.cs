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
            foreach (var claim in claims.Where(claim => claim.Verdict != Verdict.Contradicted || !IsUnsigned(grid, claim)))
                yield return claim;
        }
    }

    // Neither their sum nor their direction says anything.
    private static bool IsUnsigned(TableGrid grid, Claim claim) => claim switch
    {
        SumClaim { Kind: not PartitionKind.Difference, Total.Cell: { } cell } sum when sum.Total.Span.Block == grid.Block.Id && sum.Parts.All(part => part.Cell?.Column == cell.Column) => UnsignedColumns.ArePercents(grid, cell.Column) || UnsignedColumns.AreDifferences(grid, cell.Column),
        SumClaim { Kind: PartitionKind.Difference } or ChangeClaim { IsRelative: false } when claim.Subject.Span.Block == grid.Block.Id => claim.Evidence.Any(item => item.Figure.Cell is { } cell && UnsignedColumns.AreDifferences(grid, cell.Column)),
        _ => false,
    };
}
