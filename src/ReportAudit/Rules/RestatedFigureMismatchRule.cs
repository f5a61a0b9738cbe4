using ReportAudit.Claims;
using ReportAudit.Messages;
using ReportParsing;

namespace ReportAudit.Rules;

/// <summary>A figure that is stated twice with different values.</summary>
internal sealed class RestatedFigureMismatchRule : IRule
{
    public RuleDescriptor Descriptor { get; } = new(
        "restated-figure-mismatch",
        RuleCategory.Consistency,
        Severity.Error,
        new BilingualText("Cùng một chỉ tiêu được nêu hai lần với hai giá trị khác nhau.", "One figure is stated twice with different values."));

    public IEnumerable<Finding> Check(AuditContext context)
    {
        foreach (var claim in context.Contradicted<RestatementClaim>().Where(claim => claim.Second.Cell is null))
        {
            yield return ClaimFinding.Of(
                Descriptor,
                claim,
                context,
                claim.Basis.Certainty.ToSeverity(),
                Say.InBoth(say => say.RestatedFigureMismatch(claim.First, claim.Second))) with
            {
                Expected = claim.First.Value,
                Actual = claim.Second.Value,
                Expression = Expression.Unequal(claim.First.Value, claim.Second.Value),
            };
        }
    }
}
