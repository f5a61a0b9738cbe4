using ReportParsing;

namespace ReportAudit.Rules;

/// <summary>A page whose figures were not audited because it could not be read: a picture without text, or a broken page.</summary>
internal sealed class UnreadablePageRule : IRule
{
    public RuleDescriptor Descriptor { get; } = new(
        "unreadable-page",
        RuleCategory.Reading,
        Severity.Warning,
        new BilingualText("Một trang không đọc được nên số liệu trên đó chưa được kiểm tra.", "A page could not be read, so its figures are not audited."));

    public IEnumerable<Finding> Check(AuditContext context) =>
        ReadingFinding.Of(Descriptor, Severity.Warning, context.Report, ReadingNoteKind.UnreadablePage);
}
