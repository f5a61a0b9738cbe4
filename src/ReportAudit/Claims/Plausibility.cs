using ReportParsing;
using ReportParsing.Languages;

namespace ReportAudit.Claims;

/// <summary>
/// Weighs whether a contradiction is the writer's or the reader's. Offices' errors leave a figure near what it should be, or one slip
/// of the keyboard away, or out of step with several others at once; a relation that misses by much and alone was mostly never meant.
/// </summary>
/// <param name="text">The report.</param>
/// <param name="claims">Its claims, holding ones included.</param>
internal sealed class Plausibility(ReportText text, IReadOnlyList<Claim> claims)
{
    private const decimal MostOffSum = 0.2m;
    private const decimal MostLeftOut = 0.35m;
    private const decimal MostAbove = 1.35m;
    private const int MostTimesAbove = 5;
    private const decimal MostOffProduct = 0.5m;
    private const decimal MostOffRestatement = 0.1m;
    private const int LongestBetween = 20;

    private const int LeastName = 3;

    // Smaller numbers are told twice by chance.
    private const int LeastSettled = 100;

    // Any bare figure of one digit is a slip away from any other.
    private const int LeastOfTwoDigits = 10;

    // Of few, few are much.
    private const int FewOff = 3;
    private const decimal MostOffPoints = 15;
    private const decimal MostOffGrowth = 40;
    private const decimal MostOffPercent = 0.5m;

    private readonly ILookup<Figure, Claim> broken = claims
        .Where(claim => claim.Verdict == Verdict.Contradicted && claim.Basis.Certainty > Certainty.None)
        .SelectMany(claim => claim.Evidence.Select(evidence => (evidence.Figure, claim)))
        .ToLookup(pair => pair.Figure, pair => pair.claim);

    // What adds up elsewhere was not mistyped.
    private readonly HashSet<Figure> borneOut =
    [
        .. claims.Where(claim => claim is SumClaim { Parts.Count: > 1, Verdict: Verdict.Holds } or ShareClaim { Share.Quantity.Ulp: < 1, Verdict: Verdict.Holds or Verdict.HoldsWithinRounding })
            .SelectMany(claim => claim.Evidence.Select(item => item.Figure)),
    ];

    private readonly OtherReadings readings = new(text);

    /// <summary>The same of a claim that was weighed, and so of no share or rise that other figures explain.</summary>
    public Claim WeighApart(Claim claim) =>
        claim is not (ShareClaim or ChangeClaim) ? Weigh(claim) : (claim is not ShareClaim share || !(SharesOfRows.Has(text, share) || IsOfAnothersWhole(share) || OtherShares.IsTurned(share))) && (claim is not ChangeClaim change || !OtherChanges.IsTimeGained(change)) && (IsNear(claim) || claim.Evidence.Any(item => IsOneSlip(claim, item.Figure))) ? claim : claim with { Basis = claim.Basis with { Certainty = Certainty.None } };

    private bool IsOfAnothersWhole(ShareClaim claim)
    {
        return claim.Whole.Span.Block == claim.Share.Span.Block && text.SettingOf(claim.Whole) is { } whole && text.SettingOf(claim.Share) is { } share && Ratios.IsWholeOfAnother(whole, share, text.InBlockOf(claim.Share));
    }

