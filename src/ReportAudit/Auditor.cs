using ReportAudit.Findings;
using ReportAudit.Rules;
using ReportParsing;

namespace ReportAudit;

/// <summary>Audits what a report says about its figures.</summary>
/// <param name="options">How to audit; null for the defaults.</param>
public sealed class Auditor(AuditOptions? options = null)
{
    private readonly AuditOptions options = options ?? new AuditOptions();
    private readonly FindingPolicy policy = new(options ?? new AuditOptions());

    /// <summary>Audits one report.</summary>
    /// <returns>The findings, and for every figure what can be said of it.</returns>
    public AuditResult Audit(Report report)
    {
        ArgumentNullException.ThrowIfNull(report);
        var context = new AuditContext(report, options);
        var findings = Fingerprint.Apart(FindingsOf(context)).ToLookup(policy.StandingOf);
        return new AuditResult(
            report,
            [.. findings[FindingStanding.New]],
            CoverageReading.Read(report, [.. context.Claims, .. context.Reconciliation.Claims]))
        {
            Baselined = [.. findings[FindingStanding.Baselined]],
            Suppressed = [.. findings[FindingStanding.Suppressed].Select(policy.WithReason)],
            Checks = context.Reconciliation.Outcomes,
            Matches = context.Reconciliation.Matches,
        };
    }

    private IEnumerable<Finding> FindingsOf(AuditContext context) =>
        FindingMerge.Merge(RuleCatalogue.Rules.Where(rule => policy.IsOn(rule.Descriptor)).SelectMany(rule => rule.Check(context)))
            .Select(policy.WithSeverity)
            .Select(new DoubtfulReading(context.Report).Lower)
            .Select(finding => finding with { Fingerprint = Fingerprint.Of(finding, context.Report) })
            .OrderBy(finding => finding.Places is [var place, ..] ? place.Block : -1)
            .ThenBy(finding => finding.Places is [var place, ..] ? place.Start : finding.Page)
            .ThenBy(finding => finding.Rule.Name, StringComparer.Ordinal)
            .ThenBy(finding => finding.Fingerprint, StringComparer.Ordinal);
}
