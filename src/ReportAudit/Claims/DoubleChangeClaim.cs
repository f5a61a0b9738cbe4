using ReportParsing;

namespace ReportAudit.Claims;

/// <summary>A rise or fall is stated both in the figure's unit and in percent: giảm 580 vụ (8,38%).</summary>
internal sealed record DoubleChangeClaim(Figure Current, Figure Change, Figure Percent, bool IsRise, Basis Basis) : Claim(Basis)
{
    private static readonly Interval Hundred = Interval.Point(100);

    public override IReadOnlyList<Evidence> Evidence { get; } =
        [new(Current, EvidenceRole.Current), new(Change, EvidenceRole.Change), new(Percent, EvidenceRole.Share)];

    public override Figure Subject => Percent;

    /// <summary>The earlier value that the printed figures imply.</summary>
    public decimal Previous => IsRise ? Current.Value - Math.Abs(Change.Value) : Current.Value + Math.Abs(Change.Value);

    /// <summary>The percentage that the printed figures give; null where the implied earlier value is 0.</summary>
    public decimal? Computed => Previous == 0 ? null : Math.Abs(Change.Value) * 100 / Previous;

    public override Verdict Verdict => Computed is { } computed && PercentInterval is { } allowed
        ? Compare(computed, allowed, Magnitude(Percent))
        : Verdict.Undecided;

    private Interval PreviousInterval => IsRise
        ? Current.Quantity.Interval - Magnitude(Change).Interval
        : Current.Quantity.Interval + Magnitude(Change).Interval;

    private Interval? PercentInterval => (Magnitude(Change).Interval * Hundred).DividedBy(PreviousInterval);

    public override Interval? Allowed(Figure figure)
    {
        if (figure == Percent)
            return PercentInterval;
        var share = Magnitude(Percent).Interval * Interval.Point(0.01m);
        var step = IsRise ? share : Interval.Point(0) - share;
        if (figure == Change)
            return (Current.Quantity.Interval * share).DividedBy(Interval.Point(1) + step);
        return figure == Current ? (Magnitude(Change).Interval * (Interval.Point(1) + step)).DividedBy(share) : null;
    }

    private static Quantity Magnitude(Figure figure) => figure.Quantity with { Value = Math.Abs(figure.Value) };
}
