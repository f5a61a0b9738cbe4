using ReportParsing;

namespace ReportAudit.Claims;

/// <summary>So many of one thing, at a rate for each, make so much of another: diện tích × năng suất = sản lượng.</summary>
/// <param name="Count">How many.</param>
/// <param name="Rate">How much for each.</param>
/// <param name="Product">How much altogether.</param>
/// <param name="Worth">What the rate's unit is worth in the product's: 0,1 for tạ in tấn.</param>
/// <param name="Basis">What signals it.</param>
internal sealed record ProductClaim(Figure Count, Figure Rate, Figure Product, decimal Worth, Basis Basis) : Claim(Basis)
{
    // District areas, yields and harvests are each rounded, and official ones miss each other by up to 0,8 %.
    private const decimal Slack = 0.02m;
    private const decimal PriceSlack = 0.005m;
    private const int LeastTelling = 100;

    public override IReadOnlyList<Evidence> Evidence { get; } =
        [new(Count, EvidenceRole.Factor), new(Rate, EvidenceRole.Factor), new(Product, EvidenceRole.Product)];

    public override Figure Subject => Product;

    /// <summary>What the printed factors make, in the product's unit.</summary>
    public decimal Computed => (Interval.Point(Count.Value) * Interval.Point(Rate.Value) * Interval.Point(Worth)).Low;

    // Two digits of an exact product in the other order are no rounding: 126 ha × 24 tấn/ha, "3.204 tấn" for 3.024; 486 ha × 58 tạ/ha, "2.881,8 tấn" for 2.818,8.
    public override Verdict Verdict => (DigitSlip.IsVeryTelling(Computed / Product.Quantity.Ulp) && DigitSlip.IsSwap(Product.Value / Product.Quantity.Ulp, Computed / Product.Quantity.Ulp)) || IsPriceSwapped
        ? Verdict.Contradicted
        : Compare(Computed, Widened(Count.Quantity.Interval * RateInterval * Interval.Point(Worth)), Product.Quantity);

    // "240 ha, đơn giá 3,2 triệu đồng/ha, kinh phí 786 triệu đồng" for 768.
    private bool IsPriceSwapped => Product.Unit.Dimension == UnitDimension.Money && Rate.Unit.Dimension == UnitDimension.Rate && !IsAverage && Computed / Product.Quantity.Ulp >= LeastTelling && DigitSlip.IsSwap(Product.Value / Product.Quantity.Ulp, Computed / Product.Quantity.Ulp);

    public override Interval? Allowed(Figure figure)
    {
        if (figure == Product)
            return Widened(Count.Quantity.Interval * RateInterval * Interval.Point(Worth));
        var other = figure == Count ? Rate : Count;
        return Evidence.Any(evidence => evidence.Figure == figure) ? Product.Quantity.Interval.DividedBy(other.Quantity.Interval * Interval.Point(Worth)) is { } meant ? Widened(meant) : null : null;
    }

    /// <summary>Whether the rate is an average (bình quân), which is printed rounder than a price.</summary>
    public bool IsAverage { get; init; }

    /// <summary>Whether the rate is a price that is what is printed (27.5p).</summary>
    public bool IsPrice { get; init; }

    // "146 stalls at Rs 12,500 a month, which gives Rs 1,825,000 a month"
    private bool IsPaidByThePiece => Count.Unit.IsCounted && (Product.Unit.Dimension == UnitDimension.Money || (Product.Unit.Dimension == UnitDimension.Rate && Product.Unit == Rate.Unit)) && !IsAverage;

    // "209 người, mức 5 triệu đồng/người": a price is what is printed, or very nearly so.
    private Interval RateInterval => IsPrice ? Interval.Point(Rate.Value) : IsPaidByThePiece && Rate.Quantity.Qualifier == Qualifier.Exact && Rate.Quantity.Ulp > Rate.Value * PriceSlack
        ? Interval.Point(Rate.Value) * new Interval(1 - PriceSlack, 1 + PriceSlack)
        : Rate.Quantity.Interval;

    // What is counted and paid by the piece is exact.
    private Interval Widened(Interval interval) =>
        IsPaidByThePiece || IsPrice ? interval : interval * new Interval(1 - Slack, 1 + Slack);
}
