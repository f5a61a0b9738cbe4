using ReportParsing;

namespace ReportAudit;

/// <summary>What the audit of one report found, and what it did not check.</summary>
/// <param name="Report">The report.</param>
/// <param name="Findings">In order of place, then rule.</param>
/// <param name="Coverage">Every figure of the report, in reading order.</param>
public sealed record AuditResult(Report Report, IReadOnlyList<Finding> Findings, IReadOnlyList<FigureCoverage> Coverage);
