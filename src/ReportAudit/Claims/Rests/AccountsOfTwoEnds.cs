using ReportParsing;
using ReportParsing.Languages;

namespace ReportAudit.Claims;

/// <summary>
/// Finds accounts between what words or days call the beginning and the end: "Open files at 1 September: 318", and in the items below "Opened: 27", "Closed: 41", "Open files at 30 September: 304".
/// What stands between came or went; where the words leave open which, either is tried. What is not told between was told above: "With the intake above, and 1,119 adopted, we ended March with 231".
/// </summary>
internal static class AccountsOfTwoEnds
{
    private const int MostMoves = 4;
    private const int Reach = 4;
    private const int LeastTelling = 10;
    private const int LeastOneUnsaid = 100;
    private const int LeastUnsaid = 1000;

    // Off by a fifth at most, where every word says which way it went.
    private const int LeastNear = 5;

    /// <param name="text">The report.</param>
    /// <param name="sums">Its lists of parts: what a figure of the account is made up of neither came nor went.</param>
    public static IEnumerable<StockClaim> Find(ReportText text, IReadOnlyList<SumClaim> sums)
    {
        if (text.Language.Partitions.Stocks is not { } words)
            yield break;
        var parts = sums.Where(sum => sum.Verdict == Verdict.Holds).SelectMany(sum => sum.Parts).ToHashSet();
        FigureSetting[] figures = [.. text.All.Where(figure => MayTakePart(figure) && !parts.Contains(figure.Figure))];
        for (var first = 0; first < figures.Length; first++)
        {
            if (ClosingOf(text, figures, first, words) is { } last && Of(text, figures, first, last, words) is { } claim)
                yield return claim;
        }
    }

    private static bool MayTakePart(FigureSetting figure) =>
        figure is { IsQuantity: true, IsForEach: false, IsBound: false, Figure: { Quantity.Qualifier: Qualifier.Exact, Role: FigureRole.Actual or FigureRole.Cumulative or FigureRole.PreviousPeriod or FigureRole.Change } } && Units.IsAdditive(figure.Figure.Unit) && !figure.Setting.Has(Cue.OfWhich);

    // The first figure of the opening's unit that is the end's, in its paragraph or the few below.
    private static int? ClosingOf(ReportText text, FigureSetting[] figures, int first, StockWords words)
    {
        var opening = figures[first];
        if (opening.Figure.Role == FigureRole.Change || !AccountEnds.IsOpening(opening, words))
            return null;
        for (var at = first + 1; at < figures.Length && figures[at].Figure.Span.Block - opening.Figure.Span.Block <= Reach && text.HeadingOf(figures[at]) == text.HeadingOf(opening); at++)
        {
            // "so there were 80 at the year end"
            if (!(figures[at].Figure.Unit == opening.Figure.Unit || figures[at].Figure.Unit == Unit.None) || figures[at].Figure.Role == FigureRole.Change)
                continue;
            if (AccountEnds.IsClosing(opening, figures[at], words))
                return at;
            if (AccountEnds.Says(figures[at], words.Openings))
                return null;
        }

        return null;
    }

    private static StockClaim? Of(ReportText text, FigureSetting[] figures, int first, int last, StockWords words)
    {
        var (opening, closing) = (figures[first], figures[last]);
        FigureSetting[] moves = [.. figures[(first + 1)..last].Where(figure => MayMove(opening, figure, words) && !figure.IsInBracketClosedBefore(closing))];
        AccountMoves account = new(opening, closing, words);
        if (moves.Length >= 2)
            return moves.Length <= MostMoves ? Judge(account, moves) : null;
        return AccountsToldAbove.Of(text, account, moves);
    }

    private static bool MayMove(FigureSetting opening, FigureSetting figure, StockWords words) =>
        figure.Figure.Unit == opening.Figure.Unit || figure.Figure.Unit == Unit.None || (figure.Figure.Unit.IsCounted && opening.Figure.Unit.IsCounted && AccountMoves.DirectionOf(figure, words) is not null);

    private static StockClaim? Judge(AccountMoves account, FigureSetting[] moves)
    {
        StockClaim[] ways = [.. account.Ways(moves)];
        // What comes out by one of several ways says nothing of the others.
        if (Array.Find(ways, way => way.Verdict != Verdict.Contradicted) is { } holding)
            return account.Unsaid(moves) == 0 ? holding : null;
        // Against its words it comes out: they were read wrongly, or some of it neither came nor went.
        if (StockBalance.Closes(account.Opening.Figure.Value, moves.Select(move => move.Figure.Value), account.Closing.Figure.Value) || ClosesWithout(account, moves))
            return null;
        var least = account.Unsaid(moves) switch { 0 => LeastTelling, 1 => LeastOneUnsaid, _ => LeastUnsaid };
        if (Math.Min(account.Opening.Figure.Value, account.Closing.Figure.Value) < least || (least == LeastUnsaid && !moves.All(move => move.Figure.Unit == account.Opening.Figure.Unit)))
            return null;
        return Array.Find(ways, AccountMoves.IsSlip) ?? (ways is [var only] && least == LeastTelling && Math.Abs(only.Whole - only.Done - only.Left.Value) * LeastNear <= only.Left.Value ? only : null);
    }

    // Two of three may be the account, and the other told beside.
    private static bool ClosesWithout(AccountMoves account, FigureSetting[] moves) =>
        moves.Any(other => StockBalance.Closes(account.Opening.Figure.Value, moves.Where(move => move != other).Select(move => move.Figure.Value), account.Closing.Figure.Value));
}
