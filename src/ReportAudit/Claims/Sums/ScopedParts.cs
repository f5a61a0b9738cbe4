using ReportParsing;

namespace ReportAudit.Claims;

/// <summary>Finds figures that count at one place what another figure counts altogether.</summary>
internal static class ScopedParts
{
    // What is counted is named by its first words: "Pa nô hướng dẫn: 40 tấm" and "gắn pa nô tại … 26 tấm".
    private const int HeadWords = 2;

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
        if (whole.Figure.Scope is not null || whole.Figure.Span.Block == part.Figure.Span.Block || whole.Figure.Unit != part.Figure.Unit || whole.Figure.Span == part.Figure.Span)
            return false;
        if (Math.Abs(whole.Figure.Span.Block - part.Figure.Span.Block) > 4 || text.SectionOf(whole.Figure.Span.Block) != text.SectionOf(part.Figure.Span.Block))
            return false;
        var name = whole.Setting.Words(whole.Setting.Before).Where(word => !text.Language.Fillers.Contains(word)).Take(HeadWords).ToArray();
        return name.Length == HeadWords && name.All(word => part.Figure.Indicator.Terms.Contains(word, StringComparer.Ordinal));
    }
}
