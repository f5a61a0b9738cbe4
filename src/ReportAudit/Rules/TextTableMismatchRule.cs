using ReportAudit.Claims;
using ReportAudit.Messages;
using ReportParsing;

namespace ReportAudit.Rules;

/// <summary>A figure of the running text that the table beside it gives otherwise.</summary>
internal sealed class TextTableMismatchRule : IRule
{
    public RuleDescriptor Descriptor { get; } = new(
        "text-table-mismatch",
        RuleCategory.Consistency,
        Severity.Warning,
        new BilingualText("Số liệu trong lời văn khác số liệu trong bảng bên cạnh.", "The text and the table beside it give different values."));

    public IEnumerable<Finding> Check(AuditContext context)
    {
        foreach (var claim in context.Contradicted<RestatementClaim>().Where(claim => claim.Second.Cell is not null))
        {
            yield return ClaimFinding.Of(
                Descriptor,
                claim,
                context,
                claim.Basis.Certainty.ToSeverity(),
                Say.InBoth(say => say.TextTableMismatch(claim.First, claim.Second))) with
            {
                Expected = claim.First.Value,
                Actual = claim.Second.Value,
                Expression = Expression.Unequal(claim.First.Value, claim.Second.Value),
            };
        }
    }
}
