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
            yield return Finding(claim, claim.Total.Value, claim.Sum - rest.Value, rest, context);
        }

        foreach (var claim in context.Contradicted<StockClaim>())
            yield return Finding(claim, claim.Whole, claim.Done, claim.Left, context);
    }

    private Finding Finding(Claim claim, decimal whole, decimal done, Figure rest, AuditContext context) =>
        ClaimFinding.Of(
            Descriptor,
            claim,
            context,
            claim.Basis.Certainty.ToSeverity(),
            Say.InBoth(say => say.RemainderMismatch(whole, done, rest))) with
        {
            Expected = whole - done,
            Actual = rest.Value,
            Expression = Expression.Difference(whole, done, rest.Value),
        };
}
