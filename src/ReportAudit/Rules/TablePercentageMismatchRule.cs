using ReportAudit.Claims;
using ReportAudit.Messages;
using ReportParsing;

namespace ReportAudit.Rules;

/// <summary>A percentage in a table does not follow from its columns.</summary>
internal sealed class TablePercentageMismatchRule : IRule
{
    public RuleDescriptor Descriptor { get; } = new(
        "table-percentage-mismatch",
        RuleCategory.Tables,
        Severity.Error,
        new BilingualText("Cột tỷ lệ của bảng không khớp với hai cột mà nó được tính ra.", "A percentage in a table does not follow from its columns."));

    public IEnumerable<Finding> Check(AuditContext context) =>
        context.Contradicted<ShareClaim>()
            .Where(claim => claim.Share.Cell is not null)
            .Select(claim => ClaimFinding.Of(
                Descriptor,
                claim,
                context,
                claim.Basis.Certainty.ToSeverity(),
                Say.InBoth(say => say.PercentageMismatch(claim.Part, claim.Whole, claim.Share, claim.Computed!.Value))) with
            {
                Expected = decimal.Round(claim.Computed!.Value, 4),
                Actual = claim.Share.Value,
                Expression = Expression.Share(claim.Part.Value, claim.Whole.Value, claim.Computed.Value, claim.Share.Value),
            });
}
