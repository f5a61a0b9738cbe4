using ReportParsing;
using ReportParsing.Languages;

namespace ReportAudit.Claims;

/// <summary>
/// Finds what a rate makes of a count by their units alone, in whatever order and words the sentence or the paragraph tells them: kg/khẩu belongs to khẩu and kg
/// ("1.936 hộ/8.712 khẩu, định mức 15 kg/khẩu, tổng 130,68 tấn gạo", "29 cuộc đối thoại, thu hút 2.436 lượt người dự, bình quân 84 lượt người/cuộc").
/// </summary>
internal static class RateProducts
{
    // What is told for one of a few comes to much the same for all.
    private const int LeastTimes = 7;

    // Amounts that miss the product by more are of something else.
    private const decimal MostOff = 0.2m;

    // Of many figures two come near a product by chance.
    private const int MostTried = 6;
    private const int LeastTelling = 100;

    /// <param name="text">The report.</param>
    /// <param name="known">The products that words tell.</param>
    public static IEnumerable<ProductClaim> Find(ReportText text, IReadOnlyList<ProductClaim> known)
    {
        var claimed = known.SelectMany(claim => claim.Evidence.Select(item => item.Figure)).ToHashSet();
        return text.All.Where(figure => figure.Figure.Role != FigureRole.Change && !figure.IsBound && figure.Figure.Value > 0 && !claimed.Contains(figure.Figure))
            .Select(Rate.Read)
            .OfType<Rate>()
            .Select(rate => Of(rate, text, claimed))
            .OfType<ProductClaim>();
    }

    private static ProductClaim? Of(Rate rate, ReportText text, HashSet<Figure> claimed)
    {
        var figure = rate.Figure;
        FigureSetting[] block = [.. text.InBlockOf(figure.Figure).Where(other => other != figure && other.IsQuantity && other.Figure.Role != FigureRole.Change && !other.IsBound && other.Figure.Value > 0)];
        FigureSetting[][] scopes =
        [
            [.. block.Where(other => Shares.InOneClause(other, figure) || Shares.InOneClause(figure, other))],
            [.. block.Where(other => Shares.SharesSentence(other, figure))],
            [.. block.Where(other => Shares.SharesSentence(other, figure) || other.Setting.Sentence.End.Value == figure.Setting.Sentence.Start.Value || other.Setting.Sentence.Start.Value == figure.Setting.Sentence.End.Value)],
        ];
        ProductClaim[][] claims = [.. scopes.Select(scope => Claims(rate, scope, text.Language).ToArray())];
        // "264 tiêu chí, bình quân 17,6 tiêu chí/xã; năm trước 255 tiêu chí": an average of now is none of then.
        if (claims.SelectMany(scope => scope).FirstOrDefault(claim => claim.Verdict != Verdict.Contradicted && (!claim.IsAverage || claim.Product.Role != FigureRole.PreviousPeriod || AreOfOneTime(figure, claim, block))) is { } holding)
            return holding;
        // "mỗi hộ có thể vay cho hai công trình"
        if (figure.Figure.Mention.Form == NumberForm.Words)
            return null;
        // What another rate of the kind makes, or what is known to be of another, is not of this one.
        Rate[] others = [.. block.Select(Rate.Read).OfType<Rate>().Where(other => other.Of == rate.Of)];
        ProductClaim[] likely =
        [
            .. (Array.Find(claims, scope => scope.Length > 0) ?? []).Where(claim => !claimed.Contains(claim.Product) && AreOfOneTime(figure, claim, block)
                && !Array.Exists(others, other => Claims(other, [.. block, figure], text.Language).Any(made => made.Product == claim.Product && made.Verdict != Verdict.Contradicted))),
        ];
        // "Deposits rose to £1.86 million. Among our 2,480 members loans come to £840 per member": an amount of another sentence or clause may be of something else.
        if (likely.Length == 1 && others.Length == 0 && rate.Per.Count > 0 && IsNear(likely[0]) && block.Any(product => product.Figure == likely[0].Product && (Shares.InOneClause(product, figure) || Shares.InOneClause(figure, product))))
            return likely[0];
        return likely.Length <= MostTried && Array.FindAll(likely, IsSwapped) is [var swapped] ? swapped with { Basis = swapped.Basis with { Certainty = Certainty.Likely } } : null;
    }

    /// <summary>What a rate makes of the counts and amounts of a scope, each with each.</summary>
    public static IEnumerable<ProductClaim> Claims(Rate rate, FigureSetting[] scope, LanguagePack language)
    {
        var figure = rate.Figure;
        var nearest = scope.LastOrDefault(other => other.At < figure.At);
        return
            from product in scope
            where rate.Of is null ? product == nearest && figure.Setting.Has(Cue.Average) : rate.IsOf(product, language)
            where product.Figure.Value > figure.Figure.Value || figure.Figure.Unit.Dimension == UnitDimension.Rate
            from count in scope
            where product != count && rate.IsFor(count, language) && (count.Figure.Unit.Dimension != UnitDimension.Time || count.Figure.Value >= LeastTimes)
            select Claim(rate, count, product, language);
    }

    /// <summary>The claim that a rate makes one figure of the other, each in its own unit.</summary>
    public static ProductClaim Claim(Rate rate, FigureSetting count, FigureSetting product, LanguagePack language)
    {
        var (figure, worths) = (rate.Figure, language.UnitWorths);
        var per = figure.Figure.Unit.Dimension == UnitDimension.Rate ? figure.Figure.Unit.Name.Split('/')[1] : count.Figure.Unit.Name;
        var worth = worths.GetValueOrDefault(rate.Of ?? string.Empty, 1) / worths.GetValueOrDefault(product.Figure.Unit.Name, 1) * worths.GetValueOrDefault(count.Figure.Unit.Name, 1) / worths.GetValueOrDefault(per, 1);
        return new ProductClaim(count.Figure, figure.Figure, product.Figure, worth, new Basis(figure.Figure.Mention.Text, Certainty.Certain)) { IsAverage = rate.IsAverage };
    }

    // What was planned is reckoned with what was planned, and last year's with last year's.
    private static bool AreOfOneTime(FigureSetting rate, ProductClaim claim, FigureSetting[] block) =>
        block.Where(figure => figure.Figure == claim.Count || figure.Figure == claim.Product).All(figure => TimeOf(figure) == TimeOf(rate));

    private static FigureRole TimeOf(FigureSetting figure) => figure.Figure.Role is FigureRole.Plan or FigureRole.PreviousPeriod ? figure.Figure.Role : FigureRole.Actual;

    private static bool IsNear(ProductClaim claim) => Math.Abs(claim.Computed - claim.Product.Value) / Math.Max(claim.Computed, claim.Product.Value) <= MostOff;

    // Two digits of the product, or of one factor, in the other order; zeros at the end do not tell.
    private static bool IsSwapped(ProductClaim claim)
    {
        var digits = decimal.Truncate(claim.Product.Value / claim.Product.Quantity.Ulp);
        while (digits > 0 && digits % 10 == 0)
            digits /= 10;
        return digits >= LeastTelling && (DigitSlip.IsProductSwapped(claim) || IsFactorSwapped(claim, claim.Count, claim.Rate) || IsFactorSwapped(claim, claim.Rate, claim.Count));
    }

    private static bool IsFactorSwapped(ProductClaim claim, Figure swapped, Figure other) =>
        DigitSlip.Swapped(swapped).Any(meant => claim.Product.Quantity.Interval.Contains(meant * other.Value * claim.Worth));
}
