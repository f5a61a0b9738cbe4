using ReportParsing;
using ReportParsing.Languages;

namespace ReportAudit.Claims;

/// <summary>Finds surfaces told with their length and width: "dài 2.150 m, rộng 5,5 m, diện tích 11.825 m²".</summary>
internal static class SurfaceProducts
{
    // Off by a fifth at most: a surface behind may be of something else.
    private const int LeastNear = 5;

    public static IEnumerable<ProductClaim> Find(ReportText text) =>
        text.Report.Blocks.Where(block => block.Table is null).SelectMany(block => In(text, text.Settings(block)));

    private static IEnumerable<ProductClaim> In(ReportText text, IReadOnlyList<FigureSetting> figures)
    {
        var worths = text.Language.UnitWorths;
        for (var at = 2; at < figures.Count; at++)
        {
            var (length, width, surface) = (figures[at - 2], figures[at - 1], figures[at]);
            if (!IsMeasure(length, UnitDimension.Length) || !IsMeasure(width, UnitDimension.Length) || !IsMeasure(surface, UnitDimension.Area) || length.Figure.Unit != width.Figure.Unit
                || !Shares.InOneClause(length, surface) || !worths.TryGetValue(length.Figure.Unit.Name, out var metres) || !worths.TryGetValue(surface.Figure.Unit.Name, out var squareMetres))
                continue;
            var claim = new ProductClaim(length.Figure, width.Figure, surface.Figure, metres * metres / squareMetres, new Basis(surface.Setting.TextOf(surface.Setting.Before) is { Length: > 0 } words ? words : surface.Figure.Mention.Text, Certainty.Likely));
            if (claim.Verdict != Verdict.Contradicted || Math.Abs(claim.Computed - surface.Figure.Value) * LeastNear <= claim.Computed || DigitSlip.IsProductSwapped(claim))
                yield return claim;
        }
    }

    private static bool IsMeasure(FigureSetting figure, UnitDimension dimension) =>
        figure is { IsActual: true, IsBound: false } && figure.Figure.Unit.Dimension == dimension && !figure.Setting.Has(Cue.Average);
}
