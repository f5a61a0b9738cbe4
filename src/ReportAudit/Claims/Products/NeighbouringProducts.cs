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

    // Months of a year: so many times as much is told for so many times.
    private const int MostTimes = 12;

    private readonly HashSet<Figure> rates = [.. known.Select(claim => claim.Rate)];
    private readonly HashSet<Figure> amounts = [.. known.Where(claim => claim.Verdict != Verdict.Contradicted).Select(claim => claim.Product)];

    public IEnumerable<ProductClaim> Find() =>
        text.Report.Blocks.Where(block => block.Table is null).SelectMany(block => In([.. text.Settings(block).Where(IsTold)]));

    private IEnumerable<ProductClaim> In(FigureSetting[] figures)
    {
        for (var at = 0; at < figures.Length; at++)
        {
            var figure = figures[at];
            if (figure.Figure.Value <= 1 || rates.Contains(figure.Figure) || !IsAsPrinted(figure) || IsOfOne(figure) || (Rate.Read(figure) ?? Rate.ReadArticle(figure)) is not { } rate)
                continue;
            var first = Math.Max(0, at - ReachBefore);
            var near = figures[first..Math.Min(figures.Length, at + ReachBehind + 1)];
            // "70 hours each over the year": what no figure beside it counts are no things.
            if (rate.IsEachBehind && !Array.Exists(near, other => other != figure && rate.IsFor(other, text.Language)))
                rate = rate with { Per = [] };
            if (Of(rate, near, at - first) is { } triple && !IsExplained(triple, figures))
                yield return triple.Claim;
        }
    }

    // "3 cabinets at Rs. 420,000 each, and 1 deep freezer at Rs. 600,000": one costs what it costs.
    private bool IsOfOne(FigureSetting rate) =>
        text.InBlockOf(rate.Figure).LastOrDefault(figure => figure.At < rate.At) is { Figure: { Value: 1, Unit.IsCounted: true } } one && Shares.InOneClause(one, rate);

    // Of all the pairs beside it, none may make it hold, and one slip may explain but one of those that their units make likeliest.
    private ProductTriple? Of(Rate rate, FigureSetting[] near, int at)
    {
        ProductTriple[] triples =
        [
            .. from amount in Enumerable.Range(0, near.Length)
               where amount != at && near[amount].Figure.Value >= LeastAmount && !amounts.Contains(near[amount].Figure)
               from count in Enumerable.Range(0, near.Length)
               where count != at && count != amount
               let triple = new ProductTriple(rate, near[count], near[amount], text.Language) { AreSideBySide = AreNeighbours(count, amount, at) }
               where triple.IsReadable
               select triple,
        ];
        if (Array.Exists(triples, triple => triple.Claim.Verdict != Verdict.Contradicted))
            return null;
        var slips = triples.Where(triple => IsAsPrinted(triple.Count) && IsAsPrinted(triple.Amount) && triple.IsSlip).GroupBy(triple => triple.Strength).MaxBy(group => group.Key);
        return slips?.ToArray() is [var only] && only.Chance * (only.AreSideBySide ? 1 : triples.Length) <= only.MostByChance ? only : null;
    }

    private static bool AreNeighbours(int count, int amount, int at) => Math.Max(Math.Max(count, amount), at) - Math.Min(Math.Min(count, amount), at) == 2;

    // Another count makes the amount; the count makes another amount; or the amount is told for so many months.
    private bool IsExplained(ProductTriple triple, FigureSetting[] figures)
    {
        var times = triple.Amount.Figure.Value / triple.Claim.Computed;
        return (times is > 1 and <= MostTimes && decimal.IsInteger(times))
            || text.Report.Figures.Any(triple.IsMadeByOther)
            || IsOfTwoRates(triple, figures)
            || Array.Exists(figures, figure => figure != triple.Count && figure != triple.Amount && figure != triple.Rate.Figure && (triple.IsMadeBy(figure) || triple.Makes(figure)));
    }

    // "60 triệu đồng/căn xây mới, 30 triệu đồng/căn sửa chữa, tổng 1.890 triệu đồng": of two rates without an amount each it is open what they make.
    private bool IsOfTwoRates(ProductTriple triple, FigureSetting[] figures)
    {
        var rate = triple.Rate;
        FigureSetting[] sentence = [.. figures.Where(figure => figure != rate.Figure && Shares.SharesSentence(figure, rate.Figure))];
        var others = sentence.Count(figure => figure != triple.Amount && figure != triple.Count && figure.Figure.Unit == rate.Figure.Figure.Unit && Rate.Read(figure) is not null);
        return others > 0 && (!triple.AreSideBySide || sentence.Count(figure => figure == triple.Amount || (rate.IsOf(figure, text.Language) && Rate.Read(figure) is null)) <= others);
    }

    private static bool IsTold(FigureSetting figure) =>
        figure is { IsQuantity: true, IsBound: false, Figure: { Value: > 0, Role: not FigureRole.Change, Unit.Dimension: not (UnitDimension.Percent or UnitDimension.Ratio) } };

    // What is told in words or roughly was not mistyped.
    private static bool IsAsPrinted(FigureSetting figure) => figure.Figure is { Quantity.Qualifier: Qualifier.Exact, Mention.Form: NumberForm.Digits };
}
