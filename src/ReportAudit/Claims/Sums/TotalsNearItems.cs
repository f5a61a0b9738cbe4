using ReportParsing;
using ReportParsing.Languages;

namespace ReportAudit.Claims;

/// <summary>
/// Finds totals of items that each tell one figure, in the sentences right above or right below them: "We answered 318 calls, up 31 from 287 in 2023" over "- Boating 121", "- Medical 54" and so on,
/// "- Xã Tân Hoà 52 hộ", "- Xã Bình An 41 hộ" and below "Tất cả 118 hộ đã nhận tiền". Only how near they come, and one slip of a digit, show which is meant.
/// </summary>
internal sealed class TotalsNearItems(ReportText text)
{
    private const int MostItems = 12;
    private const int LeastItems = 3;

    // A heading or a line that opens the list may stand between.
    private const int BlocksAbove = 3;
    private const int BlocksBelow = 1;

    // Another total that the items make may stand so far away.
    private const int BlocksAround = 10;

    // Any small number is a slip away from another.
    private const int LeastTotal = 40;

    // Off by a fourth at most.
    private const int LeastNear = 4;

    private readonly IReadOnlyList<Block> blocks = text.Report.Blocks;

    public IEnumerable<SumClaim> Find()
    {
        for (var start = 0; start < blocks.Count; start++)
        {
            var end = EndOfRun(start);
            if (end - start is >= LeastItems and <= MostItems && Of(start, end) is { } claim)
                yield return claim;
            start = Math.Max(start, end - 1);
        }
    }

    // Items of one list: each with a label of one kind, one after the other.
    private int EndOfRun(int start)
    {
        var end = start;
        while (end < blocks.Count && blocks[end] is { Kind: BlockKind.ListItem, Label: { } label } item && item.Parent == blocks[start].Parent && label.Kind == blocks[start].Label!.Kind)
            end++;
        return end;
    }

    private SumClaim? Of(int start, int end)
    {
        FigureSetting?[] parts = [.. blocks.Take(end).Skip(start).Select(item => PartOf(text.Settings(item)))];
        if (Array.Exists(parts, part => part is null || part.Figure.Unit != parts[0]!.Figure.Unit))
            return null;
        SumClaim[] around = [.. Totals(start, end, BlocksAround, BlocksAround, parts[0]!).Select(total => ClaimOf(total, parts))];
        if (Array.Exists(around, claim => claim.Verdict != Verdict.Contradicted))
            return null;
        SumClaim[] near = [.. Totals(start, end, BlocksAbove, BlocksBelow, parts[0]!).Select(total => ClaimOf(total, parts)).Where(claim => claim.PartAboveTotal is null && IsNear(claim) && DigitSlip.IsOneSlipAway(claim)).DistinctBy(claim => claim.Total.Value)];
        return near is [var one] && !IsExplained(one, start, end) ? one : null;
    }

    // Its one figure besides shares and what stands in brackets or in another unit behind it.
    private static FigureSetting? PartOf(IReadOnlyList<FigureSetting> item)
    {
        if (item.FirstOrDefault(figure => figure.Figure.Unit.Dimension != UnitDimension.Percent && PartitionTotals.Depth(figure.Setting.Line, 0, figure.At) == 0) is not { } first || !IsAmount(first) || first.Figure.Value <= 0)
            return null;
        return item.Any(figure => figure != first && figure.IsQuantity && figure.Figure.Unit == first.Figure.Unit && PartitionTotals.Depth(figure.Setting.Line, 0, figure.At) == 0) ? null : first;
    }

    private IEnumerable<FigureSetting> Totals(int start, int end, int above, int below, FigureSetting part) =>
        Enumerable.Range(0, blocks.Count).Where(at => (at >= start - above && at < start) || (at >= end && at < end + below)).Where(at => blocks[at].Table is null)
            .SelectMany(at => text.Settings(blocks[at])).Where(total => IsAmount(total) && total.Figure.Value >= LeastTotal && (part.Figure.Unit == Unit.None ? total.Figure.Unit == Unit.None || total.Figure.Unit.IsCounted : Units.AreAlike(total.Figure.Unit, part.Figure.Unit, text.Language.Partitions)));

    private static SumClaim ClaimOf(FigureSetting total, FigureSetting?[] parts) =>
        new(total.Figure, [.. parts.Select(part => part!.Figure)], PartitionKind.Namely, new Basis(total.Setting.TextOf(total.Setting.Before), Certainty.Likely, IsStated: false));

    private static bool IsAmount(FigureSetting figure) =>
        figure is { IsActual: true, IsForEach: false, IsPrice: false, IsBound: false, Figure.Quantity.Qualifier: Qualifier.Exact } && Units.IsAdditive(figure.Figure.Unit) && !figure.Setting.Has(Cue.Average) && Rate.Read(figure) is null;

    private static bool IsNear(SumClaim claim) => Math.Abs(claim.Sum - claim.Total.Value) * LeastNear <= claim.Total.Value;

    // What they come to is told elsewhere, or what they lack or have too much stands near them.
    private bool IsExplained(SumClaim claim, int start, int end)
    {
        var off = Math.Abs(claim.Total.Value - claim.Sum);
        return claim.Parts.Any(part => part.Value == off || part.Value * 2 == claim.Sum)
            || blocks.Skip(Math.Max(0, start - BlocksAbove)).Take(end - start + BlocksAbove + BlocksBelow).Where(block => block.Table is null).SelectMany(text.Settings).Any(figure => figure.Figure.Value == off && Units.CanAdd(claim.Total.Unit, figure.Figure.Unit) && !claim.Evidence.Any(item => item.Figure == figure.Figure))
            || text.Report.Figures.Any(figure => figure.Value == claim.Sum && figure.Unit.Dimension != UnitDimension.Percent && !claim.Parts.Contains(figure));
    }
}
