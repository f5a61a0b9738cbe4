using ReportParsing;

namespace ReportAudit.Claims;

/// <summary>Finds figures that count at one place what another figure counts altogether.</summary>
internal static class ScopedParts
{
    public static IEnumerable<PartClaim> Find(ReportText text)
    {
        var figures = text.All.Where(figure => figure.IsQuantity && figure.Figure.Role == FigureRole.Actual && figure.Figure.Unit.Dimension == UnitDimension.Count).ToArray();
        foreach (var part in figures.Where(figure => figure.Figure.Scope is not null))
        {
            var whole = figures.LastOrDefault(figure => IsWholeOf(figure, part, text));
            if (whole is not null)
                yield return new PartClaim(whole.Figure, part.Figure, new Basis(part.Figure.Scope!, Certainty.Likely, IsStated: false));
        }
    }

    private static bool IsWholeOf(FigureSetting whole, FigureSetting part, ReportText text)
    {
        if (whole.Figure.Scope is not null || whole.Figure.Unit != part.Figure.Unit || whole.Figure.Span == part.Figure.Span)
            return false;
        if (Math.Abs(whole.Figure.Span.Block - part.Figure.Span.Block) > 4 || text.SectionOf(whole.Figure.Span.Block) != text.SectionOf(part.Figure.Span.Block))
            return false;
        var counted = NamesOf(whole, text);
        return counted.Count > 1 && counted.IsSubsetOf(part.Figure.Indicator.Terms);
    }

    private static HashSet<string> NamesOf(FigureSetting figure, ReportText text) =>
        [.. figure.Figure.Indicator.Terms.Where(term => !text.Language.Fillers.Contains(term))];
}
