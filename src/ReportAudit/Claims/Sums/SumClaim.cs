using ReportParsing;

namespace ReportAudit.Claims;

/// <summary>Parts add up to their total.</summary>
/// <param name="Total">The stated total.</param>
/// <param name="Parts">The parts in reading order; at least one.</param>
/// <param name="Kind">What list the parts form.</param>
/// <param name="Basis">What signals it.</param>
internal sealed record SumClaim(Figure Total, IReadOnlyList<Figure> Parts, PartitionKind Kind, Basis Basis) : Claim(Basis)
{
    public override IReadOnlyList<Evidence> Evidence { get; } = EvidenceOf(Total, Parts);

    public override Figure Subject => Kind is PartitionKind.Remainder or PartitionKind.Difference || Parts.Count == 1 ? Parts[^1] : Total;

    /// <summary>The parts as printed, added up.</summary>
    public decimal Sum { get; } = Parts.Sum(part => part.Value);

    /// <summary>All values that the parts may add up to.</summary>
    public Interval SumInterval => SumOf(Parts);

    public override Verdict Verdict { get; } = Judge(Total, Parts);

    /// <summary>Whether the total is what all parts but one make: it was reckoned before that one came in.</summary>
    public bool LacksOne => Parts.Count > 2 && Parts.Any(part => part.Value < Total.Value && Sum - part.Value == Total.Value);

    /// <summary>Whether the parts are more than the total, however they were rounded.</summary>
    public bool IsOver => SumInterval.IsAbove(Total.Quantity.Interval);

    /// <summary>A part that alone is more than the total; null where none is.</summary>
    public Figure? PartAboveTotal => Parts.FirstOrDefault(part => part.Quantity.Interval.IsAbove(Total.Quantity.Interval));

    public override Interval? Allowed(Figure figure)
    {
        if (figure == Total)
            return SumInterval;
        return Parts.Contains(figure) ? Total.Quantity.Interval - SumOf(Parts.Where(part => part != figure)) : null;
    }

    private static Evidence[] EvidenceOf(Figure total, IReadOnlyList<Figure> parts)
    {
        var evidence = new Evidence[parts.Count + 1];
        evidence[0] = new Evidence(total, EvidenceRole.Total);
        for (var i = 0; i < parts.Count; i++)
            evidence[i + 1] = new Evidence(parts[i], EvidenceRole.Part);
        return evidence;
    }

    private static Verdict Judge(Figure total, IReadOnlyList<Figure> parts)
    {
        var sum = parts.Sum(part => part.Value);
        return sum == total.Value ? Verdict.Holds : Compare(sum, SumOf(parts), total.Quantity);
    }

    private static Interval SumOf(IEnumerable<Figure> parts) =>
        parts.Aggregate(Interval.Point(0), (sum, part) => sum + part.Quantity.Interval);
}
