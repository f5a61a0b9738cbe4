using ReportParsing;
using ReportParsing.Languages;

namespace ReportAudit.Claims;

/// <summary>Tells whether a rise or fall is between other values than it was taken to be.</summary>
/// <param name="text">The report.</param>
internal sealed class OtherChanges(ReportText text)
{
    // Differences of few are found between any numbers.
    private const int LeastTelling = 20;
    private const int LeastLong = 1000;

    // "12.800 buổi, giảm 6,7%, trong khi …": of two other values that the sentence tells.
    public bool Explain(ChangeClaim claim)
    {
        if (claim.IsRelative ? IsShareBeside(claim) || IsOfBracketBehind(claim) : IsPartedBehind(claim.Change) || IsTimeGained(claim))
            return true;
        if (claim.IsRelative ? claim.Change.Quantity.Ulp >= 1 : Math.Abs(claim.Change.Value) < LeastTelling)
            return false;
        var beside = text.InSentenceOf(claim.Change).Where(figure => figure.Role != FigureRole.Change).ToArray();
        var printed = (claim.Change.Quantity with { Value = Math.Abs(claim.Change.Value) }).Interval;
        return beside.Any(one => beside.Any(other => one.Value != other.Value && one.Unit == other.Unit && !(AreOf(claim, one) && AreOf(claim, other))
            && (claim.IsRelative ? Shares.Gives(claim.IsRise ? one.Quantity.Interval - other.Quantity.Interval : other.Quantity.Interval - one.Quantity.Interval, other.Quantity.Interval, printed) : one.Unit == claim.Change.Unit && (one.Quantity.Interval - other.Quantity.Interval).Meets(printed))));

        static bool AreOf(ChangeClaim claim, Figure figure) => claim.Current == figure || claim.Previous == figure;
    }

    // "còn 18.462 hộ; cuối năm trước 22.715 hộ, giảm 4.253 hộ, tương đương 18,72%": of another earlier value.
    public bool Explain(DoubleChangeClaim claim)
    {
        if (claim.Percent.Quantity.Ulp >= 1)
            return false;
        var change = (claim.Change.Quantity with { Value = Math.Abs(claim.Change.Value) }).Interval;
        // "So với quý II, khi ba xã tiếp 78 lượt, số lượt tăng 16 lượt, tương đương 20,5%": what the sentence compares with comes before.
        if (!claim.BaseIsPrevious && Shares.Gives(change, claim.Base.Quantity.Interval, claim.Percent.Quantity.Interval) && (IsComparedWith(claim.Base) || IsReachedBy(claim)))
            return true;
        // What the rise led to, or came from, is a base that the writer took by mistake.
        return text.InSentenceOf(claim.Percent).Any(previous => previous.Unit == claim.Base.Unit && previous.Role != FigureRole.Change && previous != claim.Base && Shares.Gives(change, previous.Quantity.Interval, claim.Percent.Quantity.Interval)
            && ((previous.Role == FigureRole.PreviousPeriod && claim.Base.Role != FigureRole.PreviousPeriod) || (!claim.Base.Quantity.Interval.Meets(previous.Quantity.Interval + change) && !claim.Base.Quantity.Interval.Meets(previous.Quantity.Interval - change))));
    }

    // "35,880 acre-feet, 14.2% more than a year earlier and 52.0% of the 69,000 acre-feet that it can hold": of what was taken for the earlier value it is the share told beside.
    private bool IsShareBeside(ChangeClaim claim)
    {
        var figures = text.InBlockOf(claim.Change);
        return text.SettingOf(claim.Change) is { } change
            && figures.Any(share => share != change && share.Figure.Unit.Dimension == UnitDimension.Percent && share.Figure.Role != FigureRole.Change && Shares.SharesSentence(share, change) && Shares.Gives(claim.Current.Quantity.Interval, claim.Previous.Quantity.Interval, share.Figure.Quantity.Interval));
    }

    // "số doanh nghiệp tăng 10% (840 doanh nghiệp), vốn giảm 4% (7.700 tỷ đồng)": what it was stands in its own bracket.
    private bool IsOfBracketBehind(ChangeClaim claim) =>
        text.SettingOf(claim.Change) is { } change && text.InBlockOf(claim.Change).FirstOrDefault(figure => figure.At > change.At) is { IsQuantity: true } behind
        && behind.Figure != claim.Previous && behind.Figure.Unit != claim.Current.Unit && behind.Figure.Unit.Dimension != UnitDimension.Percent
        && change.Setting.UnitEnd + 1 == behind.First && change.Setting.Line.Tokens[change.Setting.UnitEnd].Is('(');

    /// <summary>Whether what is less of time is told as a gain: "11.4 days, against 14.2 days in the year before, a gain of 2.8 days".</summary>
    public static bool IsTimeGained(ChangeClaim claim) =>
        claim.Change.Unit.Dimension == UnitDimension.Time && claim.IsRise && claim.Previous.Value - claim.Current.Value == claim.Change.Value;

    // "giảm 684 người (từ trần 597 người, chuyển nơi ở 87 người)": the bracket parts what went.
    private bool IsPartedBehind(Figure change)
    {
        var figures = text.InBlockOf(change);
        if (text.SettingOf(change) is not { } told)
            return false;
        Figure[] inside = [.. figures.SkipWhile(figure => figure.At <= told.At).TakeWhile(figure => PartitionTotals.Depth(told.Setting.Line, told.At, figure.At) == 1).Select(figure => figure.Figure)];
        return inside.Length > 1 && inside.Sum(figure => figure.Value) == change.Value;
    }

    // "4.286 tấn. … năm trước 4.012 tấn, tăng 274 tấn (6,8%)": what it rose to is told beside it.
    private bool IsReachedBy(DoubleChangeClaim claim) =>
        (claim.Base.Value >= LeastLong ? text.Report.Figures : text.InBlockOf(claim.Base).Select(figure => figure.Figure))
        .Any(figure => (figure.Unit == claim.Base.Unit || figure.Unit == Unit.None) && figure.Value == claim.Base.Value + (claim.IsRise ? claim.Change.Value : -claim.Change.Value));

    private bool IsComparedWith(Figure figure) =>
        text.SettingOf(figure) is { Setting: var setting }
        && Enumerable.Range(setting.Sentence.Start.Value, setting.At - setting.Sentence.Start.Value).Any(i => setting.Line.CueAt(i).Cue == Cue.Versus);
}
