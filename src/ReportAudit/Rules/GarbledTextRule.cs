using ReportParsing;

namespace ReportAudit.Rules;

/// <summary>Text whose characters cannot be known, because its font has no map to Unicode.</summary>
internal sealed class GarbledTextRule : IRule
{
    public RuleDescriptor Descriptor { get; } = new(
        "garbled-text",
        RuleCategory.Reading,
        Severity.Note,
        new BilingualText("Một phần chữ trên trang không thể biết là chữ gì vì phông chữ thiếu bảng mã.", "Some of a page's text cannot be known, its font having no map to Unicode."));

    public IEnumerable<Finding> Check(AuditContext context) =>
        ReadingFinding.Of(Descriptor, Severity.Note, context.Report, ReadingNoteKind.GarbledText);
}
