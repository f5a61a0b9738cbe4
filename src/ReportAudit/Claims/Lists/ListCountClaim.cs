using ReportParsing;

namespace ReportAudit.Claims;

/// <summary>A count and the list that names what it counts are of one length.</summary>
/// <param name="Count">The count.</param>
/// <param name="Reading">How many things the list can be read to name.</param>
/// <param name="Basis">What opens the list.</param>
internal sealed record ListCountClaim(Figure Count, ListReading Reading, Basis Basis) : Claim(Basis)
{
    public override IReadOnlyList<Evidence> Evidence { get; } = [new(Count, EvidenceRole.Subject)];

    public override Verdict Verdict => Reading.Fits(Count.Value) ? Verdict.Holds : Verdict.Contradicted;

    // Where they differ, a name may be missing as well as the count wrong: no value of the count is what was meant.
    public override Interval? Allowed(Figure figure) => Verdict == Verdict.Holds && figure == Count ? Interval.Point(Count.Value) : null;
}
