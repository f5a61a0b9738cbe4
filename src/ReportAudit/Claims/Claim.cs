using ReportParsing;

namespace ReportAudit.Claims;

/// <summary>A relation between figures that the report states or its layout implies.</summary>
/// <param name="Basis">What signals the relation.</param>
internal abstract record Claim(Basis Basis)
{
    /// <summary>The figures it relates, with their parts in it.</summary>
    public abstract IReadOnlyList<Evidence> Evidence { get; }

    /// <summary>The figure that follows from the others: where to look first unless another is suspected.</summary>
    public virtual Figure Subject => Evidence[0].Figure;

    /// <summary>Whether the figures as printed stand in the relation.</summary>
    public abstract Verdict Verdict { get; }

    /// <summary>The values with which one figure would make the claim hold, the others as printed.</summary>
    /// <returns>Null where no value would.</returns>
    public abstract Interval? Allowed(Figure figure);

    /// <summary>How a computed value, and all values it may be, compare with a printed one.</summary>
    protected static Verdict Compare(decimal computed, Interval allowed, Quantity printed)
    {
        if (computed == printed.Value)
            return Verdict.Holds;
        return allowed.Meets(printed.Interval) ? Verdict.HoldsWithinRounding : Verdict.Contradicted;
    }
}
