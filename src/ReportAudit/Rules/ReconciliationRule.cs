using ReportAudit.Reconciliation;
using ReportAudit.Reconciliation.Checking;
using ReportAudit.Reconciliation.Expressions;
using ReportParsing;

namespace ReportAudit.Rules;

/// <summary>Figures that fail a check of the user's own.</summary>
internal sealed class ReconciliationRule : IRule
{
    public RuleDescriptor Descriptor { get; } = new(
        "reconciliation",
        RuleCategory.User,
        Severity.Warning,
        new BilingualText("Số liệu không khớp với phép đối chiếu do người dùng đặt ra.", "Figures fail a check of the user's own."));

    public IEnumerable<Finding> Check(AuditContext context) =>
        context.Reconciliation.Decided.Where(each => each.Decided.State == CheckState.Contradicted).Select(each => Finding(each.Decided, each.Decided.Binding!));

    private Finding Finding(DecidedCheck decided, Binding binding)
    {
        var (check, comparison) = (decided.Check, decided.Check.Comparison);
        var arithmetic = ExpressionText.InBoth(binding, comparison, holds: false);
        var isSum = comparison is { Left: IndicatorTerm, Operator: ComparisonOperator.Equal };
        return new Finding
        {
            Rule = Descriptor,
            CheckId = check.Id,
            Severity = check.Severity,
            Message = check.Message is { } message ? CheckWording.Failed(Filled(message, binding), arithmetic) : CheckWording.Failed(check.Id, arithmetic),
            Basis = check.Expression,
            Expected = isSum ? decided.Right : null,
            Actual = decided.Left,
            Expression = new ExpressionText(binding, ExpressionText.Plain).Of(comparison, holds: false),
            Evidence = [.. binding.Figures.Select(figure => new Evidence(figure, EvidenceRole.Operand))],
            Places = [.. binding.Figures.Select(figure => figure.Span)],
        };
    }

    private static BilingualText Filled(BilingualText message, Binding binding) => new(
        MessageTemplate.Fill(message.Vietnamese, name => ValueOf(name, binding, MessageLanguage.Vietnamese)),
        MessageTemplate.Fill(message.English, name => ValueOf(name, binding, MessageLanguage.English)));

    private static string ValueOf(string indicator, Binding binding, MessageLanguage language) =>
        binding.Of(new IndicatorTerm(indicator)) is { } figure ? FigureFormat.Format(figure.Value, language) : "…";
}
