using ReportParsing;

namespace ReportAudit.Claims.Tables;

/// <summary>
/// Finds products that stand in any order, or in units that no words relate: "Harvest (t) | Yield (t/acre)", "tonnes | Rs/kg | Rs '000".
/// The power of ten between them is the one that most rows bear out.
/// </summary>
internal static class LooseProducts
{
    private const int LeastExact = 2;
    private const int LeastNear = 3;
    private const int LeastDigits = 3;
    private const int MostPower = 6;

    // A rate printed with few digits makes a product as rough.
    private const decimal MostRough = 0.03m;

    // Of a rough product and one of three digits.
    private const decimal MostOff = 0.05m;
    private const decimal Ten = 10;

    /// <param name="grid">The table.</param>
    /// <param name="columns">Its columns that are no hundredths.</param>
    /// <param name="known">The columns of the products that stand right behind their factors.</param>
    public static IEnumerable<ProductClaim> Find(TableGrid grid, int[] columns, IReadOnlySet<int> known)
    {
        int[] open = [.. columns.Where(column => !known.Contains(column))];
        var best = open.SelectMany(count => open.SelectMany(rate => open.Select(product => (Count: count, Rate: rate, Product: product))))
            .Where(triple => triple.Count != triple.Rate && triple.Count != triple.Product && triple.Rate != triple.Product && IsInOrder(grid, triple.Count, triple.Rate, triple.Product))
            .Where(triple => grid.Rows.Count(row => MayBe(grid.At(row, triple.Count), grid.At(row, triple.Rate), grid.At(row, triple.Product))) >= LeastExact)
            .Select(triple => Claims(grid, triple.Count, triple.Rate, triple.Product))
            .Where(IsBorneOut)
            .MaxBy(claims => claims.Count(IsExact) + claims.Count(IsNear));
        return best?.Where(claim => !grid.IsTotal(claim.Product.Cell!.Row) || claim.Verdict != Verdict.Contradicted) ?? [];
    }

    // Whether a product comes out nearly but for a power of ten: most triples fail at once.
    private static bool MayBe(Figure? count, Figure? rate, Figure? product)
    {
        if (count is not { Value: > 1 } || rate is not { Value: > 0 } || product is not { Value: > 0 })
            return false;
        var times = product.Value / (count.Value * rate.Value);
        while (times >= Ten)
            times /= Ten;
        while (times < 1)
            times *= Ten;
        return times <= 1 + MostOff || times >= Ten * (1 - MostOff);
    }

    // What is for each says so by its unit, or stands between what it multiplies and what they make.
    private static bool IsInOrder(TableGrid grid, int count, int rate, int product) =>
        (count < rate && rate < product) || (count < product && IsRate(grid, rate) && !IsRate(grid, count) && !IsRate(grid, product));

    private static bool IsRate(TableGrid grid, int column) => grid.Rows.Select(row => grid.At(row, column)).OfType<Figure>().All(figure => figure.Unit.Dimension == UnitDimension.Rate);

    private static ProductClaim[] Claims(TableGrid grid, int count, int rate, int product)
    {
        var basis = new Basis(grid.HeaderOf(product), Certainty.Certain, IsStated: false);
        ProductClaim[] claims =
        [
            .. grid.Rows.Select(row => (Count: grid.At(row, count), Rate: grid.At(row, rate), Product: grid.At(row, product)))
                .Where(row => row is { Count.Value: > 1, Rate.Value: > 0, Product.Value: > 0 } && !IsPowerOfTen(row.Rate.Value))
                .Select(row => new ProductClaim(row.Count!, row.Rate!, row.Product!, 1, basis)),
        ];
        if (claims.Length < LeastNear)
            return [];
        var worth = claims.Select(claim => WorthOf(claim)).GroupBy(worth => worth).MaxBy(alike => alike.Count())!.Key;
        return worth is { } common ? [.. claims.Select(claim => claim with { Worth = common })] : [];
    }

    // The power of ten that brings the factors to the product.
    private static decimal? WorthOf(ProductClaim claim)
    {
        var worth = 1m;
        for (var power = 0; power <= MostPower; power++, worth *= 10)
        {
            foreach (var tried in new[] { worth, 1 / worth })
            {
                if (IsNear(claim with { Worth = tried }))
                    return tried;
            }
        }

        return null;
    }

    private static bool IsBorneOut(ProductClaim[] claims)
    {
        var (exact, near) = (claims.Count(IsExact), claims.Count(IsNear));
        return (exact >= LeastExact || (near >= LeastNear && Array.TrueForAll(claims, claim => claim.Rate.Unit.Dimension == UnitDimension.Rate))) && near * 3 >= claims.Length * 2;
    }

    // Long products come out to the last digit by no chance.
    private static bool IsExact(ProductClaim claim) =>
        claim.Computed == claim.Product.Value && SignificantDigits(claim.Product) > LeastDigits;

    private static bool IsNear(ProductClaim claim) =>
        SignificantDigits(claim.Product) >= LeastDigits && Product(claim) is var made && made.High - made.Low <= claim.Computed * MostRough * 2 && made.Meets(claim.Product.Quantity.Interval);

    private static Interval Product(ProductClaim claim) => claim.Count.Quantity.Interval * claim.Rate.Quantity.Interval * Interval.Point(claim.Worth);

    private static int SignificantDigits(Figure figure)
    {
        var digits = Math.Abs(figure.Value / figure.Quantity.Ulp);
        while (digits >= 1 && digits % 10 == 0)
            digits /= 10;
        var count = 0;
        for (; digits >= 1; digits = decimal.Truncate(digits / 10))
            count++;
        return count;
    }

    private static bool IsPowerOfTen(decimal value)
    {
        while (value >= 10)
            value /= 10;
        while (value < 1)
            value *= 10;
        return value == 1;
    }
}
