using ReportParsing;

namespace ReportAudit.Claims;

/// <summary>
/// Tells whether a contradiction goes away when the sentence is read in another way: another whole of the share, another pair of
/// values of the rise, a list that ends sooner or takes in a figure left out. Figures do not come out right by chance so easily.
/// </summary>
/// <param name="text">The report.</param>
internal sealed class OtherReadings(ReportText text)
{
    private const int LeastLong = 1000;

    // What is so many times as much was never meant as a part.
    private const int MostTimes = 5;

    private readonly OtherLists lists = new(text);
    private readonly OtherRests rests = new(text);
    private readonly OtherShares shares = new(text);
    private readonly OtherChanges changes = new(text);
    private readonly OtherFactors factors = new(text);
    private readonly Lazy<HashSet<Figure>> turned = new(() => Turned(text));

    public bool Explain(Claim claim) => claim switch
    {
        SumClaim { Kind: not (PartitionKind.Remainder or PartitionKind.Difference), Parts: [var alone] } sum => AreBounds(alone, sum.Total),
        SumClaim { Kind: not (PartitionKind.Remainder or PartitionKind.Difference) } sum => lists.Explain(sum),
        SumClaim { Parts.Count: > 1 } rest => rests.Explain(rest),
        StockClaim stock => rests.Explain(stock),
        ShareClaim share => shares.Explain(share),
        ChangeClaim { IsFold: false, IsOfLater: false } change => changes.Explain(change),
        DoubleChangeClaim change => changes.Explain(change),
        ProductClaim product => factors.Explain(product),
        RestatementClaim told => ArePartsOfOne(told) || IsOfLess(told.First) != IsOfLess(told.Second),
        // "74 hộ thu trên 200 triệu đồng, trong đó 31 hộ thu trên 300 triệu đồng": bounds, of which none is a part; "(định kỳ 12 vụ, đột xuất 41 vụ), phát hiện 57 vụ": outside the bracket.
        PartClaim part => AreBounds(part.Part, part.Whole) || IsOutsideBracket(part) || IsOfItemAbove(part) || part.Part.Value > part.Whole.Value * MostTimes || IsTurned(part),
        _ => false,
    };

    // "1.062,1 tỷ của 9 tháng", "quý IV 357,9 tỷ", "kế hoạch năm 1.420 tỷ": both together are told too.
    private bool ArePartsOfOne(RestatementClaim told) =>
        told.First.Value >= LeastLong && told.Second.Value >= LeastLong && !DigitSlip.IsSwap(told.First.Value, told.Second.Value) && !DigitSlip.IsMistyped(told.First, told.Second)
        && text.Report.Figures.Any(both => both.Unit == told.First.Unit && both.Value == told.First.Value + told.Second.Value);

    // "Không kể tiền sử dụng đất, thu được 81 tỷ đồng, đạt 77,9% dự toán (104 tỷ đồng)": of less than all.
    private bool IsOfLess(Figure figure) => text.SettingOf(figure) is { } told && Shares.IsOfLess(told, text.Language.Partitions);

    private static bool AreBounds(Figure part, Figure whole) => part.Quantity.Qualifier == Qualifier.AtLeast && whole.Quantity.Qualifier == Qualifier.AtLeast;

    // "7.150 em/7.078 em, đạt 99,0%", and so in each item: the report writes the whole first.
    private bool IsTurned(PartClaim claim) => turned.Value.Contains(claim.Part) && turned.Value.Count > 1;

    private static HashSet<Figure> Turned(ReportText text)
    {
        HashSet<Figure> found = [];
        foreach (var figures in text.Report.Blocks.Select(text.Settings))
        {
            for (var at = 0; at + 2 < figures.Count; at++)
            {
                if (figures[at].Figure.Value > figures[at + 1].Figure.Value && Shares.IsShare(figures[at + 2]) && Ratios.Under(figures[at], figures) == figures[at + 1] && Shares.OfTurned(figures[at], figures[at + 1], figures[at + 2]) is not null)
                    found.Add(figures[at].Figure);
            }
        }

        return found;
    }

    // "- Người khuyết tật nặng: 21 người.", and behind the list "Trong số này có 87 nữ": of all that the list tells.
    private bool IsOfItemAbove(PartClaim claim) =>
        claim.Part.Span.Block > claim.Whole.Span.Block && text.Report.Blocks[claim.Whole.Span.Block].Kind == BlockKind.ListItem && text.Report.Blocks[claim.Part.Span.Block].Parent != claim.Whole.Span.Block;

    private bool IsOutsideBracket(PartClaim claim)
    {
        if (claim.Part.Span.Block != claim.Whole.Span.Block || claim.Part.Span.Start < claim.Whole.Span.Start)
            return false;
        return text.SettingOf(claim.Whole) is { } whole && text.SettingOf(claim.Part) is { } part && PartitionTotals.Depth(whole.Setting.Line, whole.At, part.At) < 0;
    }
}
