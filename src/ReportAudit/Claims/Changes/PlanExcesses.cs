using ReportParsing;
using ReportParsing.Languages;

namespace ReportAudit.Claims;

/// <summary>
/// Finds by what percentage a plan that is told was exceeded or missed: "Trồng mới 1.057 ha, vượt 5,7 % kế hoạch (1.000 ha)", "đạt 126 tấn/120 tấn, vượt 5 % kế hoạch".
/// </summary>
internal static class PlanExcesses
{
    /// <param name="text">The report.</param>
    /// <param name="known">The changes that were read already.</param>
    public static IEnumerable<ChangeClaim> Find(ReportText text, IReadOnlySet<Figure> known)
    {
        foreach (var figures in text.Report.Blocks.Where(block => block.Table is null).Select(text.Settings))
        {
            for (var at = 1; at < figures.Count; at++)
            {
                if (figures[at] is { Figure: { Role: FigureRole.Change, Unit.Name: "%", Quantity.Qualifier: Qualifier.Exact } } excess && !known.Contains(excess.Figure) && DirectionOf(excess) is { } isRise && Of(figures, at) is { } values)
                    yield return Changes.Change(values.Reached, values.Plan, excess, isRise);
            }
        }
    }

    private static bool? DirectionOf(FigureSetting excess) => excess.Setting.Has(Cue.Exceeds) ? true : excess.Setting.Has(Cue.FallsShort) ? false : null;

    private static (FigureSetting Reached, FigureSetting Plan)? Of(IReadOnlyList<FigureSetting> figures, int excess)
    {
        // Two figures under a slash right before it.
        if (excess > 1 && figures[excess - 1] is { Figure.Role: FigureRole.Plan } under && Ratios.Under(figures[excess - 2], figures) == under)
            return AreAlike(figures[excess - 2], under, figures[excess]) ? (figures[excess - 2], under) : null;
        // The plan in a bracket behind its name.
        if (excess + 1 >= figures.Count || figures[excess + 1] is not { Figure.Role: FigureRole.Plan } plan || !Shares.OpensBracket(figures[excess], plan))
            return null;
        return AreAlike(figures[excess - 1], plan, figures[excess]) && Shares.InOneClause(plan, figures[excess]) ? (figures[excess - 1], plan) : null;
    }

    private static bool AreAlike(FigureSetting reached, FigureSetting plan, FigureSetting excess) =>
        reached is { IsActual: true, Figure.Role: FigureRole.Actual or FigureRole.Cumulative, IsForEach: false } && reached.Figure.Unit == plan.Figure.Unit && Shares.InOneClause(reached, excess) && !reached.IsInBracketClosedBefore(excess);
}
