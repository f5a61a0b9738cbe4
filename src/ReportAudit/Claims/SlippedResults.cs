using ReportParsing;
using ReportParsing.Languages;

namespace ReportAudit.Claims;

/// <summary>
/// Finds what follows from figures told right before but for one slip of the keyboard, whatever the words are: "The workload was 10,702 repairs. 9,305 were completed and 184 cancelled,
/// so that 1,312 remained open"; "138 cooks in all … Le 1,350 for the term, so that Le 168,300 was paid". Long numbers do not come out right, or nearly right, by chance: the more digits,
/// the more ways of reckoning may be tried.
/// </summary>
/// <param name="text">The report.</param>
/// <param name="claims">Its other claims: what they bear out was not mistyped.</param>
internal sealed class SlippedResults(ReportText text, IEnumerable<Claim> claims)
{
    private const int Reach = 30;
    private const int MostTaken = 3;
    private const int Ten = 10;
    private const int MostBeforePrice = 2;
    private const decimal Hundred = 100;

    // How many results in a report may be found by chance.
    private const decimal MostByChance = 0.002m;
    private const decimal MostByChanceAtCue = 0.02m;

    // Results are of the size that their terms make likely.
    private const int Likelier = 3;
    private const int LeastDigits = 3;
    private const int LeastPart = 20;

    // That 84,353 are 6.3% of what there was says nothing of its last digits.
    private readonly HashSet<Figure> settled =
    [
        .. claims.Where(claim => claim.Verdict is Verdict.Holds or Verdict.HoldsWithinRounding && claim is not RestatementClaim and not PartClaim and not DoubleChangeClaim).SelectMany(claim => claim.Evidence.Select(item => item.Figure)),
    ];

    private readonly HashSet<Figure> doubted = [.. claims.Where(claim => claim.Verdict == Verdict.Contradicted && claim.Basis.Certainty > Certainty.Possible).SelectMany(claim => claim.Evidence.Select(item => item.Figure))];

    public IEnumerable<Claim> Find() => text.Report.Blocks.Where(block => block.Table is null).SelectMany(block => In(text.Settings(block)));

    private IEnumerable<Claim> In(IReadOnlyList<FigureSetting> figures)
    {
        for (var at = 2; at < figures.Count; at++)
        {
            if (Share(figures, at) is { } share)
                yield return share;
            if (!MayBeResult(figures[at]))
                continue;
            var result = figures[at];
            FigureSetting[] near = [.. figures.Take(at).TakeLast(Reach).Where(figure => !figure.IsBound && IsNear(figure, result))];
            FigureSetting[] before = [.. near.Where(figure => figure.IsQuantity)];
            if ((Points(near, result) ?? (Claim?)Rest(before, result) ?? Product(before, result)) is { } claim)
                yield return claim is SumClaim rest ? AsWorded(rest, result) : claim;
        }
    }

    private bool MayBeResult(FigureSetting figure) =>
        figure is { IsBound: false, Figure: { Role: FigureRole.Actual or FigureRole.Cumulative or FigureRole.Change, Mention.Form: NumberForm.Digits, Quantity.Qualifier: Qualifier.Exact } }
        && DigitsOf(figure.Figure) >= LeastDigits && !settled.Contains(figure.Figure) && !doubted.Contains(figure.Figure);

    // In its sentence or the one before.
    private static bool IsNear(FigureSetting figure, FigureSetting result) =>
        figure.Setting.Sentence.Equals(result.Setting.Sentence) || figure.Setting.Sentence.End.Value == result.Setting.Sentence.Start.Value;

    // What is left, a rise, or a part of what was told.
    private static Claim AsWorded(SumClaim claim, FigureSetting result)
    {
        var basis = claim.Basis with { Certainty = Certainty.Likely };
        if (result.Figure.Role == FigureRole.Change && claim.Parts is [var lesser, _] && (Changes.DirectionOf(result) ?? (lesser.Role == FigureRole.PreviousPeriod ? true : claim.Total.Role == FigureRole.PreviousPeriod ? false : null)) is { } isRise)
            return isRise ? new ChangeClaim(claim.Total, lesser, result.Figure, isRise, basis) : new ChangeClaim(lesser, claim.Total, result.Figure, isRise, basis);
        return claim with { Kind = Remainders.IsRest(result) || result.Setting.Has(Cue.To) || result.Figure.Unit.Dimension == UnitDimension.Money ? PartitionKind.Remainder : PartitionKind.Namely, Basis = basis };
    }

