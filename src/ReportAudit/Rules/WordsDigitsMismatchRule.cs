using ReportAudit.Claims;
using ReportAudit.Messages;
using ReportParsing;

namespace ReportAudit.Rules;

/// <summary>An amount in digits whose words in brackets name another.</summary>
internal sealed class WordsDigitsMismatchRule : IRule
{
    public RuleDescriptor Descriptor { get; } = new(
        "words-digits-mismatch",
        RuleCategory.Arithmetic,
        Severity.Error,
        new BilingualText("Số ghi bằng chữ không khớp với số ghi bằng số.", "The words of an amount do not name its digits."));

    public IEnumerable<Finding> Check(AuditContext context) =>
        context.Contradicted<WordsClaim>().Select(claim => ClaimFinding.Of(
            Descriptor,
            claim,
            context,
            claim.Basis.Certainty.ToSeverity(),
            Say.InBoth(say => say.WordsDigitsMismatch(claim.Digits, claim.Words))) with
        {
            Expected = claim.Words.Value,
            Actual = claim.Digits.Value,
            Expression = Expression.Unequal(claim.Words.Value, claim.Digits.Value),
        });
}
