using ReportParsing;
using ReportParsing.Figures;
using ReportParsing.Languages;

namespace ReportAudit.Claims;

/// <summary>
/// Finds what the total of the sentence before comes to for each of a number told beside it: "Savings grew to 1,286.4 million. Divided among 3,843 members the savings come to 334,700 per member",
/// "Expenditure was 3,862,400. With 333,208 visits, each visit cost 11.59".
/// </summary>
internal static class AveragesOfTotals
{
    private const int LeastCount = 20;

    // Off by a quarter at most.
    private const int LeastNear = 4;

    public static IEnumerable<ProductClaim> Find(ReportText text) =>
        text.Report.Blocks.Where(block => block.Table is null)
            .SelectMany(block => text.Settings(block).Where(figure => figure.IsActual).Select(rate => Of(rate, text.Settings(block), text)))
            .OfType<ProductClaim>();

    private static ProductClaim? Of(FigureSetting rate, IReadOnlyList<FigureSetting> figures, ReportText text)
    {
        if (MoneyOf(rate.Figure) is not { } money || CountOf(rate, figures, text.Language) is not { } count || TotalBefore(rate, figures, money) is not { } total || !IsOfTotal(rate, total, text.Language))
            return null;
        var claim = new ProductClaim(count.Figure, rate.Figure, total.Figure, 1, new Basis(rate.Setting.TextOf(rate.At..rate.Setting.UnitEnd), Certainty.Likely)) { IsAverage = true };
        var isNear = Math.Abs(claim.Computed - total.Figure.Value) * LeastNear <= total.Figure.Value;
        return claim.Verdict != Verdict.Contradicted || (isNear && !IsOfAnother(claim, text)) ? claim : null;
    }

    private static string? MoneyOf(Figure rate) => rate.Unit.Dimension switch
    {
        UnitDimension.Money => rate.Unit.Name,
        UnitDimension.Rate when rate.Unit.Name.Split('/') is [var of, _] => of,
        _ => null,
    };

    // The one figure before the average in its sentence, of which each gets it.
    private static FigureSetting? CountOf(FigureSetting rate, IReadOnlyList<FigureSetting> figures, LanguagePack language)
    {
        FigureSetting[] before = [.. figures.Where(figure => figure.At < rate.At && figure.IsQuantity && Shares.SharesSentence(figure, rate))];
        return before is [{ IsActual: true, IsBound: false, Figure: { Value: >= LeastCount, Unit.IsCounted: true } } count] && count.Figure.Unit != Unit.None && (rate.Setting.Has(Cue.Each) ? IsEachOf(rate, count, language) : IsPer(rate, count)) ? count : null;
    }

    private static bool IsPer(FigureSetting rate, FigureSetting count) =>
        rate.Setting.Has(Cue.Average) && rate.Figure.Unit.Name.Split('/') is [_, var per] && string.Equals(per, count.Figure.Unit.Name, StringComparison.Ordinal);

    // "333,208 visits …, each visit"
    private static bool IsEachOf(FigureSetting rate, FigureSetting count, LanguagePack language)
    {
        var (line, each) = (rate.Setting.Line, rate.At - 1);
        while (each > count.At && line.CueAt(each).Cue != Cue.Each)
            each--;
        return each > count.At && line.Tokens[each + 1] is { Kind: TokenKind.Word, Word: var noun } && string.Equals(language.Mentions.Plural(noun), count.Figure.Unit.Name, StringComparison.Ordinal);
    }

    // The one amount that the sentence before tells, or the one that its others make.
    private static FigureSetting? TotalBefore(FigureSetting rate, IReadOnlyList<FigureSetting> figures, string money)
    {
        FigureSetting[] told = [.. figures.Where(figure => figure.Setting.Line == rate.Setting.Line && figure.Setting.Sentence.End.Value == rate.Setting.Sentence.Start.Value && figure.IsActual && string.Equals(figure.Figure.Unit.Name, money, StringComparison.Ordinal))];
        return told is [var total, .. var parts] && (parts.Length == 0 || parts.Sum(part => part.Figure.Value) == total.Figure.Value) ? total : null;
    }

    // What is averaged is named as the total is; or each costs what was spent.
    private static bool IsOfTotal(FigureSetting rate, FigureSetting total, LanguagePack language)
    {
        string[] name = [.. total.Setting.Words(total.Setting.Sentence.Start..total.At).Where(word => !language.Fillers.Contains(word))];
        string[] said = [.. rate.Setting.Words(rate.Setting.Sentence.Start..rate.At)];
        return rate.Setting.Has(Cue.Average)
            ? name.Any(said.Contains)
            : said.Any(language.Partitions.Costing.Contains) && language.Partitions.Balances.Any(balance => name.Any(balance.Lesses.Contains));
    }

    // Another amount gives the average.
    private static bool IsOfAnother(ProductClaim claim, ReportText text) =>
        text.Report.Figures.Any(figure => figure.Unit == claim.Product.Unit && figure != claim.Product && (claim with { Product = figure }).Verdict is Verdict.Holds or Verdict.HoldsWithinRounding);
}
