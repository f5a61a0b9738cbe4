using ReportAudit.Findings;
using ReportAudit.Rules;
using ReportParsing;

namespace ReportAudit;

/// <summary>Audits what a report says about its figures.</summary>
/// <param name="options">How to audit; null for the defaults.</param>
public sealed class Auditor(AuditOptions? options = null)
{
    private readonly AuditOptions options = options ?? new AuditOptions();

    /// <summary>Audits one report.</summary>
    /// <returns>The findings, and for every figure what can be said of it.</returns>
    public AuditResult Audit(Report report)
    {
        ArgumentNullException.ThrowIfNull(report);
        _ = options;
        var context = new AuditContext(report);
        var findings = RuleCatalogue.Rules
            .SelectMany(rule => rule.Check(context))
            .Select(finding => finding with { Fingerprint = Fingerprint.Of(finding, report) })
            .OrderBy(finding => finding.Places[0].Block)
            .ThenBy(finding => finding.Places[0].Start)
            .ThenBy(finding => finding.Rule.Name, StringComparer.Ordinal)
            .ThenBy(finding => finding.Fingerprint, StringComparer.Ordinal);
        return new AuditResult(report, [.. findings], CoverageReading.Read(report, context.Claims));
    }
}
