using ReportAudit.Claims;
using ReportAudit.Messages;
using ReportParsing;

namespace ReportAudit.Rules;

/// <summary>A rise or fall, absolute or in percent, that the printed values do not give.</summary>
internal sealed class GrowthMismatchRule : IRule
{
    public RuleDescriptor Descriptor { get; } = new(
        "growth-mismatch",
        RuleCategory.Arithmetic,
        Severity.Error,
        new BilingualText("Mức tăng, giảm không khớp với số liệu hai kỳ.", "A rise or fall does not follow from the two periods' figures."));

    public IEnumerable<Finding> Check(AuditContext context)
    {
        foreach (var claim in context.Contradicted<ChangeClaim>().Where(claim => claim.Change.Cell is null))
        {
            if (claim.Computed is { } computed)
            {
                var message = Say.InBoth(say => say.GrowthMismatch(claim.Current, claim.Previous, claim.Change, claim.IsRise, computed));
                yield return Finding(claim, context, message, computed, claim.Change);
            }
        }

        foreach (var claim in context.Contradicted<DoubleChangeClaim>())
        {
            if (claim.Computed is { } computed)
            {
                var message = Say.InBoth(say => say.GrowthPercentMismatch(claim.Change, claim.Percent, claim.Previous, computed));
                yield return Finding(claim, context, message, computed, claim.Percent);
            }
        }
    }

    private Finding Finding(Claim claim, AuditContext context, BilingualText message, decimal computed, Figure stated) =>
        ClaimFinding.Of(Descriptor, claim, context, claim.Basis.Certainty.ToSeverity(), message) with
        {
            Expected = decimal.Round(computed, 4),
            Actual = stated.Value,
            Expression = Expression.Unequal(decimal.Round(computed, 4), stated.Value),
        };
}
