using ReportParsing;

namespace ReportAudit.Claims;

/// <summary>A part is no more than its whole.</summary>
internal sealed record PartClaim(Figure Whole, Figure Part, Basis Basis) : Claim(Basis)
{
    public override IReadOnlyList<Evidence> Evidence { get; } = [new(Whole, EvidenceRole.Whole), new(Part, EvidenceRole.Part)];

    public override Figure Subject => Part;

    public override Verdict Verdict =>
        Part.Quantity.Interval.IsAbove(Whole.Quantity.Interval) ? Verdict.Contradicted : Verdict.Holds;

    public override Interval? Allowed(Figure figure)
    {
        if (figure == Whole)
            return new Interval(Part.Quantity.Interval.Low, decimal.MaxValue);
        return figure == Part ? new Interval(0, Whole.Quantity.Interval.High) : null;
    }
}
