using ReportParsing.Languages;

namespace ReportAudit.Claims;

/// <summary>The two ends of an account, and the ways in which what moved between them may have come or gone.</summary>
/// <param name="Opening">What was there.</param>
/// <param name="Closing">What is left.</param>
/// <param name="Words">The language's words of stocks.</param>
internal sealed record AccountMoves(FigureSetting Opening, FigureSetting Closing, StockWords Words)
{
    // What is given out of a store goes, and of what is owed comes: of debts no word tells.
    private bool IsDebt { get; } = AccountEnds.Says(Opening, Words.Debts) || AccountEnds.Says(Closing, Words.Debts);

    /// <summary>Whether a figure came, or went; null where words say neither or both.</summary>
    public static bool? DirectionOf(FigureSetting figure, StockWords words)
    {
        var (comes, goes) = (AccountEnds.Says(figure, words.Arrivals) || AccountEnds.Says(figure, words.Incomes), AccountEnds.Says(figure, words.Departures) || AccountEnds.Says(figure, words.Outlays));
        return comes == goes ? null : comes;
    }

    /// <summary>How many of them no word tells the way of.</summary>
    public int Unsaid(IEnumerable<FigureSetting> moves) => moves.Count(move => Said(move) is null);

    /// <summary>The account in each way that the words leave open, what is told first rather come than gone; some came and some went, unless each word says so.</summary>
    public IEnumerable<StockClaim> Ways(IReadOnlyList<FigureSetting> moves)
    {
        bool?[] said = [.. moves.Select(Said)];
        for (var way = 0; way < 1 << moves.Count; way++)
        {
            var gone = way;
            bool Comes(int at) => (gone & (1 << (moves.Count - 1 - at))) == 0;
            var isOneWay = way == 0 || way == (1 << moves.Count) - 1;
            if (Enumerable.Range(0, moves.Count).All(at => (said[at] is null && !isOneWay) || said[at] == Comes(at)))
                yield return Claim([.. moves.Where((_, at) => Comes(at))], [.. moves.Where((_, at) => !Comes(at))]);
        }
    }

    /// <summary>What was there with what came, less what went.</summary>
    public StockClaim Claim(IReadOnlyList<FigureSetting> came, IReadOnlyList<FigureSetting> went) =>
        new([Opening.Figure, .. came.Select(figure => figure.Figure)], [.. went.Select(figure => figure.Figure)], Closing.Figure, new Basis(Closing.Setting.TextOf(Closing.Setting.Before), Certainty.Likely));

    /// <summary>Whether one digit mistyped, or two in the other order, of one of its figures makes it close.</summary>
    public static bool IsSlip(StockClaim claim) =>
        claim.Evidence.Any(item => claim.Allowed(item.Figure) is { } allowed && DigitSlip.Mistyped(item.Figure).Concat(DigitSlip.Swapped(item.Figure)).Any(allowed.Contains)) || DigitSlip.IsSwappedPair(claim.Left.Value, claim.Whole - claim.Done);

    private bool? Said(FigureSetting move) => IsDebt ? null : DirectionOf(move, Words);
}
