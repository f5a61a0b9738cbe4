using ReportParsing;

namespace ReportAudit.Claims;

/// <summary>
/// Finds what is left of a whole told far above, in another section or in a table: "Tổng phải giải quyết 10.981 hồ sơ", and in the next section "Đã giải quyết 9.327 hồ sơ, còn 1.645 hồ sơ" for 1.654.
/// Which whole is meant is open but where it leaves the rest with two digits in the other order, and none leaves it as printed.
/// </summary>
internal static class DistantRests
{
    public static IEnumerable<SumClaim> Find(ReportText text)
    {
        PartitionJudgement judgement = new(text.Language.Partitions);
        foreach (var block in text.Report.Blocks.Where(block => block.Table is null))
        {
            var figures = text.Settings(block);
            foreach (var rest in figures.Where(figure => MayTakePart(figure) && (Remainders.IsRest(figure) || judgement.MayBeUnderWay(figure))))
            {
                if (DoneBefore(figures, rest) is { } done && Of(text, done, rest) is { } claim)
                    yield return claim;
            }
        }
    }

    private static bool MayTakePart(FigureSetting figure) =>
        figure is { IsActual: true, IsBound: false, IsForEach: false, Figure: { Mention.Form: NumberForm.Digits, Quantity.Qualifier: Qualifier.Exact } } && figure.Figure.Unit != Unit.None && Units.IsAdditive(figure.Figure.Unit);

    // The one of its unit in its sentence; or, where it opens its sentence, in the one before.
    private static FigureSetting? DoneBefore(IReadOnlyList<FigureSetting> figures, FigureSetting rest)
    {
        FigureSetting[] before = [.. figures.Where(figure => figure.At < rest.At && figure.IsQuantity && figure.Figure.Unit == rest.Figure.Unit && !figure.IsInBracketClosedBefore(rest))];
        FigureSetting[] beside = [.. before.Where(figure => Shares.SharesSentence(figure, rest))];
        if (beside.Length == 0)
            beside = [.. before.Where(figure => figure.Setting.Sentence.End.Value == rest.Setting.Sentence.Start.Value)];
        return beside is [var done] && MayTakePart(done) && Ratios.Under(done, figures) is null ? done : null;
    }

    private static SumClaim? Of(ReportText text, FigureSetting done, FigureSetting rest)
    {
        Figure[] alike = [.. text.Report.Figures.Where(figure => figure.Unit == rest.Figure.Unit && figure.Quantity.Ulp == rest.Figure.Quantity.Ulp && figure.Role is FigureRole.Actual or FigureRole.Cumulative or FigureRole.Plan)];
        // What is told again was not mistyped.
        if (alike.Count(figure => figure.Value == rest.Figure.Value) > 1)
            return null;
        Figure[] wholes = [.. alike.Where(whole => whole.Value > done.Figure.Value && whole.Value > rest.Figure.Value).DistinctBy(whole => whole.Value)];
        if (Array.Exists(wholes, whole => whole.Value == done.Figure.Value + rest.Figure.Value))
            return null;
        return Array.FindAll(wholes, whole => DigitSlip.IsSwap(whole.Value - done.Figure.Value, rest.Figure.Value)) is [var only] && SlippedResults.IsTelling(rest, only.Value - done.Figure.Value, wholes.Length, isCued: true)
            ? new SumClaim(only, [done.Figure, rest.Figure], PartitionKind.Remainder, new Basis(rest.Setting.TextOf(rest.Setting.Before), Certainty.Likely))
            : null;
    }
}
