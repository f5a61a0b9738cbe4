using ReportAudit.Messages;
using ReportParsing;

namespace ReportAudit.Rules;

/// <summary>A passage that stands in the report twice, word for word.</summary>
internal sealed class RepeatedPassageRule : IRule
{
    public RuleDescriptor Descriptor { get; } = new(
        "repeated-passage",
        RuleCategory.Consistency,
        Severity.Warning,
        new BilingualText("Một đoạn văn lặp lại nguyên văn.", "A passage stands in the report twice, word for word."));

    public IEnumerable<Finding> Check(AuditContext context)
    {
        foreach (var passage in context.Repeats.Passages)
        {
            yield return new Finding
            {
                Rule = Descriptor,
                Severity = Severity.Warning,
                Message = Say.InBoth(say => say.RepeatedPassage(passage.Words)),
                Places = [passage.Again[0], passage.First[0]],
            };
        }
    }
}
