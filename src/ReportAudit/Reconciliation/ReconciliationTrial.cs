namespace ReportAudit;

/// <summary>What a reconciliation file made of one report.</summary>
/// <param name="Result">The whole audit.</param>
public sealed record ReconciliationTrial(AuditResult Result)
{
    /// <summary>The findings of the file's own checks.</summary>
    public IReadOnlyList<Finding> Findings => [.. Result.Findings.Where(finding => finding.CheckId is not null)];

    /// <summary>What came of a check; one state for each list or table row that it was decided in.</summary>
    /// <param name="check">The check's id.</param>
    /// <exception cref="ArgumentException">The file has no such check.</exception>
    public IReadOnlyList<CheckState> StatesOf(string check)
    {
        CheckState[] states = [.. Result.Checks.Where(outcome => outcome.CheckId.Equals(check, StringComparison.Ordinal)).Select(outcome => outcome.State)];
        return states.Length > 0 ? states : throw new ArgumentException($"There is no check '{check}'.", nameof(check));
    }

    /// <summary>The values of the figures that an indicator names, in reading order.</summary>
    /// <param name="indicator">The indicator's id.</param>
    public IReadOnlyList<decimal> ValuesOf(string indicator) =>
        [.. Result.Matches.Where(match => match.Indicator.Equals(indicator, StringComparison.Ordinal)).Select(match => match.Figure.Value)];
}
