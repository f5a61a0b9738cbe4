using ReportParsing;

namespace ReportAudit.Claims.Tables;

/// <summary>Finds the columns that are the product of two before them: số lượng × đơn giá = thành tiền, diện tích × năng suất = sản lượng.</summary>
internal static class ProductColumns
{
    private const int LeastRows = 2;

    /// <param name="grid">The table.</param>
    /// <param name="worths">What a unit is worth in the smallest of its kind (tạ, tấn).</param>
    public static IEnumerable<ProductClaim> Find(TableGrid grid, IReadOnlyDictionary<string, decimal> worths)
    {
        foreach (var column in grid.Columns)
        {
            int[] before = [.. grid.Columns.Where(other => other < column && !PercentColumns.IsPercent(grid, other))];
            var best = before
                .SelectMany((count, at) => before.Skip(at + 1).Select(rate => Claims(grid, column, count, rate, worths).ToArray()))
                .FirstOrDefault(IsBorneOut);
            foreach (var claim in best ?? [])
                yield return claim;
        }
    }

    private static IEnumerable<ProductClaim> Claims(TableGrid grid, int column, int count, int rate, IReadOnlyDictionary<string, decimal> worths)
    {
        foreach (var row in grid.Rows)
        {
            if (grid.At(row, column) is { Value: > 1 } product && grid.At(row, count) is { Value: > 1 } factor && grid.At(row, rate) is { Value: > 1 } each)
                yield return new ProductClaim(factor, each, product, WorthOf(factor, each, product, worths), new Basis(grid.HeaderOf(column), Certainty.Certain, IsStated: false));
        }
    }

    private static decimal WorthOf(Figure count, Figure rate, Figure product, IReadOnlyDictionary<string, decimal> worths) =>
        rate.Unit.Name.Split('/') is [var of, var per]
            && string.Equals(per, count.Unit.Name, StringComparison.Ordinal)
            && worths.TryGetValue(of, out var ofRate)
            && worths.TryGetValue(product.Unit.Name, out var ofProduct)
            ? ofRate / ofProduct
            : 1;

    private static bool IsBorneOut(ProductClaim[] claims)
    {
        var held = claims.Count(claim => claim.Rate.Unit.Dimension == UnitDimension.Rate ? claim.Verdict != Verdict.Contradicted : claim.Computed == claim.Product.Value);
        return held >= LeastRows && held * 3 >= claims.Length * 2;
    }
}
