using ReportParsing;

namespace ReportAudit.Rules;

/// <summary>Makes findings of what the reading noticed about pages.</summary>
internal static class ReadingFinding
{
    public static IEnumerable<Finding> Of(RuleDescriptor rule, Severity severity, Report report, ReadingNoteKind kind) =>
        report.Notes.Where(note => note.Kind == kind).Select(note => new Finding
        {
            Rule = rule,
            Severity = severity,
            Message = note.Message,
            Places = [],
            Page = note.Page,
        });
}
