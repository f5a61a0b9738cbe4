using ReportAudit.Claims;
using ReportAudit.Messages;
using ReportParsing;

namespace ReportAudit.Rules;

/// <summary>A difference or growth in a table that does not follow from its columns.</summary>
internal sealed class TableGrowthMismatchRule : IRule
{
    public RuleDescriptor Descriptor { get; } = new(
        "table-growth-mismatch",
        RuleCategory.Tables,
        Severity.Error,
        new BilingualText("Cột tăng, giảm của bảng không khớp với hai cột mà nó được tính ra.", "A difference or growth in a table does not follow from its columns."));

    public IEnumerable<Finding> Check(AuditContext context)
    {
        foreach (var claim in context.Contradicted<SumClaim>().Where(claim => claim.Kind == PartitionKind.Difference))
        {
            var (previous, change) = (claim.Parts[0], claim.Parts[1]);
            var computed = claim.Total.Value - previous.Value;
            yield return Finding(claim, context, claim.Total, previous, change, computed);
        }

        foreach (var claim in context.Contradicted<ChangeClaim>().Where(claim => claim.Change.Cell is not null))
        {
            var computed = claim.IsRise ? claim.Computed!.Value : -claim.Computed!.Value;
            yield return Finding(claim, context, claim.Current, claim.Previous, claim.Change, computed);
        }
    }

    private Finding Finding(Claim claim, AuditContext context, Figure current, Figure previous, Figure change, decimal computed) =>
        ClaimFinding.Of(
            Descriptor,
            claim,
            context,
            claim.Basis.Certainty.ToSeverity(),
            Say.InBoth(say => say.GrowthMismatch(current, previous, change, change.Value >= 0, change.Value >= 0 ? computed : -computed))) with
        {
            Expected = decimal.Round(computed, 4),
            Actual = change.Value,
            Expression = Expression.Unequal(decimal.Round(computed, 4), change.Value),
        };
}
