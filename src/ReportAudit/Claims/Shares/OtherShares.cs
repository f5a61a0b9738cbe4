using ReportParsing;
using ReportParsing.Languages;

namespace ReportAudit.Claims;

/// <summary>Tells whether a share is of another part or whole than it was taken to be.</summary>
/// <param name="text">The report.</param>
internal sealed class OtherShares(ReportText text)
{
    // Differences of few are found between any numbers.
    private const int LeastTelling = 20;
    private const decimal Hundred = 100;

    public bool Explain(ShareClaim share) =>
        IsBound(share.Part)
        || IsTurned(share)
        || IsOfTwoNamed(share)
        || (!share.NamesWhole && IsOfWholeOf(share))
        // A share without decimals is right of many wholes by chance.
        || (share.Share.Quantity.Ulp >= 1 ? !share.NamesWhole && IsOfNearer(share) : IsOfOthers(share));

    /// <summary>Whether the share is that of what was taken for its whole: "321 inspections against a norm of 300 (107%)".</summary>
    public static bool IsTurned(ShareClaim share) =>
        share.Share.Value > Hundred && share.Whole.Role is not (FigureRole.Plan or FigureRole.Target) && share.Part.Value < share.Whole.Value && Shares.Gives(share.Whole.Quantity.Interval, share.Part.Quantity.Interval, share.Share.Quantity.Interval);

    private bool IsOfOthers(ShareClaim share) =>
        IsOfBracketBehind(share)
        || IsOfBoth(share)
        || IsRise(share.Part, share.Whole, share.Share.Quantity.Interval)
        // "684 hộ cần hỗ trợ … Đã hoàn thành 576/684 hộ, đạt 84,21%": the whole told again is no part of it.
        || (share.Part.Value == share.Whole.Value && share.Part.Span.Block != share.Whole.Span.Block)
        || (!share.NamesWhole && (IsOfOtherSentence(share) || IsOfSentenceBefore(share) || IsOfThese(share)))
        // Of a whole that the words name, another that gives the share is what the writer took by mistake.
        || (share.NamesWhole && IsOfUpper(share))
        || (share.Basis.Certainty != Certainty.Certain && !share.NamesWhole && (IsOfAll(share) || IsOfSentence(share)));

    // "tuổi dưới 40 chiếm gần 62%": without a unit it is no part.
    private static bool IsBound(Figure part) => part.Unit == Unit.None && part.Quantity.Qualifier is Qualifier.AtLeast or Qualifier.AtMost;

    // "Tỷ lệ đạt loại A, B là 95,26% (261 cơ sở)": of what is told behind it.
    private bool IsOfBracketBehind(ShareClaim share) =>
        text.SettingOf(share.Share) is { } told && text.InBlockOf(share.Share).FirstOrDefault(figure => figure.At > told.At) is { } behind && behind.Figure != share.Part && behind.Figure != share.Whole
        && told.Setting.UnitEnd + 1 == behind.First && told.Setting.Line.Tokens[told.Setting.UnitEnd].Is('(') && CountAlike(behind.Figure, share.Part) && IsPart(share, behind.Figure.Quantity.Interval);

    // "05 điểm, 02 tụ điểm, đạt 116,7% chỉ tiêu (6 điểm)"; "giỏi 21 đồng chí, khá 46 đồng chí, …; tỷ lệ khá, giỏi 68,4%": of both together.
    private bool IsOfBoth(ShareClaim share) => text.InSentenceOf(share.Share).Any(other =>
        other != share.Part && other != share.Whole && ((other.Unit.IsCounted && share.Part.Unit.IsCounted && other.Unit != share.Part.Unit) || Names(share.Share, other)) && IsPart(share, other.Quantity.Interval + share.Part.Quantity.Interval));

