using ReportParsing;

namespace ReportAudit.Claims;

/// <summary>
/// Finds a whole and its parts in one sentence that no word need link: the parts follow in a row, told alike, and one digit mistyped keeps them from making it:
/// "146 shops were inspected, 131 in order and 25 not".
/// </summary>
internal static class PlainPartitions
{
    // Any few small numbers are a digit away from one more.
    private const decimal LeastTotal = 30;

    // Off by a tenth at most, a list of three counts by a fifth.
    private const int LeastNear = 10;
    private const int LeastNearOfThree = 5;
    private const int LeastOfList = 3;

    public static IEnumerable<SumClaim> Find(ReportText text) =>
        text.Report.Blocks.SelectMany(block => text.Settings(block).GroupBy(figure => figure.Setting.Sentence.Start.Value)).SelectMany(sentence => In(text, [.. sentence]));

    private static IEnumerable<SumClaim> In(ReportText text, FigureSetting[] told)
    {
        for (var at = 0; at + 2 < told.Length; at++)
        {
            if (told[at].Figure.Value < LeastTotal || told[at].Figure.Unit == Unit.None || !PlainRun.IsAmount(told[at]) || !PlainLists.OpensClause(told, at, text.Language.Partitions))
                continue;
            if (PlainRun.Of(told, at, text.Language.Partitions).Select(run => Of(text, told, run)).FirstOrDefault(claim => claim is not null) is { } claim)
                yield return claim;
        }
    }

    private static SumClaim? Of(ReportText text, FigureSetting[] told, PlainRun run)
    {
        if (run.Settled is > 0 and var settled)
            run = run.Behind(settled);
        else if (IsMadeOtherwise(told, run.Whole))
            return null;
        PlainLists lists = new(text.Language, told);
        SumClaim[] claims = [.. run.Readings().Where(parts => lists.Are(run.Whole, parts)).Select(parts => Claim(run.Whole, parts)).Where(claim => claim.Verdict == Verdict.Contradicted && IsMeant(told, claim))];
        return claims is [var one] ? one : null;
    }

    // Other figures of the sentence, one behind the other, come to it.
    private static bool IsMadeOtherwise(FigureSetting[] told, FigureSetting whole)
    {
        decimal[] amounts = [.. told.Where(figure => figure != whole && figure.IsQuantity && figure.Figure.Unit.Dimension != UnitDimension.Percent).Select(figure => Math.Abs(figure.Figure.Value))];
        for (var first = 0; first < amounts.Length; first++)
        {
            var sum = amounts[first];
            if (sum == whole.Figure.Value)
                return true;
            for (var next = first + 1; next < amounts.Length && sum <= whole.Figure.Value; next++)
            {
                if (Math.Abs(amounts[first] - amounts[next]) == whole.Figure.Value || (sum += amounts[next]) == whole.Figure.Value)
                    return true;
            }
        }

        return false;
    }

    private static bool IsMeant(FigureSetting[] told, SumClaim claim)
    {
        var off = Math.Abs(claim.Sum - claim.Total.Value);
        return claim.Parts.All(part => part.Value < claim.Total.Value) && off * (claim.Parts.Count < LeastOfList || !claim.Total.Unit.IsCounted ? LeastNear : LeastNearOfThree) <= claim.Total.Value
            && !PartitionJudgement.IsCourse(claim) && BorneOut(told, claim) is var borneOut && (borneOut.Count == 0 || claim.Parts.Count >= LeastOfList) && IsSlip(claim, borneOut);
    }

    private static bool IsSlip(SumClaim claim, HashSet<Figure> borneOut) =>
        claim.Evidence.Any(item => !borneOut.Contains(item.Figure) && claim.Allowed(item.Figure) is { } allowed && DigitSlip.Mistyped(item.Figure).Concat(DigitSlip.Swapped(item.Figure)).Any(allowed.Contains));

    // "131 in order (89.7%)": what its share says again was not mistyped. "33 were offered a place (46.5%) and 31 took it up": of two, the other may be some of it.
    private static HashSet<Figure> BorneOut(FigureSetting[] told, SumClaim claim)
    {
        HashSet<Figure> borneOut = [];
        for (var at = 0; at + 1 < told.Length; at++)
        {
            if (!claim.Parts.Contains(told[at].Figure) || !Shares.IsShare(told[at + 1]) || told[at + 1].Figure.Quantity.Ulp >= 1)
                continue;
            if ((told[at].Figure.Quantity.Interval * Interval.Point(100)).DividedBy(claim.Total.Quantity.Interval)?.Meets(told[at + 1].Figure.Quantity.Interval) == true)
                borneOut.UnionWith([told[at].Figure, claim.Total]);
        }

        return borneOut;
    }

    private static SumClaim Claim(FigureSetting whole, FigureSetting[] parts) =>
        new(whole.Figure, [.. parts.Select(part => part.Figure)], PartitionKind.Namely, new Basis(whole.Setting.TextOf(whole.Setting.Before), Certainty.Likely, IsStated: false));
}
