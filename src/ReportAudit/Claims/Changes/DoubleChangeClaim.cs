using ReportParsing;

namespace ReportAudit.Claims;

/// <summary>A rise or fall is stated both in the figure's unit and in percent: giảm 580 vụ (8,38%).</summary>
/// <param name="Base">The later value, or the earlier one.</param>
/// <param name="BaseIsPrevious">Whether <paramref name="Base"/> is the earlier value.</param>
/// <param name="Change">The rise or fall in the figure's unit.</param>
/// <param name="Percent">The rise or fall in percent of the earlier value.</param>
/// <param name="IsRise">Whether the words say that it rose.</param>
/// <param name="Basis">What signals it.</param>
internal sealed record DoubleChangeClaim(Figure Base, bool BaseIsPrevious, Figure Change, Figure Percent, bool IsRise, Basis Basis) : Claim(Basis)
{
    private static readonly Interval Hundred = Interval.Point(100);

    public override IReadOnlyList<Evidence> Evidence { get; } =
        [new(Base, BaseIsPrevious ? EvidenceRole.Previous : EvidenceRole.Current), new(Change, EvidenceRole.Change), new(Percent, EvidenceRole.Share)];

    public override Figure Subject => Percent;

    /// <summary>The earlier value that the printed figures imply.</summary>
    public decimal Previous => BaseIsPrevious ? Base.Value : IsRise ? Base.Value - Math.Abs(Change.Value) : Base.Value + Math.Abs(Change.Value);

    /// <summary>The percentage that the printed figures give; null where the implied earlier value is 0.</summary>
    public decimal? Computed => Previous == 0 ? null : Math.Abs(Change.Value) * 100 / Previous;

    public override Verdict Verdict
    {
        get
        {
            if (Computed is not { } computed || PercentInterval is not { } allowed)
                return Verdict.Undecided;
            var verdict = Compare(computed, allowed, Magnitude(Percent));
            if (verdict != Verdict.Contradicted || !IsIndex)
                return verdict;
            // "giảm 134,3 tấn (bằng 99,5%)" gives what is left of the earlier value.
            return IsRise ? Compare(Hundred.Low + computed, Hundred + allowed, Magnitude(Percent)) : Compare(Hundred.Low - computed, Hundred - allowed, Magnitude(Percent));
        }
    }

    /// <summary>Whether the percentage may be the later value in percent of the earlier one (bằng 99,5%).</summary>
    public bool IsIndex { get; init; }

    private Interval PreviousInterval => BaseIsPrevious
        ? Base.Quantity.Interval
        : IsRise ? Base.Quantity.Interval - Magnitude(Change).Interval : Base.Quantity.Interval + Magnitude(Change).Interval;

    private Interval? PercentInterval => (Magnitude(Change).Interval * Hundred).DividedBy(PreviousInterval);

    public override Interval? Allowed(Figure figure)
    {
        if (figure == Percent)
            return PercentInterval;
        var share = Magnitude(Percent).Interval * Interval.Point(0.01m);
        // The later value is the earlier one times 1 ± share.
        var factor = BaseIsPrevious ? Interval.Point(1) : IsRise ? Interval.Point(1) + share : Interval.Point(1) - share;
        if (figure == Change)
            return (Base.Quantity.Interval * share).DividedBy(factor);
        return figure == Base ? (Magnitude(Change).Interval * factor).DividedBy(share) : null;
    }

    private static Quantity Magnitude(Figure figure) => figure.Quantity with { Value = Math.Abs(figure.Value) };
}
