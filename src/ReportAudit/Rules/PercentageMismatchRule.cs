using ReportAudit.Claims;
using ReportAudit.Messages;
using ReportParsing;

namespace ReportAudit.Rules;

/// <summary>A share that the printed part and whole do not give.</summary>
internal sealed class PercentageMismatchRule : IRule
{
    public RuleDescriptor Descriptor { get; } = new(
        "percentage-mismatch",
        RuleCategory.Arithmetic,
        Severity.Error,
        new BilingualText("Tỷ lệ phần trăm không khớp với tử số và mẫu số.", "A percentage does not follow from its part and whole."));

    public IEnumerable<Finding> Check(AuditContext context)
    {
        foreach (var claim in context.Contradicted<ShareClaim>().Where(claim => claim.Share.Cell is null))
        {
            if (claim.Computed is not { } computed)
                continue;
            yield return ClaimFinding.Of(
                Descriptor,
                claim,
                context,
                claim.Basis.Certainty.ToSeverity(),
                Say.InBoth(say => say.PercentageMismatch(claim.Part, claim.Whole, claim.Share, computed))) with
            {
                Expected = decimal.Round(computed, 4),
                Actual = claim.Share.Value,
                Expression = Expression.Share(claim.Part.Value, claim.Whole.Value, computed, claim.Share.Value),
            };
        }
    }
}
