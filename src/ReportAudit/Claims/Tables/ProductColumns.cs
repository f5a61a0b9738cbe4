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
        int[] columns = [.. grid.Columns.Where(column => !PercentColumns.IsPercent(grid, column))];
        var triples = columns.SelectMany((count, at) => columns.Skip(at + 1).SelectMany((rate, behind) => columns.Skip(at + behind + 2).Select(product => (Count: count, Rate: rate, Product: product))));
        // The plan's area and last year's harvest come near to the yield too.
        ProductClaim[] found =
        [
            .. triples.GroupBy(triple => triple.Rate)
                .Select(ofRate => ofRate.Select(triple => Claims(grid, triple.Product, triple.Count, triple.Rate, worths).ToArray()).MaxBy(claims => claims.Count(IsNear)) ?? [])
                .Where(IsBorneOut)
                .SelectMany(claims => claims),
        ];
        return found.Concat(LooseProducts.Find(grid, columns, found.SelectMany(claim => new[] { claim.Rate.Cell!.Column, claim.Product.Cell!.Column }).ToHashSet()));
    }

    private static IEnumerable<ProductClaim> Claims(TableGrid grid, int column, int count, int rate, IReadOnlyDictionary<string, decimal> worths)
    {
        foreach (var row in grid.Rows)
        {
            if (grid.At(row, column) is { Value: > 1 } product && grid.At(row, count) is { Value: > 1 } factor && grid.At(row, rate) is { Value: > 0 } each && (each.Value > 1 || each.Unit.Dimension == UnitDimension.Rate))
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
        var held = claims.Count(IsNear);
        return held >= LeastRows && held * 3 >= claims.Length * 2;
    }

    // Official areas, yields and harvests miss each other by up to 0,8 %.
    private static bool IsNear(ProductClaim claim) =>
        claim.Rate.Unit.Dimension == UnitDimension.Rate ? Math.Abs(claim.Computed - claim.Product.Value) * 100 < claim.Product.Value : claim.Computed == claim.Product.Value;
}
