using ReportAudit.Claims;
using ReportAudit.Messages;
using ReportParsing;

namespace ReportAudit.Rules;

/// <summary>A product that its printed factors do not make.</summary>
internal sealed class ProductMismatchRule : IRule
{
    public RuleDescriptor Descriptor { get; } = new(
        "product-mismatch",
        RuleCategory.Arithmetic,
        Severity.Error,
        new BilingualText("Tích không khớp với các thừa số (diện tích × năng suất, số lượng × đơn giá).", "A product does not follow from its factors (area × yield, number × price)."));

    public IEnumerable<Finding> Check(AuditContext context) =>
        context.Contradicted<ProductClaim>().Select(claim => ClaimFinding.Of(
            Descriptor,
            claim,
            context,
            claim.Basis.Certainty.ToSeverity(),
            Say.InBoth(say => say.ProductMismatch(claim.Count, claim.Rate, claim.Product, claim.Computed))) with
        {
            Expected = decimal.Round(claim.Computed, 4),
            Actual = claim.Product.Value,
            Expression = Expression.Product(claim.Count.Value, claim.Rate.Value * claim.Worth, claim.Computed, claim.Product.Value),
        });
}
