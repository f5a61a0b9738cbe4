using ReportParsing;
using ReportParsing.Figures;

namespace ReportAudit.Claims;

/// <summary>
/// Finds counts told beside the total of the items below: "We held five grants worth $167,750:" over four items, each with its amount.
/// Where the items make the total, none of them is left out.
/// </summary>
internal static class CountedSums
{
    private const int LeastItems = 3;
    private const int MostCount = 15;

    // A list that is far off counts something else.
    private const int MostOff = 2;

    public static IEnumerable<ListCountClaim> Find(ReportText text, IReadOnlyList<SumClaim> sums) =>
        sums.Where(sum => sum is { Kind: PartitionKind.ListItems, Verdict: Verdict.Holds, Parts.Count: >= LeastItems } && sum.Parts.DistinctBy(part => part.Span.Block).Count() == sum.Parts.Count)
            .Select(sum => Of(text, sum))
            .OfType<ListCountClaim>();

    private static ListCountClaim? Of(ReportText text, SumClaim sum)
    {
        FigureSetting[] figures = [.. text.InBlockOf(sum.Total)];
        var at = Array.FindIndex(figures, figure => figure.Figure == sum.Total);
        if (at < 1 || at != figures.Length - 1 || figures[at - 1] is not { IsQuantity: true } count || !IsCount(count) || !Shares.InOneClause(count, figures[at]))
            return null;
        var line = count.Setting.Line;
        var isTold = line.Tokens[^1].Is(':') && Enumerable.Range(count.At + 1, figures[at].At - count.At - 1).All(i => line.Tokens[i].Kind == TokenKind.Word || figures[at].Setting.Mention.UnitSpan?.Start == line.Tokens[i].Start);
        var items = sum.Parts.Count;
        return isTold && Math.Abs(count.Figure.Value - items) <= MostOff
            ? new ListCountClaim(count.Figure, new ListReading(items, items) { AreAll = true, AreSingle = true }, new Basis(":", Certainty.Likely))
            : null;
    }

    private static bool IsCount(FigureSetting count) =>
        count.IsActual && count.Figure is { Unit.IsCounted: true, Quantity.IsExact: true, Value: >= LeastItems and <= MostCount } && count.Figure.Unit != Unit.None && !count.IsForEach && !count.IsBound;
}