    // "Đàn trâu 312 con, đàn bò 545 con, đàn lợn 4.180 con. Tiêm cho trâu, bò được 771 con, đạt 90% tổng đàn": of the two that its sentence names.
    private bool IsOfTwoNamed(ShareClaim share)
    {
        if (text.SettingOf(share.Part) is not { } told)
            return false;
        var said = told.Setting.Words(told.Setting.Sentence.Start..told.At).ToHashSet(StringComparer.Ordinal);
        Figure[] named = [.. text.InBlockOf(share.Part).Where(figure => figure.At < told.Setting.Sentence.Start.Value && figure.IsActual && figure.Figure != share.Whole && figure.Figure.Unit == share.Part.Unit && figure.Figure.Indicator.Terms.Any(said.Contains)).Select(figure => figure.Figure)];
        return named.SelectMany((one, at) => named[(at + 1)..].Select(other => (One: one, Other: other))).Any(two =>
            Shares.Gives(share.Part.Quantity.Interval, two.One.Quantity.Interval + two.Other.Quantity.Interval, share.Share.Quantity.Interval)
            && two.One.Indicator.Terms.Except(two.Other.Indicator.Terms, StringComparer.Ordinal).Any(said.Contains) && two.Other.Indicator.Terms.Except(two.One.Indicator.Terms, StringComparer.Ordinal).Any(said.Contains));
    }

    // Whether words right before the share, behind the figure before it, name another.
    private bool Names(Figure share, Figure other)
    {
        if (text.SettingOf(share) is not { } told)
            return false;
        var start = text.InBlockOf(share).LastOrDefault(figure => figure.At < told.At) is { } before && before.At >= told.Setting.Sentence.Start.Value ? before.Setting.UnitEnd : told.Setting.Sentence.Start.Value;
        return start < told.At && told.Setting.Words(start..told.At).Intersect(other.Indicator.Terms, StringComparer.Ordinal).Any();
    }

    // "(51,0%)": nothing says that it is of what another sentence tells, while a third figure there gives it.
    private bool IsOfOtherSentence(ShareClaim share) =>
        share.Whole.Span.Block == share.Share.Span.Block && text.SettingOf(share.Share) is { } told && text.SettingOf(share.Whole) is { } whole && !Shares.SharesSentence(told, whole)
        && told.Setting.UnitEnd < told.Setting.Line.Tokens.Count && told.Setting.Line.Tokens[told.Setting.UnitEnd].Is(')')
        && text.InBlockOf(share.Share).Any(other => other.IsActual && other.Figure != share.Part && other.Figure.Value > share.Part.Value && CountAlike(other.Figure, share.Part) && other.Figure.Unit.Dimension != UnitDimension.Percent && IsWhole(share, other.Figure));

    // "phải thi hành 482.308 triệu, trong đó có điều kiện 214.650 triệu. Đã thi hành xong 103.890 triệu, đạt 48,4%": of another whole that the sentence before tells.
    private bool IsOfSentenceBefore(ShareClaim share) =>
        share.Whole.Span.Block == share.Part.Span.Block && text.SettingOf(share.Part) is { } part && text.SettingOf(share.Whole) is { } whole && !Shares.SharesSentence(part, whole)
        && text.InBlockOf(share.Part).Any(other => other.IsActual && other != whole && other.Setting.Sentence.Equals(whole.Setting.Sentence) && other.Figure.Unit == whole.Figure.Unit && IsWhole(share, other.Figure));

    // "2,930 ambulances were received. Of these 2,008 handed over in 30 minutes, 604 in an hour and 318 (10.9%) later"
    private bool IsOfThese(ShareClaim share) =>
        text.SettingOf(share.Part) is { Setting: var setting } && setting.Line.CueAt(setting.Sentence.Start.Value).Cue == Cue.OfWhich
        && text.InBlockOf(share.Part).LastOrDefault(figure => figure.At < setting.Sentence.Start.Value && figure.IsQuantity) is { } these && these.Figure != share.Whole && IsWhole(share, these.Figure);

