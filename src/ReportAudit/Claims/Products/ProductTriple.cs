using ReportParsing;
using ReportParsing.Figures;
using ReportParsing.Languages;

namespace ReportAudit.Claims;

/// <summary>A rate with two figures told beside it, of which it may make the one of the other.</summary>
/// <param name="Rate">How much for each.</param>
/// <param name="Count">How many.</param>
/// <param name="Amount">How much altogether.</param>
/// <param name="Language">The language of the report.</param>
internal sealed record ProductTriple(Rate Rate, FigureSetting Count, FigureSetting Amount, LanguagePack Language)
{
    private const int Ten = 10;
    private const int LeastRounded = 100;

    // Numbers of a decade lie evenly on the scale of their logarithms.
    private const decimal Decade = 2.3m;

    private static readonly decimal[] MostSideBySide = [0.03m, 0.25m, 1];
    private static readonly decimal[] MostApart = [0.02m, 0.1m, 0.5m];

    private readonly bool isForCount = Rate.Per.Count > 0 && Rate.IsFor(Count, Language);
    private readonly bool isOfAmount = Rate.IsOf(Amount, Language) || IsOfTime(Rate, Amount);

    public ProductClaim Claim { get; } = RateProducts.Claim(Rate, Count, Amount, Language) with { Basis = new Basis(Rate.Figure.Figure.Mention.Text, Certainty.Likely) };

    /// <summary>Whether no other figure stands between the three.</summary>
    public bool AreSideBySide { get; init; }

    /// <summary>Whether their units and places let them be read so.</summary>
    public bool IsReadable =>
        Amount.Figure.Value > Count.Figure.Value && Claim.Worth * Count.Figure.Value > 1
        && IsThing(Count.Figure.Unit) && !Amount.IsPrice && (isOfAmount || Amount.Figure.Unit.Dimension != UnitDimension.Rate)
        && (isOfAmount || (IsThing(Amount.Figure.Unit) && (Rate.Of is null || IsCounted(Rate.Of))))
        && (isForCount || Count.Figure.Unit != Amount.Figure.Unit || Count.Figure.Unit == Unit.None)
        && TimeOf(Count) == TimeOf(Rate.Figure) && TimeOf(Amount) == TimeOf(Rate.Figure)
        // What is told in another sentence is named again, or stands right before.
        && (AreInOneSentence || (isForCount && isOfAmount) || (AreSideBySide && isOfAmount && IsInSentenceBefore(Count) && IsInSentenceBefore(Amount)));

    /// <summary>How much the units say: of both, of one, or of none.</summary>
    public int Strength => isForCount && isOfAmount ? 2 : AreInOneSentence && (isForCount ? AreSideBySide : IsToldOfNothing) ? 1 : 0;

    /// <summary>Whether one digit, or two in the other order, in one of the three make it hold.</summary>
    public bool IsSlip => IsExactSlip || (IsRounded && AreSlips(IsMadeRoundly));

    /// <summary>How often figures of so many digits would be one slip from each other by chance.</summary>
    public decimal Chance
    {
        get
        {
            var (count, rate, amount) = (Trimmed(Count.Figure), Trimmed(Rate.Figure.Figure), Amount.Figure.Value);
            var step = Math.Max(Amount.Figure.Quantity.Ulp, count.Unit * rate.Unit * Claim.Worth);
            var width = IsExactSlip ? step : Math.Max(step, amount * Rate.Figure.Figure.Quantity.Ulp / Rate.Figure.Figure.Value);
            return (Ten - 1) * (count.Digits + rate.Digits + DigitsOf(amount / step)) * width / amount / Decade;
        }
    }

    /// <summary>How much of chance its words and places allow.</summary>
    public decimal MostByChance => (AreSideBySide ? MostSideBySide : MostApart)[Strength];

    private bool AreInOneSentence => Shares.SharesSentence(Count, Rate.Figure) && Shares.SharesSentence(Amount, Rate.Figure);

    // "at £5", "70 hours each", "an average of 410"
    private bool IsToldOfNothing => Rate.Per.Count == 0 && (isOfAmount || (Rate.Of is null && AreSideBySide));

