using ReportParsing;
using ReportParsing.Languages;

namespace ReportAudit.Claims;

/// <summary>
/// Finds averages of what their paragraph tells, for each of what the report counts elsewhere: "1.316 tàu", and further on "Sản lượng 3.038 tấn, … bình quân 2,13 tấn/tàu" for 2,31.
/// The greatest count and the paragraph's own total are meant where they give the average with two digits in the other order, or one of many mistyped, and no others give it as printed.
/// </summary>
internal static class AveragesToldApart
{
    private const int LeastTimes = 5;

    // Averages of two digits are a slip away from most others.
    private const int LeastTelling = 100;

    /// <param name="text">The report.</param>
    /// <param name="known">The products that other words tell.</param>
    public static IEnumerable<ProductClaim> Find(ReportText text, IReadOnlyList<ProductClaim> known)
    {
        var claimed = known.Select(claim => claim.Rate).ToHashSet();
        return text.All.Where(figure => figure.Figure is { Role: FigureRole.Actual, Quantity.Qualifier: Qualifier.Exact, Mention.Form: NumberForm.Digits } && !figure.IsBound && !claimed.Contains(figure.Figure))
            .Select(Rate.Read)
            .OfType<Rate>()
            .Where(rate => rate is { Of: not null, Per.Count: > 0 })
            .Select(rate => Of(rate, text))
            .OfType<ProductClaim>();
    }

    private static ProductClaim? Of(Rate rate, ReportText text)
    {
        var figure = rate.Figure;
        FigureSetting[] totals = [.. text.InBlockOf(figure.Figure).Where(total => IsCounted(total) && total.At < figure.At && rate.IsOf(total, text.Language))];
        FigureSetting[] counts = [.. text.All.Where(count => IsCounted(count) && count.Figure.Unit.IsCounted && count.Figure.Unit != Unit.None && rate.IsFor(count, text.Language) && IsOf(rate, count, text.Language))];
        if (totals.Length == 0 || counts.Length == 0)
            return null;
        ProductClaim[] claims = [.. RateProducts.Claims(rate, [.. totals, .. counts], text.Language)];
        if (Array.Exists(claims, claim => claim.Verdict != Verdict.Contradicted))
            return null;
        var (total, count) = (totals.MaxBy(each => each.Figure.Value)!, counts.MaxBy(each => each.Figure.Value)!);
        // A total opens its paragraph, or stands right beside its average.
        if (total != totals[0] && !Shares.SharesSentence(total, figure))
            return null;
        return claims.FirstOrDefault(claim => claim.Product == total.Figure && claim.Count == count.Figure) is { } meant && meant.Count.Value >= LeastTimes && IsSlip(figure, meant)
            ? meant with { IsAverage = true, Basis = meant.Basis with { Certainty = Certainty.Likely } }
            : null;
    }

    private static bool IsCounted(FigureSetting figure) => figure is { IsActual: true, IsBound: false, Figure.Value: > 0 } && Rate.Read(figure) is null;

    // "80 hours each on average" is told of what stands before.
    private static bool IsOf(Rate rate, FigureSetting count, LanguagePack language) =>
        rate.Figure.Figure.Unit.Dimension == UnitDimension.Rate || rate.Per.Any(word => string.Equals(language.Mentions.Plural(word), count.Figure.Unit.Name, StringComparison.Ordinal));

    private static bool IsSlip(FigureSetting rate, ProductClaim claim)
    {
        var figure = rate.Figure;
        return (claim.Product.Quantity.Interval.DividedBy(Interval.Point(claim.Count.Value * claim.Worth))) is { } average
            && DigitSlip.Swapped(figure).Concat(DigitSlip.Mistyped(figure)).Any(meant => meant >= figure.Quantity.Ulp * LeastTelling && (figure.Quantity with { Value = meant }).Interval.Meets(average) && SlippedResults.IsTelling(rate, meant, 1, isCued: true));
    }
}