    // "602 surveys came back. 554 households were satisfied (90.2% of replies)": the part right before it, of a greater count told near.
    private ShareClaim? Share(IReadOnlyList<FigureSetting> figures, int at)
    {
        var share = figures[at];
        if (!Shares.IsShare(share) || share.Figure.Quantity is not { Qualifier: Qualifier.Exact, Ulp: < 1 } || settled.Contains(share.Figure) || doubted.Contains(share.Figure) || !Shares.InOneClause(figures[at - 1], share)
            || figures[at - 1] is not { IsActual: true, IsBound: false, Figure.Value: >= LeastPart } part || !Units.IsAdditive(part.Figure.Unit))
            return null;
        ShareClaim[] readings =
        [
            .. figures.Take(at - 1)
                .Where(whole => whole.IsActual && whole.Figure.Value > part.Figure.Value && whole.Figure.Unit.IsCounted == part.Figure.Unit.IsCounted && (whole.Figure.Unit.IsCounted || whole.Figure.Unit == part.Figure.Unit))
                .Select(whole => Shares.Claim(part, whole, share, Certainty.Likely)),
        ];
        ShareClaim[] slips = [.. readings.Where(reading => figures.Any(whole => whole.Figure == reading.Whole && IsNear(whole, share) && (DigitSlip.AreShareNeighboursSwapped(reading) || !NamedWhole.IsAnother(share, part, whole, text.Language))) && DigitSlip.IsShareSwapped(reading))];
        return slips is [var only] && Array.TrueForAll(readings, claim => claim.Verdict == Verdict.Contradicted) && IsTelling(DigitsOf(share.Figure), isSwapped: true, readings.Length, isCued: true) ? only : null;
    }

    // "chiếm 17,49%. So với cuối năm 2021 (21,98%) giảm 4,94 điểm %": points between two shares.
    private static ChangeClaim? Points(FigureSetting[] before, FigureSetting result)
    {
        if (result.Figure is not { Role: FigureRole.Change, Unit.Dimension: UnitDimension.Percent } || Changes.DirectionOf(result) is not { } isRise)
            return null;
        FigureSetting[] shares = [.. before.Where(figure => figure.Figure.Unit.Name == "%" && figure.Figure.Role is FigureRole.Share or FigureRole.PreviousPeriod)];
        ChangeClaim[] claims =
        [
            .. from one in shares
               from other in shares
               where isRise ? one.Figure.Value > other.Figure.Value : one.Figure.Value < other.Figure.Value
               select Changes.Change(one, other, result, isRise) with { Basis = new Basis(result.Figure.Mention.Text, Certainty.Likely) },
        ];
        ChangeClaim[] slips = [.. claims.Where(claim => claim.Computed is { } points && IsSlip(result.Figure, points))];
        return slips is [var only] && Array.TrueForAll(claims, claim => claim.Verdict == Verdict.Contradicted) && IsTelling(result, only.Computed!.Value, claims.Length, isCued: result.Figure.Unit.Name != "%") ? only : null;
    }

    private static SumClaim? Rest(FigureSetting[] before, FigureSetting result)
    {
        FigureSetting[] alike = [.. before.Where(figure => figure.Figure.Role is not (FigureRole.Change or FigureRole.Plan or FigureRole.Target) && Units.CanAdd(figure.Figure.Unit, result.Figure.Unit) && Units.IsAdditive(figure.Figure.Unit))];
        SumClaim[] claims = [.. Enumerable.Range(0, alike.Length).SelectMany(whole => Differences(alike, whole, result))];
        SumClaim[] slips = [.. claims.Where(claim => IsSlip(result.Figure, claim.Total.Value - claim.Sum + result.Figure.Value))];
        return slips is [var only] && Array.TrueForAll(claims, claim => claim.Verdict == Verdict.Contradicted)
            && IsTelling(result, only.Total.Value - only.Sum + result.Figure.Value, claims.Length, Remainders.IsRest(result) || result.Figure.Role == FigureRole.Change)
            ? only
            : null;
    }

    // A whole and all that stands between it and the result; or, of two values, the later one and the earlier one.
    private static IEnumerable<SumClaim> Differences(FigureSetting[] alike, int whole, FigureSetting result)
    {
        var taken = alike[(whole + 1)..];
        if (taken.Length is > 0 and <= MostTaken && taken.Sum(figure => figure.Figure.Value) < alike[whole].Figure.Value)
            yield return Remainders.Claim(alike[whole], [.. taken, result]);
        if (taken.Length == 1 && taken[0].Figure.Value > alike[whole].Figure.Value)
            yield return Remainders.Claim(taken[0], [alike[whole], result]);
    }

    // In its own sentence fewer factors may be meant than with the one before.
    private static ProductClaim? Product(FigureSetting[] before, FigureSetting result) =>
        ProductOf([.. before.Where(figure => Shares.SharesSentence(figure, result))], result) ?? ProductOf(before, result);

