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
    private const int LeastRate = 100;

    // Numbers of a decade lie evenly on the scale of their logarithms.
    private const decimal Decade = 2.3m;
    private const decimal MostByUnits = 0.5m;
    private const decimal MostByOneUnit = 0.1m;
    private const decimal MostByPlace = 0.02m;

    private readonly bool isForCount = Rate.Per.Count > 0 && Rate.IsFor(Count, Language);
    private readonly bool isOfAmount = Rate.IsOf(Amount, Language);

    public ProductClaim Claim { get; } = RateProducts.Claim(Rate, Count, Amount, Language) with { Basis = new Basis(Rate.Figure.Figure.Mention.Text, Certainty.Likely) };

    /// <summary>Whether their units and places let them be read so.</summary>
    public bool IsReadable =>
        Amount.Figure.Value > Count.Figure.Value && Claim.Worth * Count.Figure.Value > 1
        && IsThing(Count.Figure.Unit) && !Amount.IsPrice && Amount.Figure.Unit.Dimension != UnitDimension.Rate
        && (Rate.Of is null ? IsThing(Amount.Figure.Unit) : isOfAmount || (IsCounted(Rate.Of) && IsThing(Amount.Figure.Unit)))
        && (Count.Figure.Unit != Amount.Figure.Unit || Count.Figure.Unit == Unit.None)
        && TimeOf(Count) == TimeOf(Rate.Figure) && TimeOf(Amount) == TimeOf(Rate.Figure)
        // What is told in another sentence is named again.
        && (AreInOneSentence || (isForCount && isOfAmount));

    /// <summary>Whether one digit, or two in the other order, in one of the three make it hold.</summary>
    public bool IsSlip => Slips(Count).Any(count => IsMade(count, Rate.Figure.Figure, Amount.Figure)) || Slips(Rate.Figure).Any(rate => IsMade(Count.Figure, rate, Amount.Figure)) || Slips(Amount).Any(amount => IsMade(Count.Figure, Rate.Figure.Figure, amount));

    /// <summary>How often figures of so many digits would be one slip from each other by chance.</summary>
    public decimal Chance
    {
        get
        {
            var (count, rate, amount) = (Trimmed(Count.Figure), Trimmed(Rate.Figure.Figure), Amount.Figure.Value);
            var step = Math.Max(Amount.Figure.Quantity.Ulp, count.Unit * rate.Unit * Claim.Worth);
            var width = IsRounded ? Math.Max(step, amount * Rate.Figure.Figure.Quantity.Ulp / Rate.Figure.Figure.Value) : step;
            return (Ten - 1) * (count.Digits + rate.Digits + DigitsOf(amount / step)) * width / amount / Decade;
        }
    }

    /// <summary>How much of chance its words allow: units that name both, or one of them, or none.</summary>
    public decimal MostByChance => isForCount && isOfAmount ? MostByUnits : isOfAmount && (Rate.Per.Count == 0 || isForCount) ? MostByOneUnit : MostByPlace;

    private bool AreInOneSentence => Shares.SharesSentence(Count, Rate.Figure) && Shares.SharesSentence(Amount, Rate.Figure);

    // An average of three digits or more may be rounded and yet tell.
    private bool IsRounded => Claim.IsAverage && Rate.Figure.Figure.Value / Rate.Figure.Figure.Quantity.Ulp >= LeastRate;

    private bool IsMade(Figure count, Figure rate, Figure amount)
    {
        var of = Interval.Point(count.Value * Claim.Worth);
        return amount.Quantity.Interval.Meets(of * (IsRounded ? rate.Quantity.Interval : Interval.Point(rate.Value)));
    }

    private static IEnumerable<Figure> Slips(FigureSetting figure) =>
        DigitSlip.Mistyped(figure.Figure).Concat(DigitSlip.Swapped(figure.Figure)).Where(meant => meant > 0).Select(meant => figure.Figure with { Quantity = figure.Figure.Quantity with { Value = meant } });

    private bool IsCounted(string unit) => Rate.Figure.Figure.Unit.Dimension != UnitDimension.Rate ? Rate.Figure.Figure.Unit.Dimension != UnitDimension.Money && unit.Length > 0 : !Language.UnitWorths.ContainsKey(unit) && Measure.Read(unit, Language)?.Unit.IsCounted == true;

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
