using ReportParsing;
using ReportParsing.Figures;
using ReportParsing.Languages;

namespace ReportAudit.Claims;

/// <summary>
/// Finds what money came to between two days, told with them, by what other sentences say came in and went: "Income was $45,987 … We spent $43,315 … The balance was $38,614 on 1 July and $41,826 on 30 June",
/// or by the surplus: "Reserves stood at £121,800 on 1 April; with the year's surplus they were £135,950 on 31 March". Only a slip in a long number tells that they were meant.
/// </summary>
internal static class YearAccounts
{
    public static IEnumerable<StockClaim> Find(ReportText text) =>
        text.Language.Partitions is { Stocks: { } stocks, Balances: [var words, ..] }
            ? text.All.Where(MayTakePart).Select(opening => Closing(text, opening, stocks) is { } closing ? Of(text, opening, closing, words) : null).OfType<StockClaim>()
            : [];

    private static bool MayTakePart(FigureSetting figure) =>
        figure is { IsBound: false, IsQuantity: true, Figure: { Unit.Dimension: UnitDimension.Money, Role: FigureRole.Actual or FigureRole.PreviousPeriod, Quantity.Qualifier: Qualifier.Exact } };

    // The next amount of the sentence, with a day of its own.
    private static FigureSetting? Closing(ReportText text, FigureSetting opening, StockWords words)
    {
        if (!StockAccounts.IsSaid(opening, words.Openings) && !StockAccounts.IsOfADay(opening))
            return null;
        return text.InBlockOf(opening.Figure).FirstOrDefault(figure => figure.At > opening.At && figure.Figure.Unit.Dimension == UnitDimension.Money) is { } closing
            && MayTakePart(closing) && closing.Figure.Unit == opening.Figure.Unit && Shares.SharesSentence(opening, closing) && (StockAccounts.IsSaid(closing, words.Closings) || HasDayBehind(closing)) ? closing : null;
    }

    private static bool HasDayBehind(FigureSetting figure) =>
        figure.Setting.Line.Tokens.Take(figure.Setting.Sentence.End.Value).Skip(figure.Setting.UnitEnd).TakeWhile(token => !SettingReading.IsFigure(token)).Any(token => token.Mention?.Period is { From: { } from, To: { } to } && from == to);

    private static StockClaim? Of(ReportText text, FigureSetting opening, FigureSetting closing, BalanceWords words)
    {
        FigureSetting[] others = [.. text.All.Where(figure => MayTakePart(figure) && figure.IsActual && figure.Figure.Unit == opening.Figure.Unit && figure != opening && figure != closing)];
        var basis = new Basis(closing.Setting.TextOf(closing.Setting.Before), Certainty.Likely);
        StockClaim[] claims =
        [
            .. from whole in others where IsNamed(whole, words.Wholes) from less in others where less != whole && IsNamed(less, words.Lesses) select new StockClaim([opening.Figure, whole.Figure], [less.Figure], closing.Figure, basis),
            .. from surplus in others where IsNamed(surplus, words.Results) select new StockClaim([opening.Figure, surplus.Figure], [], closing.Figure, basis),
        ];
        StockClaim[] distinct = [.. claims.DistinctBy(claim => claim.Whole - claim.Done)];
        if (Array.Find(distinct, claim => claim.Verdict != Verdict.Contradicted) is { } holding)
            return holding;
        return Array.FindAll(distinct, claim => claim.Whole - claim.Done is > 0 and var meant && DigitSlip.Swapped(closing.Figure).Concat(DigitSlip.Mistyped(closing.Figure)).Contains(meant) && SlippedResults.IsTelling(closing, meant, distinct.Length, isCued: true)) is [var only] ? only : null;
    }

    // By the words right before it.
    private static bool IsNamed(FigureSetting figure, IReadOnlyList<string> names)
    {
        var (line, start) = (figure.Setting.Line, figure.At);
        while (start > figure.Setting.Sentence.Start.Value && line.Tokens[start - 1].Kind != TokenKind.ClauseEnd && !SettingReading.IsFigure(line.Tokens[start - 1]))
            start--;
        var said = $" {string.Join(' ', figure.Setting.Words(start..figure.At))} ";
        return names.Any(name => said.Contains($" {name} ", StringComparison.Ordinal));
    }
}