    // An average of three digits or more may be rounded and yet tell.
    private bool IsRounded => Rate.IsAverage && Rate.Figure.Figure.Value / Rate.Figure.Figure.Quantity.Ulp >= LeastRounded;

    private bool IsExactSlip => AreSlips(IsMade);

    /// <summary>Whether a figure of the same unit told anywhere makes the amount, where the count is only told in another sentence than the rate.</summary>
    public bool IsMadeByOther(Figure count) =>
        !Shares.SharesSentence(Count, Rate.Figure) && count.Unit == Count.Figure.Unit && count.Value != Count.Figure.Value && IsMadeRoundly(count, Rate.Figure.Figure, Amount.Figure);

    /// <summary>Whether the rate makes the amount of another count, as rates are rounded.</summary>
    public bool IsMadeBy(FigureSetting count) =>
        IsThing(count.Figure.Unit) && (count.Figure.Unit == Unit.None || !isForCount || Rate.IsFor(count, Language)) && IsMadeRoundly(count.Figure, Rate.Figure.Figure, Amount.Figure);

    /// <summary>Whether the rate makes another amount of the count.</summary>
    public bool Makes(FigureSetting amount) =>
        amount.Figure.Value > Count.Figure.Value && Rate.IsOf(amount, Language) && IsMadeRoundly(Count.Figure, Rate.Figure.Figure, amount.Figure);

    private bool AreSlips(Func<Figure, Figure, Figure, bool> isMade)
    {
        var (count, rate, amount) = (Count.Figure, Rate.Figure.Figure, Amount.Figure);
        return Slips(count).Any(meant => isMade(meant, rate, amount)) || Slips(rate).Any(meant => isMade(count, meant, amount)) || Slips(amount).Any(meant => isMade(count, rate, meant));
    }

    private bool IsMade(Figure count, Figure rate, Figure amount) => amount.Quantity.Interval.Contains(count.Value * rate.Value * Claim.Worth);

    private bool IsMadeRoundly(Figure count, Figure rate, Figure amount) => amount.Quantity.Interval.Meets(rate.Quantity.Interval * Interval.Point(count.Value * Claim.Worth));

    private static IEnumerable<Figure> Slips(Figure figure) =>
        DigitSlip.Mistyped(figure).Concat(DigitSlip.Swapped(figure)).Where(meant => meant > 0).Select(meant => figure with { Quantity = figure.Quantity with { Value = meant } });

    private bool IsInSentenceBefore(FigureSetting figure) => figure.Setting.Sentence.End.Value == Rate.Figure.Setting.Sentence.Start.Value;

    private bool IsCounted(string unit) =>
        Rate.Figure.Figure.Unit.Dimension == UnitDimension.Rate
            ? !Language.UnitWorths.ContainsKey(unit) && Measure.Read(unit, Language)?.Unit.IsCounted == true
            : Rate.Figure.Figure.Unit.Dimension != UnitDimension.Money;

    // "20.000 đồng/hộ mỗi tháng, 5.454 hộ, phải thu 109.080.000 đồng/tháng"
    private static bool IsOfTime(Rate rate, FigureSetting amount) =>
        amount.Figure.Unit.Dimension == UnitDimension.Rate && rate.Of is { } of && amount.Figure.Unit.Name.StartsWith($"{of}/", StringComparison.Ordinal) && amount.Figure.Unit != rate.Figure.Figure.Unit;

    private static bool IsThing(Unit unit) => unit.Dimension is not (UnitDimension.Money or UnitDimension.Rate or UnitDimension.Percent or UnitDimension.Ratio);

    private static FigureRole TimeOf(FigureSetting figure) => figure.Figure.Role is FigureRole.Plan or FigureRole.PreviousPeriod ? figure.Figure.Role : FigureRole.Actual;

    // Its digits but for the zeros at its end, and what the last of them is worth.
    private static (int Digits, decimal Unit) Trimmed(Figure figure)
    {
        var unit = figure.Quantity.Ulp;
        while (figure.Value % (unit * Ten) == 0)
            unit *= Ten;
        return (DigitsOf(figure.Value / unit), unit);
    }

    private static int DigitsOf(decimal value)
    {
        var digits = 0;
        for (value = decimal.Truncate(value); value >= 1; value = decimal.Truncate(value / Ten))
            digits++;
        return digits;
    }
}
