using ReportParsing;

namespace ReportAudit.Claims;

/// <summary>Finds what an account lacks between its two ends in the section above it: "Receipts in the year: 186,450 … Payments: 154,000 … Balance brought forward 12,300; balance carried to next year 44,750".</summary>
internal static class AccountsToldAbove
{
    private const int Reach = 12;

    // One end mistyped of three digits is found by chance, where many figures stand above.
    private const int LeastTelling = 100;
    private const int LeastLong = 1000;
    private const int MostPairs = 3;
    private const int MostPairsOfLong = 12;

    /// <summary>The account with one or two moves from above; null where none of them, or more than one pair, may be meant.</summary>
    public static StockClaim? Of(ReportText text, AccountMoves account, FigureSetting[] between)
    {
        var (opening, closing) = (account.Opening, account.Closing);
        FigureSetting[] above =
        [
            .. text.All.TakeWhile(figure => figure.Figure.Id != opening.Figure.Id).Where(figure => figure is { IsActual: true, IsForEach: false, IsBound: false } && figure.Figure.Unit == opening.Figure.Unit && figure.Figure.Quantity.Qualifier == Qualifier.Exact
                && opening.Figure.Span.Block - figure.Figure.Span.Block <= Reach && text.HeadingOf(figure) == text.HeadingOf(opening) && AccountMoves.DirectionOf(figure, account.Words) is not null),
        ];
        bool IsCome(FigureSetting figure) => AccountMoves.DirectionOf(figure, account.Words) == true;
        var ways = between is [var move]
            ? above.Where(figure => AccountMoves.DirectionOf(move, account.Words) is not { } comes || comes != IsCome(figure)).Select(figure => IsCome(figure) ? account.Claim([figure], [move]) : account.Claim([move], [figure]))
            : from came in above where IsCome(came) from went in above where !IsCome(went) select account.Claim([came], [went]);
        StockClaim[] claims = [.. ways.DistinctBy(way => way.Whole - way.Done)];
        if (Array.Find(claims, way => way.Verdict != Verdict.Contradicted) is { } holding)
            return holding;
        var isLong = closing.Figure.Value >= LeastLong;
        if (closing.Figure.Value < LeastTelling || claims.Length > (isLong ? MostPairsOfLong : MostPairs))
            return null;
        return Array.FindAll(claims, way => way.Whole - way.Done is > 0 and var meant && DigitSlip.Mistyped(closing.Figure).Concat(DigitSlip.Swapped(closing.Figure)).Contains(meant)) is [var only] ? only : null;
    }
}
