using ReportAudit.Claims;
using ReportAudit.Messages;
using ReportParsing;

namespace ReportAudit.Rules;

/// <summary>What is said to be left of a whole is not what its other parts leave.</summary>
internal sealed class RemainderMismatchRule : IRule
{
    public RuleDescriptor Descriptor { get; } = new(
        "remainder-mismatch",
        RuleCategory.Arithmetic,
        Severity.Error,
        new BilingualText("Số còn lại không bằng tổng trừ đi phần đã nêu.", "What is left is not the whole less its other parts."));

    public IEnumerable<Finding> Check(AuditContext context)
    {
        foreach (var claim in context.Contradicted<SumClaim>().Where(claim => claim.Kind == PartitionKind.Remainder))
        {
            var rest = claim.Parts[^1];
            var done = claim.Sum - rest.Value;
            yield return ClaimFinding.Of(
                Descriptor,
                claim,
                context,
                claim.Basis.Certainty.ToSeverity(),
                Say.InBoth(say => say.RemainderMismatch(claim.Total, done, rest))) with
            {
                Expected = claim.Total.Value - done,
                Actual = rest.Value,
                Expression = Expression.Difference(claim.Total.Value, done, rest.Value),
            };
        }
    }
}
