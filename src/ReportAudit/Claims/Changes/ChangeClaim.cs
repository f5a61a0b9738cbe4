using ReportParsing;

namespace ReportAudit.Claims;

/// <summary>A figure rose or fell by so much since an earlier one.</summary>
/// <param name="Current">The later value.</param>
/// <param name="Previous">The earlier value.</param>
/// <param name="Change">The stated rise or fall: in the same unit, in percent, or K-fold; always printed without its sign.</param>
/// <param name="IsRise">Whether the words say that it rose.</param>
/// <param name="Basis">What signals it.</param>
internal sealed record ChangeClaim(Figure Current, Figure Previous, Figure Change, bool IsRise, Basis Basis) : Claim(Basis)
{
    private static readonly Interval Hundred = Interval.Point(100);

    public override IReadOnlyList<Evidence> Evidence { get; } =
        [new(Current, EvidenceRole.Current), new(Previous, EvidenceRole.Previous), new(Change, EvidenceRole.Change)];

    public override Figure Subject => Change;

    /// <summary>Whether it comes out where it is reckoned of the later value.</summary>
    public bool IsOfLater { get; init; }

    // Between two percentages a change is told in points, whether it says so or not.
    public bool IsRelative => Change.Unit.Dimension == UnitDimension.Percent && Current.Unit.Dimension != UnitDimension.Percent;

    public bool IsFold => Change.Unit.Dimension == UnitDimension.Ratio;

    /// <summary>The change that the printed values give, in the change's unit, positive in the direction that the words state; null where the earlier value is 0.</summary>
    public decimal? Computed
    {
        get
        {
            var rise = IsRise ? Current.Value - Previous.Value : Previous.Value - Current.Value;
            if (!IsRelative && !IsFold)
                return rise;
            if (Previous.Value == 0)
                return null;
            return IsFold ? Current.Value / Previous.Value : rise * 100 / Previous.Value;
        }
    }

    public override Verdict Verdict
    {
        get
        {
            if (Computed is not { } computed || ChangeInterval is not { } allowed)
                return Verdict.Undecided;
            var printed = Change.Quantity with { Value = Math.Abs(Change.Value) };
            if (AreAllRoundedAlike && Math.Abs(computed - printed.Value) > printed.Ulp)
                return Verdict.Contradicted;
            // "tăng 4,8 lần" is mostly 4,8-fold, and sometimes 4,8 times more.
            return Compare(computed, allowed, printed) is Verdict.Contradicted && IsFold
                ? Compare(computed - 1, allowed - Interval.Point(1), printed)
                : Compare(computed, allowed, printed);
        }
    }

    // Of three percentages to one decimal, all rounded or all cut off, the difference is off by one in the last place at most: 92,6 % − 91,4 % are no 1,4 points.
    private bool AreAllRoundedAlike => Change.Unit.Dimension == UnitDimension.Percent && !IsRelative && Evidence.All(item => item.Figure.Quantity.Qualifier == Qualifier.Exact)
        && Current.Quantity.Ulp == Change.Quantity.Ulp && Previous.Quantity.Ulp == Change.Quantity.Ulp;

    private Interval Rise => IsRise ? Current.Quantity.Interval - Previous.Quantity.Interval : Previous.Quantity.Interval - Current.Quantity.Interval;

    private Interval? ChangeInterval => IsFold
        ? Current.Quantity.Interval.DividedBy(Previous.Quantity.Interval)
        : IsRelative ? (Rise * Hundred).DividedBy(Previous.Quantity.Interval) : Rise;

    public override Interval? Allowed(Figure figure)
    {
        if (figure == Change)
            return ChangeInterval;
        var change = (Change.Quantity with { Value = Math.Abs(Change.Value) }).Interval;
        var sign = Interval.Point(IsRise ? 1 : -1);
        if (IsFold)
            return figure == Current ? Previous.Quantity.Interval * change : Current.Quantity.Interval.DividedBy(change);
        if (!IsRelative)
            return figure == Current ? Previous.Quantity.Interval + (sign * change) : Current.Quantity.Interval - (sign * change);
        var factor = Interval.Point(1) + (sign * change * Interval.Point(0.01m));
        return figure == Current ? Previous.Quantity.Interval * factor : Current.Quantity.Interval.DividedBy(factor);
    }
}