    /// <summary>The claim as it is, or, where what it says is out of all likelihood, as one that may be meant or is not.</summary>
    public Claim Weigh(Claim claim)
    {
        if (claim.Verdict != Verdict.Contradicted || claim.Basis.Certainty <= Certainty.Possible || claim.Subject.Cell is not null)
            return claim;
        if (readings.Explain(claim) || IsShareOfDone(claim) || IsOfOthers(claim) || (claim is ShareClaim share && (AreRatesOfTheirOwn(share) || (!share.NamesWhole && SharesOfRows.Has(text, share)))))
            return claim with { Basis = claim.Basis with { Certainty = Certainty.None } };
        if (IsNear(claim) || claim.Evidence.Any(item => IsOneSlip(claim, item.Figure)) || IsCorroborated(claim))
            return claim;
        // "22 fines of 116 euros, of which 1,740 euros": what is so many times as much was never meant as a part.
        if (claim is SumClaim { Parts: [var alone] } one && alone.Value > one.Total.Value * MostTimesAbove)
            return claim with { Basis = claim.Basis with { Certainty = Certainty.None } };
        // A list that its words call whole may be worth a note.
        return claim with { Basis = claim.Basis with { Certainty = claim is SumClaim or PartClaim && claim.Basis.Certainty == Certainty.Certain ? Certainty.Possible : Certainty.None } };
    }

    /// <summary>Whether two values are likely to be meant as one: near each other, or one slip of the keyboard apart.</summary>
    public static bool IsRestatement(Figure first, Figure second) =>
        IsWithin(first.Value, second.Value, MostOffRestatement) || DigitSlip.OfKeyboard(first).Contains(second.Value) || DigitSlip.OfKeyboard(second).Contains(first.Value);

    // "thu A 2.268 triệu đồng, thu B 1.720 triệu đồng", and in the table the other way round: each of two rows was told of the other.
    private bool IsExchanged(RestatementClaim claim) => claims.OfType<RestatementClaim>().Any(other =>
        other.Verdict == Verdict.Contradicted && other.Second.Cell is not null && other.First.Value == claim.Second.Value && other.Second.Value == claim.First.Value);

    private bool IsNear(Claim claim) => claim switch
    {
        RestatementClaim { Second.Cell: not null } told => IsRestatement(told.First, told.Second) || IsExchanged(told),
        // "6 buổi" and "110 buổi" under one name are two statements; under names that are only alike they count two things.
        RestatementClaim told => told.Basis.Certainty == Certainty.Certain || IsRestatement(told.First, told.Second) || HaveOneName(told.First, told.Second) || AreOfTwoTimes(told),
        SumClaim { Kind: PartitionKind.Remainder or PartitionKind.Difference } => true,
        SumClaim { Parts.Count: 1 } sum => sum.Sum <= sum.Total.Value * 2,
        SumClaim { PartAboveTotal: not null } sum when sum.Parts.Count(part => part.Value > sum.Total.Value) > 1 => false,
        SumClaim { PartAboveTotal: { } part } sum when part.Value > sum.Total.Value * MostTimesAbove => false,
        SumClaim { PartAboveTotal: { } part } sum => part.Value <= sum.Total.Value * MostAbove || (sum.Total.Unit != Unit.None && sum.Parts.All(each => each.Unit == sum.Total.Unit)),
        // A part left out may be a large one.
        SumClaim { LacksOne: true, Basis.Certainty: Certainty.Certain } => true,
        SumClaim sum => IsWithin(sum.Total.Value, sum.Sum, sum.Basis.Certainty == Certainty.Certain && !sum.IsOver ? MostLeftOut : MostOffSum),
        StockClaim stock => IsWithin(stock.Whole, stock.Done + stock.Left.Value, MostOffSum),
        PartClaim part => part.Part.Value <= part.Whole.Value * 2,
        // What words name as the whole is it, whatever the share.
        ShareClaim share => ((share.Basis.Certainty == Certainty.Certain || (share.NamesWhole && share.Part.Value <= share.Whole.Value)) && !IsRatio(share)) || share.Computed is not { } computed || Math.Abs(computed - share.Share.Value) <= MostOffPoints,
        ChangeClaim change => IsNear(change),
        DoubleChangeClaim change => change.Computed is not { } computed || IsNearPercent(computed, Math.Abs(change.Percent.Value), MostOffGrowth) || change.IsIndex,
        ProductClaim product => IsWithin(product.Product.Value, product.Computed, MostOffProduct),
        _ => true,
    };