    private static ProductClaim? ProductOf(FigureSetting[] before, FigureSetting result)
    {
        var tried = 0;
        List<ProductClaim> slips = [];
        foreach (var rate in before.Where(figure => IsRateOf(figure, result)))
        {
            foreach (var count in before.Where(figure => figure != rate && figure.Figure.Value > 1 && figure.Figure.Unit.Dimension is not (UnitDimension.Money or UnitDimension.Percent or UnitDimension.Rate) && figure.Figure.Unit != rate.Figure.Unit))
            {
                var claim = new ProductClaim(count.Figure, rate.Figure, result.Figure, IsInPence(rate) ? 1 / Hundred : 1, new Basis(rate.Figure.Mention.Text, Certainty.Likely)) { IsPrice = IsInPence(rate) && !rate.Setting.Has(Cue.Average) };
                if (claim.Verdict != Verdict.Contradicted)
                    return null;
                tried++;
                if (IsSlip(result.Figure, claim.Computed))
                    slips.Add(claim);
            }
        }

        return slips is [var only] && IsTelling(result, only.Computed, tried, isCued: false) ? only : null;
    }

    // "at $38.50, $746,995"; "serve 1,420 people each, which makes 8,680 people"; "at Rs 12,500 a month, which gives Rs 1,825,000 a month"; "at 27.5p a unit cost £176,770"
    private static bool IsRateOf(FigureSetting rate, FigureSetting result) =>
        (IsInPence(rate) && result.Figure.Unit.Dimension == UnitDimension.Money)
        || (rate.Figure.Unit == result.Figure.Unit && rate.Figure.Unit.Dimension == UnitDimension.Rate && rate.Figure.Value < result.Figure.Value && Shares.InOneClause(rate, result) && IsAtPrice(rate))
        || IsOfUnit(rate, result);

    // "at Rs 12,500 a month": the currency may stand between.
    private static bool IsAtPrice(FigureSetting rate) =>
        rate.Setting.Line.Tokens.Take(rate.At).Skip(Math.Max(rate.Setting.Sentence.Start.Value, rate.At - MostBeforePrice)).Any(token => rate.Setting.Line.Joining.BeforePrices.Contains(token.Word));

    // "27.5p", "14 cents"
    private static bool IsInPence(FigureSetting rate) =>
        rate.Figure.Unit == Unit.None && rate.Setting.UnitEnd < rate.Setting.Sentence.End.Value && rate.Setting.Line.Joining.Pence.Contains(rate.Setting.Line.Tokens[rate.Setting.UnitEnd].Word);

    private static bool IsOfUnit(FigureSetting rate, FigureSetting result) =>
        rate.Figure.Unit == result.Figure.Unit && rate.Figure.Value < result.Figure.Value && (rate.Figure.Unit.Dimension == UnitDimension.Money || rate.IsForEach || IsEachBehind(rate));

    private static bool IsEachBehind(FigureSetting rate) =>
        rate.Setting.UnitEnd < rate.Setting.Sentence.End.Value && rate.Setting.Line.CueAt(rate.Setting.UnitEnd).Cue == Cue.Each;

    private static bool IsSlip(Figure printed, decimal meant) =>
        meant > 0 && (DigitSlip.Swapped(printed).Contains(meant) || DigitSlip.Mistyped(printed).Contains(meant));

    /// <summary>Whether a printed result has so many digits that it would seldom be one slip away from what was meant by chance.</summary>
    public static bool IsTelling(FigureSetting result, decimal meant, int tried, bool isCued) =>
        IsTelling(
            Math.Min(DigitsOf(result.Figure), DigitsOf(result.Figure with { Quantity = result.Figure.Quantity with { Value = meant } })),
            DigitSlip.Swapped(result.Figure).Contains(meant),
            tried,
            isCued);

    // Two digits change places in fewer ways than one is mistyped.
    private static bool IsTelling(int digits, bool isSwapped, int tried, bool isCued)
    {
        var ways = isSwapped ? digits - 1 : digits * (Ten - 1);
        var alike = (decimal)ways * Likelier / (Ten - 1);
        for (var digit = 1; digit < digits; digit++)
            alike /= Ten;
        return alike * tried <= (isCued ? MostByChanceAtCue : MostByChance);
    }

    // As printed, zeros at the end of whole numbers left out.
    private static int DigitsOf(Figure figure)
    {
        var value = decimal.Truncate(Math.Abs(figure.Value) / figure.Quantity.Ulp);
        while (figure.Quantity.Ulp >= 1 && value >= Ten && value % Ten == 0)
            value /= Ten;
        var digits = 0;
        for (; value >= 1; value /= Ten)
            digits++;
        return digits;
    }
}
