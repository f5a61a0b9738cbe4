using ReportAudit;
using ReportParsing;

namespace ReportSearch.Storage;

/// <summary>A finding as results point to it.</summary>
/// <param name="Rule">The rule's name.</param>
/// <param name="Severity">How sure it is.</param>
/// <param name="Place">The place to go to; null where the finding names none.</param>
internal sealed record StoredFinding(string Rule, Severity Severity, TextSpan? Place)
{
    public static StoredFinding Of(Finding finding) =>
        new(finding.Rule.Name, finding.Severity, finding.Places.Count == 0 ? null : finding.Places[0]);
}
