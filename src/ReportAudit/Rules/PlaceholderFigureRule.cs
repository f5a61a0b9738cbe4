using ReportAudit.Messages;
using ReportParsing;

namespace ReportAudit.Rules;

/// <summary>A letter where a zero is meant, or dots left to be filled in.</summary>
internal sealed class PlaceholderFigureRule : IRule
{
    public RuleDescriptor Descriptor { get; } = new(
        "placeholder-figure",
        RuleCategory.Consistency,
        Severity.Warning,
        new BilingualText("Chữ “o” thay cho số 0, hoặc chỗ trống chưa điền.", "A letter o where 0 is meant, or a blank left to be filled in."));

    public IEnumerable<Finding> Check(AuditContext context)
    {
        foreach (var mention in context.Report.Mentions.Where(mention => mention.Form == NumberForm.Placeholder))
        {
            var figure = context.Report.Figures.FirstOrDefault(figure => figure.Span == mention.Span);
            yield return new Finding
            {
                Rule = Descriptor,
                Severity = Severity.Warning,
                Message = mention.Quantity is null
                    ? Say.InBoth(say => say.PlaceholderBlank(mention.Text))
                    : Say.InBoth(say => say.PlaceholderZero(mention.Text, figure?.Indicator.Text ?? string.Empty)),
                Basis = mention.Text,
                Actual = mention.Quantity?.Value,
                Evidence = figure is null ? [] : [new Evidence(figure, EvidenceRole.Subject)],
                Places = [mention.Span],
            };
        }
    }
}
