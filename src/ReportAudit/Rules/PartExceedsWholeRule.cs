using ReportAudit.Claims;
using ReportAudit.Messages;
using ReportParsing;

namespace ReportAudit.Rules;

/// <summary>A part that is more than its whole. A list whose sum is wrong too is told by total-mismatch.</summary>
internal sealed class PartExceedsWholeRule : IRule
{
    public RuleDescriptor Descriptor { get; } = new(
        "part-exceeds-whole",
        RuleCategory.Arithmetic,
        Severity.Error,
        new BilingualText("Một phần lớn hơn toàn bộ.", "A part is more than its whole."));

    public IEnumerable<Finding> Check(AuditContext context)
    {
        foreach (var claim in context.Contradicted<PartClaim>())
            yield return Finding(claim, claim.Part, claim.Whole, context);
        foreach (var claim in context.Contradicted<SumClaim>().Where(claim => claim.Parts.Count == 1))
        {
            if (claim.PartAboveTotal is { } part)
                yield return Finding(claim, part, claim.Total, context);
        }
    }

    private Finding Finding(Claim claim, Figure part, Figure whole, AuditContext context) =>
        ClaimFinding.Of(
            Descriptor,
            claim,
            context,
            claim.Basis.Certainty.ToSeverity(),
            Say.InBoth(say => say.PartExceedsWhole(part, whole))) with
        {
            Actual = part.Value,
            Expression = Expression.Above(part.Value, whole.Value),
        };
}
