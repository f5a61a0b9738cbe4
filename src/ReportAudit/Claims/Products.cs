using ReportParsing;
using ReportParsing.Figures;

namespace ReportAudit.Claims;

/// <summary>Finds a count, a rate for each of it and their product in one clause: 420 ha, năng suất 56 tạ/ha, sản lượng 2.352 tấn.</summary>
internal static class Products
{
    public static IEnumerable<ProductClaim> Find(ReportText text) =>
        text.Report.Blocks.SelectMany(block => text.Settings(block).GroupBy(figure => ClauseOf(figure))).Select(clause => In([.. clause], text)).OfType<ProductClaim>();

    private static int ClauseOf(FigureSetting figure)
    {
        var tokens = figure.Setting.Line.Tokens;
        return Enumerable.Range(0, figure.At).Count(i => tokens[i].Kind is TokenKind.ClauseEnd or TokenKind.SentenceEnd);
    }

    // With two counts, rates or products in a clause it is open which belong together;
    // what is paid for each month is paid to a number of people.
    private static ProductClaim? In(FigureSetting[] clause, ReportText text)
    {
        FigureSetting[] actual = [.. clause.Where(figure => figure.IsActual)];
        if (Single(actual, figure => figure.Figure.Unit.Dimension == UnitDimension.Rate) is not { } rate || rate.Figure.Unit.Name.Split('/') is not [var of, var per])
            return null;
        var worths = text.Language.UnitWorths;
        if (Single(actual, figure => string.Equals(figure.Figure.Unit.Name, per, StringComparison.Ordinal)) is not { } count
            || Single(actual, figure => IsInUnitOf(figure.Figure.Unit, of, worths)) is not { } product
            || product == count
            || count.Figure.Unit.Dimension == UnitDimension.Time)
        {
            return null;
        }

        var worth = worths.GetValueOrDefault(of, 1) / worths.GetValueOrDefault(product.Figure.Unit.Name, 1);
        return new ProductClaim(count.Figure, rate.Figure, product.Figure, worth, new Basis(rate.Figure.Unit.Name, Certainty.Certain));
    }

    private static bool IsInUnitOf(Unit unit, string of, IReadOnlyDictionary<string, decimal> worths) =>
        string.Equals(unit.Name, of, StringComparison.Ordinal) || (unit.Dimension == UnitDimension.Mass && worths.ContainsKey(of) && worths.ContainsKey(unit.Name));

    private static FigureSetting? Single(FigureSetting[] figures, Func<FigureSetting, bool> isMeant)
    {
        FigureSetting[] found = [.. figures.Where(isMeant)];
        return found.Length == 1 ? found[0] : null;
    }
}
