using ReportAudit.Claims;
using ReportAudit.Messages;
using ReportParsing;

namespace ReportAudit.Rules;

/// <summary>A total that is not the sum of its parts.</summary>
internal sealed class TotalMismatchRule : IRule
{
    public RuleDescriptor Descriptor { get; } = new(
        "total-mismatch",
        RuleCategory.Arithmetic,
        Severity.Error,
        new BilingualText("Tổng không bằng tổng các phần.", "A total is not the sum of its parts."));

    public IEnumerable<Finding> Check(AuditContext context)
    {
        foreach (var claim in context.Contradicted<SumClaim>())
        {
            if (claim.Parts.Count < 2 || claim.Basis.Certainty < Certainty.Likely || claim.Kind >= PartitionKind.Remainder)
                continue;
            var message = Say.InBoth(say => say.TotalMismatch(claim.Total, claim.Parts, claim.Sum));
            if (claim.PartAboveTotal is { } above)
                message = message.Then(Say.InBoth(say => say.PartExceedsTotal(above, claim.Total)));
            yield return ClaimFinding.Of(Descriptor, claim, context, claim.Basis.Certainty.ToSeverity(), message) with
            {
                Expected = claim.Sum,
                Actual = claim.Total.Value,
                Expression = Expression.Sum(claim.Parts, claim.Sum, claim.Total.Value),
            };
        }
    }
}