    /// <summary>Whether the change as printed is near the one between its values.</summary>
    public static bool IsNear(ChangeClaim claim)
    {
        if (claim.IsFold || claim.Computed is not { } computed)
            return true;
        return claim.IsRelative
            ? IsNearPercent(Math.Abs(computed), Math.Abs(claim.Change.Value), MostOffGrowth)
            : Math.Abs(Math.Abs(computed) - Math.Abs(claim.Change.Value)) <= Math.Max(Math.Max(claim.Current.Value, claim.Previous.Value) * MostOffSum, FewOff);
    }

    // "07/08 khoản thu vượt mức bình quân 52%": of a ratio another share may be told.
    private bool IsRatio(ShareClaim share) =>
        !(text.SettingOf(share.Share) is { } told && (told.Setting.Has(Cue.Attains) || told.Setting.Has(Cue.Share))) &&
        share.Part.Span.Block == share.Whole.Span.Block && share.Part.Span.End <= share.Whole.Span.Start
        && text.Report.Blocks[share.Part.Span.Block].Text.AsSpan(share.Part.Span.End, share.Whole.Span.Start - share.Part.Span.End) is { Length: < LongestBetween } between && between.Contains('/');

    private static bool HaveOneName(Figure one, Figure other)
    {
        var (few, many) = one.Indicator.Terms.Count < other.Indicator.Terms.Count ? (one.Indicator.Terms, other.Indicator.Terms) : (other.Indicator.Terms, one.Indicator.Terms);
        return few.Count >= LeastName && few.All(word => many.Contains(word, StringComparer.Ordinal));
    }

    private static bool IsNearPercent(decimal computed, decimal printed, decimal mostPoints) => Math.Abs(computed - printed) <= mostPoints || IsWithin(computed, printed, MostOffPercent);

    private static bool IsWithin(decimal left, decimal right, decimal most) => Math.Abs(left - right) <= Math.Max(Math.Abs(left), Math.Abs(right)) * most;

    // What is told roughly was not mistyped.
    private bool IsOneSlip(Claim claim, Figure figure) =>
        figure.Quantity.Qualifier == Qualifier.Exact && (claim is not ProductClaim || claim.Evidence.All(item => item.Figure.Quantity.Qualifier == Qualifier.Exact)) && (claim is SumClaim or StockClaim || figure.Unit != Unit.None || Math.Abs(figure.Value) >= LeastOfTwoDigits * figure.Quantity.Ulp) && !borneOut.Contains(figure) && claim.Allowed(figure) is { } meant && (claim is SumClaim or StockClaim or PartClaim ? DigitSlip.OfKeyboard(figure) : DigitSlip.All(figure)).Any(value => (figure.Quantity with { Value = value }).Interval.Meets(meant));

    // "diện đăng kiểm 988 tàu, còn hạn 913 tàu, đạt 92,41%": what is a share of what was done is not left of the whole.
    private bool IsShareOfDone(Claim claim) =>
        claim is SumClaim { Kind: PartitionKind.Remainder, Parts: [var done, var rest] } && claims.Any(other => other is ShareClaim { Verdict: Verdict.Holds or Verdict.HoldsWithinRounding } share && share.Part == rest && share.Whole == done);

