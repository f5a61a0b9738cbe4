using ReportParsing;

namespace ReportAudit.Claims;

/// <summary>
/// Finds a rate with its count and its amount told right beside it, in any order, where one digit mistyped, or two in the other order, is all that they miss each other by:
/// "418 people gave 21,736 hours, on average 52 hours apiece", "214 books at 5 euros, making 1,070 euros", "93 tổ, 1.116 buổi (bình quân 12 buổi/tổ)".
/// The more digits they have the less their words need say.
/// </summary>
/// <param name="text">The report.</param>
/// <param name="known">The products that other words tell.</param>
internal sealed class NeighbouringProducts(ReportText text, IReadOnlyList<ProductClaim> known)
{
    private const int ReachBefore = 4;
    private const int ReachBehind = 2;

    // Small amounts are made by many small factors.
    private const int LeastAmount = 100;

    private readonly HashSet<Figure> rates = [.. known.Select(claim => claim.Rate)];
    private readonly HashSet<Figure> amounts = [.. known.Where(claim => claim.Verdict != Verdict.Contradicted).Select(claim => claim.Product)];

    public IEnumerable<ProductClaim> Find() =>
        text.Report.Blocks.Where(block => block.Table is null).SelectMany(block => In([.. text.Settings(block).Where(IsTold)]));

    private IEnumerable<ProductClaim> In(FigureSetting[] figures)
    {
        for (var at = 0; at < figures.Length; at++)
        {
            var figure = figures[at];
            if (figure.Figure.Value <= 1 || rates.Contains(figure.Figure) || !IsAsPrinted(figure) || (Rate.Read(figure) ?? Rate.ReadArticle(figure)) is not { } rate)
                continue;
            FigureSetting[] near = [.. figures[Math.Max(0, at - ReachBefore)..Math.Min(figures.Length, at + ReachBehind + 1)].Where(other => other != figure && IsNear(other, figure))];
            if (Of(rate, near) is { } claim)
                yield return claim;
        }
    }

    // Of all the pairs beside it, none may make it hold, and one slip may explain but one.
    private ProductClaim? Of(Rate rate, FigureSetting[] near)
    {
        ProductTriple[] triples =
        [
            .. from amount in near
               where amount.Figure.Value >= LeastAmount && !amounts.Contains(amount.Figure)
               from count in near
               where count != amount
               let triple = new ProductTriple(rate, count, amount, text.Language)
               where triple.IsReadable
               select triple,
        ];
        if (Array.Exists(triples, triple => triple.Claim.Verdict != Verdict.Contradicted))
            return null;
        ProductTriple[] slips = [.. triples.Where(triple => IsAsPrinted(triple.Count) && IsAsPrinted(triple.Amount) && triple.IsSlip)];
        return slips is [var only] && only.Chance * triples.Length <= only.MostByChance ? only.Claim : null;
    }

    private static bool IsTold(FigureSetting figure) =>
        figure is { IsQuantity: true, IsBound: false, Figure: { Value: > 0, Role: not FigureRole.Change, Unit.Dimension: not (UnitDimension.Percent or UnitDimension.Ratio) } };

    // What is told in words or roughly was not mistyped.
    private static bool IsAsPrinted(FigureSetting figure) => figure.Figure is { Quantity.Qualifier: Qualifier.Exact, Mention.Form: NumberForm.Digits };

    // In its sentence or the ones beside it.
    private static bool IsNear(FigureSetting other, FigureSetting figure) =>
        Shares.SharesSentence(other, figure) || other.Setting.Sentence.End.Value == figure.Setting.Sentence.Start.Value || other.Setting.Sentence.Start.Value == figure.Setting.Sentence.End.Value;
}
