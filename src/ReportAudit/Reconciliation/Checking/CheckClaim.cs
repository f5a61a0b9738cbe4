using ReportAudit.Claims;
using ReportParsing;

namespace ReportAudit.Reconciliation.Checking;

/// <summary>What a decided check says of its figures, so that they count as checked.</summary>
internal sealed record CheckClaim(DecidedCheck Decided) : Claim(new Basis(Decided.Check.Id, Certainty.Certain))
{
    public override IReadOnlyList<Evidence> Evidence { get; } =
        [.. Decided.Binding!.Figures.Select(figure => new Evidence(figure, EvidenceRole.Operand))];

    public override Verdict Verdict => Decided.State switch
    {
        CheckState.Holds => Verdict.Holds,
        CheckState.HoldsWithinRounding => Verdict.HoldsWithinRounding,
        CheckState.Contradicted => Verdict.Contradicted,
        _ => Verdict.Undecided,
    };

    public override Interval? Allowed(Figure figure) => null;
}
