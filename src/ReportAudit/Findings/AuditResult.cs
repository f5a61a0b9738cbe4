using ReportParsing;

namespace ReportAudit;

/// <summary>What the audit of one report found, and what it did not check.</summary>
/// <param name="Report">The report.</param>
/// <param name="Findings">In order of place, then rule; without those that are known or suppressed.</param>
/// <param name="Coverage">Every figure of the report, in reading order.</param>
public sealed record AuditResult(Report Report, IReadOnlyList<Finding> Findings, IReadOnlyList<FigureCoverage> Coverage)
{
    /// <summary>The findings that the baseline knows; empty without one.</summary>
    public IReadOnlyList<Finding> Baselined { get; init; } = [];

    /// <summary>The findings that the user's files suppress.</summary>
    public IReadOnlyList<Finding> Suppressed { get; init; } = [];

    /// <summary>Every check of the user's with what came of it, in the order of the files.</summary>
    public IReadOnlyList<CheckOutcome> Checks { get; init; } = [];

    /// <summary>The figures that the user's indicators name, in the order of the files.</summary>
    public IReadOnlyList<IndicatorMatch> Matches { get; init; } = [];
}
