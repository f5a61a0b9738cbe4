using ReportAudit.Claims;
using ReportAudit.Messages;
using ReportParsing;

namespace ReportAudit.Rules;

/// <summary>A table's total column is not the sum of its columns.</summary>
internal sealed class TableRowTotalMismatchRule : IRule
{
    public RuleDescriptor Descriptor { get; } = new(
        "table-row-total-mismatch",
        RuleCategory.Tables,
        Severity.Error,
        new BilingualText("Cột tổng của bảng không bằng tổng các cột.", "A table's total column is not the sum of its columns."));

    public IEnumerable<Finding> Check(AuditContext context) =>
        context.Contradicted<SumClaim>()
            .Where(claim => claim.Kind == PartitionKind.Row && claim.Basis.Certainty >= Certainty.Likely)
            .Select(claim => ClaimFinding.Of(
                Descriptor,
                claim,
                context,
                claim.Basis.Certainty.ToSeverity(),
                Say.InBoth(say => say.TotalMismatch(claim.Total, claim.Parts, claim.Sum))) with
            {
                Expected = claim.Sum,
                Actual = claim.Total.Value,
                Expression = Expression.Sum(claim.Parts, claim.Sum, claim.Total.Value),
            });
}
