using ReportParsing;

namespace ReportAudit.Claims;

/// <summary>Two statements of one figure give the same value.</summary>
internal sealed record RestatementClaim(Figure First, Figure Second, Basis Basis) : Claim(Basis)
{
    public override IReadOnlyList<Evidence> Evidence { get; } =
        [new(First, EvidenceRole.Statement), new(Second, EvidenceRole.Statement)];

    // Of the text and a table beside it, the text was written first and is copied on.
    public override Figure Subject => Second.Cell is null ? Second : First;

    public override Verdict Verdict { get; } = Compare(First.Value, Meant(First, Second).Interval, Meant(Second, First));

    public override Interval? Allowed(Figure figure)
    {
        if (figure == First)
            return Meant(Second, First).Interval;
        return figure == Second ? Meant(First, Second).Interval : null;
    }

    // An estimate (ước 1.864 nghìn lượt) told again with two digits in the other order is no estimate of the other.
    private static Quantity Meant(Figure figure, Figure other) =>
        figure.Quantity.Qualifier == Qualifier.About && DigitSlip.IsSwap(figure.Value, other.Value) ? figure.Quantity with { Qualifier = Qualifier.Exact } : figure.Quantity;
}
