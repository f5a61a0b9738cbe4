using ReportAudit.Claims;
using ReportAudit.Messages;
using ReportParsing;

namespace ReportAudit.Rules;

/// <summary>A table's total row is not the sum of its rows.</summary>
internal sealed class TableColumnTotalMismatchRule : IRule
{
    public RuleDescriptor Descriptor { get; } = new(
        "table-column-total-mismatch",
        RuleCategory.Tables,
        Severity.Error,
        new BilingualText("Dòng tổng của bảng không bằng tổng các dòng.", "A table's total row is not the sum of its rows."));

    public IEnumerable<Finding> Check(AuditContext context) =>
        context.Contradicted<SumClaim>()
            .Where(claim => claim.Kind == PartitionKind.Column && claim.Basis.Certainty >= Certainty.Likely)
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