    // What other claims say of the same figures: "giảm 684 người (từ trần 597, chuyển đi 87)" is no change since 597;
    // a total that one list makes wrong is not also that of the figures in its items; and what is told twice each, or borne out, is two things.
    private bool IsOfOthers(Claim claim) => claim switch
    {
        ChangeClaim change => claims.Any(other => other is SumClaim { Parts.Count: > 1, Verdict: Verdict.Holds } sum && sum.Total == change.Change),
        // "68 di tích: 1 quốc gia đặc biệt, 14 quốc gia, 53 cấp tỉnh. … Trong đó 12 xuống cấp, 5 xuống cấp nghiêm trọng": of all of them.
        SumClaim { Kind: PartitionKind.OfWhich } some when some.Parts.All(part => part.Span.Block != some.Total.Span.Block || text.SettingOf(part) is { } told && text.SettingOf(some.Total) is { } whole && !Shares.SharesSentence(told, whole)) =>
            claims.Any(other => other is SumClaim { Parts.Count: > 1, Verdict: Verdict.Holds } sum && sum.Parts.Contains(some.Total)),
        SumClaim { Kind: PartitionKind.ListItems } list => claims.Any(other => other is SumClaim { Parts.Count: > 1, Verdict: Verdict.Contradicted, Kind: not (PartitionKind.Remainder or PartitionKind.Difference) } nearer
            && nearer.Total == list.Total && nearer.Parts.All(part => part.Span.Block == list.Total.Span.Block) && Math.Abs(nearer.Sum - nearer.Total.Value) < Math.Abs(list.Sum - list.Total.Value)),
        // "47 cán bộ: ban giám đốc 3 người, giáo viên văn hoá 24 người, … Trong đó có 29 nữ": of the total, and not of one of its parts.
        PartClaim part => claims.Any(other => other is SumClaim { Parts.Count: > 1, Verdict: Verdict.Holds } sum && sum.Parts.Contains(part.Whole) && !sum.Parts.Contains(part.Part) && sum.Total.Value >= part.Part.Value),
        RestatementClaim { Second.Cell: null } told => IsSettled(told.First) && IsSettled(told.Second) && !AreOfTwoTimes(told),
        _ => false,
    };

    // The one is what the other was before, left in place.
    private bool AreOfTwoTimes(RestatementClaim told)
    {
        return claims.Any(other => other is ChangeClaim change ? Are(change.Current, change.Previous) : other is StockClaim stock && Are(stock.Left, stock.Came[0]))
            || new EarlierValues(text, []).Find().Any(times => Are(times.Now.Figure, times.Then.Figure))
            || text.Report.Figures.Any(figure => figure.Role == FigureRole.PreviousPeriod && (figure.Value == told.First.Value || figure.Value == told.Second.Value));

        bool Are(Figure now, Figure then) => (now.Value == told.First.Value && then.Value == told.Second.Value) || (now.Value == told.Second.Value && then.Value == told.First.Value);
    }

    private bool IsSettled(Figure figure) => borneOut.Contains(figure) || text.Report.Figures.Any(other => other != figure && other.Value == figure.Value && other.Unit == figure.Unit && other.Quantity.Ulp == figure.Quantity.Ulp && other.Value >= LeastSettled);

    // "12.640 con chó đã tiêm (76,7%): xã A 7.866 con, 77,0%; xã B 4.774 con, 76,2%": where no share is of the whole, and no other whole is that of several, each is of something of its own.
    private bool AreRatesOfTheirOwn(ShareClaim claim)
    {
        ShareClaim[] others = [.. claims.OfType<ShareClaim>().Where(other => other.Whole == claim.Whole && other.Share != claim.Share)];
        return others.Length > 0 && Array.TrueForAll(others, other => other.Verdict == Verdict.Contradicted)
            && claim.Allowed(claim.Whole) is { } meant && !Array.Exists(others, other => other.Allowed(other.Whole)?.Meets(meant) == true);
    }

    // One value of a figure would make this claim and one of other figures hold; but two shares that agree on another whole are of that.
    private bool IsCorroborated(Claim claim) => claim.Evidence.Any(item => !(claim is ShareClaim { Basis.Certainty: < Certainty.Certain } share && item.Figure == share.Whole && broken[item.Figure].All(other => other is ShareClaim)) &&
        claim.Allowed(item.Figure) is { } meant && broken[item.Figure].Any(other => !IsWithinFigures(other, claim) && other.Allowed(item.Figure)?.Meets(meant) == true));

    private static bool IsWithinFigures(Claim claim, Claim other) => claim.Evidence.All(item => other.Evidence.Any(told => told.Figure == item.Figure));
}