    // "90,2% tổng số hộ": of all there are, told elsewhere.
    private bool IsOfAll(ShareClaim share) =>
        text.SettingOf(share.Share) is { Setting: var setting } && setting.UnitEnd < setting.Line.Tokens.Count && setting.Line.CueAt(setting.UnitEnd).Cue == Cue.Total
        && text.Report.Figures.Any(whole => whole.Unit == share.Whole.Unit && whole.Value > share.Whole.Value && IsWhole(share, whole));

    // "269.660 cử tri/284.115 cử tri tham gia, đồng ý 264.802 cử tri, đạt 98,1% số tham gia": of those over the slash.
    private bool IsOfUpper(ShareClaim share) =>
        text.InBlockOf(share.Whole) is var figures && figures.Any(upper => upper.Figure != share.Part && Ratios.Under(upper, figures)?.Figure == share.Whole && IsWhole(share, upper.Figure));

    // Another part of the whole, or another whole of the part, told in the sentence; "thụ lý 126 vụ, thành 81 vụ, không thành 37 vụ, …; tỷ lệ thành 68,6%": of what came to an end.
    private bool IsOfSentence(ShareClaim share)
    {
        var (part, whole) = (share.Part.Quantity.Interval, share.Whole.Quantity.Interval);
        return Shares.Gives(part, part + whole, share.Share.Quantity.Interval) || text.InSentenceOf(share.Share).Where(other => other != share.Part).Any(other =>
            (other.Unit == share.Part.Unit && (IsPart(share, other.Quantity.Interval) || IsRise(share.Part, other, share.Share.Quantity.Interval)))
            || (other != share.Whole && CountAlike(other, share.Part) && IsWhole(share, other))
            || (other != share.Whole && other.Unit == share.Part.Unit && Shares.Gives(part, part + other.Quantity.Interval, share.Share.Quantity.Interval)));
    }

    // "1,642 of the donations (14.6%). Group O: 1,014 units, 9.0% of donations": what it was taken to be of has a share of its own behind it, of the same whole.
    private bool IsOfWholeOf(ShareClaim share) =>
        text.InBlockOf(share.Whole).SkipWhile(figure => figure.Figure != share.Whole).Skip(1).FirstOrDefault() is { Figure: { Quantity.Ulp: < 1 } own } behind && own != share.Share && Shares.IsShare(behind)
        && (share.Part.Quantity.Interval * own.Quantity.Interval).DividedBy(share.Whole.Quantity.Interval)?.Meets(share.Share.Quantity.Interval) == true;

    // "348 lượt người; … 60 học viên, đã có việc làm 51 người, tỷ lệ 85%": of what its own clause tells.
    private bool IsOfNearer(ShareClaim share) =>
        share.Whole.Span.Block == share.Share.Span.Block && text.SettingOf(share.Share) is { } told
        && text.InBlockOf(share.Share).Any(other => other.IsActual && other.At >= told.ClauseStart && other.At < told.At && other.Figure != share.Part && other.Figure.Span.Start > share.Whole.Span.End && other.Figure.Value >= LeastTelling
            && CountAlike(other.Figure, share.Part) && IsWhole(share, other.Figure));

    // "4,12 triệu lượt, kỳ trước 3,98 triệu lượt (3,5%)"
    private static bool IsRise(Figure one, Figure other, Interval printed) =>
        Shares.Gives(one.Quantity.Interval - other.Quantity.Interval, other.Quantity.Interval, printed) || Shares.Gives(other.Quantity.Interval - one.Quantity.Interval, one.Quantity.Interval, printed);

    private static bool IsPart(ShareClaim share, Interval part) => Shares.Gives(part, share.Whole.Quantity.Interval, share.Share.Quantity.Interval);

    private static bool IsWhole(ShareClaim share, Figure whole) => Shares.Gives(share.Part.Quantity.Interval, whole.Quantity.Interval, share.Share.Quantity.Interval);

    private static bool CountAlike(Figure one, Figure other) => one.Unit.IsCounted == other.Unit.IsCounted;
}
