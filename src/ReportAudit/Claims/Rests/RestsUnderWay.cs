using ReportParsing;
using ReportParsing.Languages;

namespace ReportAudit.Claims;

/// <summary>
/// Finds what is under way or left of a whole, told in a sentence of its own: "Tổng số phải giải quyết 9.264 hồ sơ", and behind it "Đã giải quyết 8.973 hồ sơ: trước hạn 5.842, … Tỷ lệ đúng hạn 99,7%. Đang giải quyết 291 hồ sơ".
/// </summary>
internal static class RestsUnderWay
{
    private const int Reach = 3;
    private const int LeastTelling = 20;

    // Off by a fiftieth of the whole at most, or by a slip.
    private const int LeastNear = 50;

    public static IEnumerable<SumClaim> Find(ReportText text)
    {
        PartitionJudgement judgement = new(text.Language.Partitions);
        return text.Report.Blocks.SelectMany(block => text.Settings(block)).Where(open => IsCount(open) && (open.Setting.Has(Cue.Remaining) || judgement.MayBeUnderWay(open))).Select(open => Of(text, open, judgement)).OfType<SumClaim>();
    }

    private static SumClaim? Of(ReportText text, FigureSetting open, PartitionJudgement judgement)
    {
        var block = open.Figure.Span.Block;
        FigureSetting[] before =
        [
            .. text.Report.Blocks.Skip(Math.Max(0, block - Reach)).Take(Math.Min(block, Reach) + 1).Where(other => text.SectionOf(other.Id) == text.SectionOf(block)).SelectMany(text.Settings)
                .Where(figure => IsCount(figure) && figure.Figure.Unit == open.Figure.Unit && (figure.Figure.Span.Block < block || figure.At < open.Setting.Sentence.Start.Value)),
        ];
        if ((judgement.MayBeUnderWay(open) ? before.LastOrDefault(figure => judgement.IsUnderWay(figure, open)) : null) is not { } done)
            return open.Setting.Has(Cue.Remaining) && !text.Settings(text.Report.Blocks[block]).Any(figure => figure.At < open.At && Shares.SharesSentence(figure, open)) ? OfAnyDone(before, open) : null;
        if (done.Figure.Value < LeastTelling)
            return null;
        SumClaim[] claims =
        [
            .. before.TakeWhile(figure => figure != done).Where(whole => whole.Figure.Value > done.Figure.Value)
                .Select(whole => Remainders.Claim(whole, [done, open]) is var claim && claim.Verdict == Verdict.Contradicted ? claim with { Basis = claim.Basis with { Certainty = Certainty.Likely } } : claim),
        ];
        if (Array.Find(claims, claim => claim.Verdict != Verdict.Contradicted) is { } holding)
            return holding;
        // "Đã xử lý 187 đơn; hướng dẫn 12 đơn. Đang xử lý 15 đơn": what else became of them is told between.
        FigureSetting[] between = [.. before.SkipWhile(figure => figure != done).Skip(1)];
        if (between.Length > 0 && before.TakeWhile(figure => figure != done).Select(whole => Remainders.Claim(whole, [done, .. between, open])).FirstOrDefault(claim => claim.Verdict != Verdict.Contradicted) is { } several)
            return several;
        // The nearest that is called a total may miss them by more.
        return claims.Where(IsNear).MinBy(claim => Math.Abs(claim.Total.Value - claim.Sum))
            ?? Array.FindLast(claims, claim => before.Any(whole => whole.Figure == claim.Total && whole.Setting.Has(Cue.Total)) && Remainders.IsNearly(claim.Total.Value, claim.Sum));
    }

    // "vãng gia 21.874 hộ trên tổng số 24.610 hộ … Số hộ vắng 2.763"; "tổng số phải thi hành 1.270 việc", in the next item "thi hành xong 741 việc", and in the next "Số việc chuyển kỳ sau: 592 việc": two of its digits in the other order.
    private static SumClaim? OfAnyDone(FigureSetting[] before, FigureSetting open)
    {
        SumClaim[] claims =
        [
            .. from whole in before
               where whole.Setting.Has(Cue.Total) || whole.Setting.Has(Cue.OutOf)
               from done in before
               where (whole.Setting.Has(Cue.OutOf) ? RestsOfDeeds.IsOver(done, whole) : IsBehind(done, whole)) && done.Figure.Value >= LeastTelling && done.Figure.Value < whole.Figure.Value
               select Remainders.Claim(whole, [done, open]),
        ];
        // Which of many is meant is open but for such a slip.
        return Array.Exists(claims, claim => claim.Verdict != Verdict.Contradicted) ? null
            : Array.FindAll(claims, claim => DigitSlip.IsSwap(claim.Total.Value - claim.Parts[0].Value, open.Figure.Value)) is [var one] ? one with { Basis = one.Basis with { Certainty = Certainty.Likely } } : null;
    }

    private static bool IsBehind(FigureSetting done, FigureSetting whole) =>
        (done.Figure.Span.Block, done.Figure.Span.Start).CompareTo((whole.Figure.Span.Block, whole.Figure.Span.Start)) > 0 && !Shares.SharesSentence(done, whole);

    private static bool IsCount(FigureSetting figure) => figure is { IsActual: true, IsBound: false, IsForEach: false, Figure: { Unit.IsCounted: true, Mention.Form: NumberForm.Digits } } && figure.Figure.Unit != Unit.None;

    private static bool IsNear(SumClaim claim) => Math.Abs(claim.Total.Value - claim.Sum) * LeastNear <= claim.Total.Value || DigitSlip.Explains(claim);
}
