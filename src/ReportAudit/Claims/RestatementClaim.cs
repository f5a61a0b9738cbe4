using ReportParsing;

namespace ReportAudit.Claims;

/// <summary>Two statements of one figure give the same value.</summary>
internal sealed record RestatementClaim(Figure First, Figure Second, Basis Basis) : Claim(Basis)
{
    public override IReadOnlyList<Evidence> Evidence { get; } =
        [new(First, EvidenceRole.Statement), new(Second, EvidenceRole.Statement)];

    // Of the text and a table beside it, the text was written first and is copied on.
    public override Figure Subject => Second.Cell is null ? Second : First;

    public override Verdict Verdict { get; } = Compare(First.Value, First.Quantity.Interval, Second.Quantity);

    public override Interval? Allowed(Figure figure)
    {
        if (figure == First)
            return Second.Quantity.Interval;
        return figure == Second ? First.Quantity.Interval : null;
    }
}
