namespace ReportAudit.Findings;

/// <summary>What the user's files and baseline say of the rules and their findings.</summary>
internal sealed class FindingPolicy
{
    private readonly Dictionary<string, Severity?> rules = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> suppressed;
    private readonly Baseline? baseline;

    public FindingPolicy(AuditOptions options)
    {
        baseline = options.Baseline;
        foreach (var setting in options.Reconciliation.SelectMany(file => file.Rules))
            rules[setting.Rule] = setting.Severity;
        suppressed = options.Reconciliation.SelectMany(file => file.Suppressions)
            .Where(suppression => options.Today is not { } today || !suppression.IsExpiredOn(today))
            .DistinctBy(suppression => suppression.Fingerprint, StringComparer.Ordinal)
            .ToDictionary(suppression => suppression.Fingerprint, suppression => suppression.Reason, StringComparer.Ordinal);
    }

    public bool IsOn(RuleDescriptor rule) => !rules.TryGetValue(rule.Name, out var severity) || severity is not null;

    public Finding WithSeverity(Finding finding) =>
        rules.TryGetValue(finding.Rule.Name, out var severity) && severity is { } set ? finding with { Severity = set } : finding;

    public Finding WithReason(Finding finding) => finding with { SuppressedBecause = suppressed.GetValueOrDefault(finding.Fingerprint) };

    public FindingStanding StandingOf(Finding finding)
    {
        if (suppressed.ContainsKey(finding.Fingerprint))
            return FindingStanding.Suppressed;
        return baseline?.Contains(finding.Fingerprint) == true ? FindingStanding.Baselined : FindingStanding.New;
    }
}
