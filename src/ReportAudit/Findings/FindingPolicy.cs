namespace ReportAudit.Findings;

/// <summary>What the user's files and baseline say of the rules and their findings.</summary>
internal sealed class FindingPolicy
{
    private readonly Dictionary<string, Severity?> rules = new(StringComparer.Ordinal);
    private readonly HashSet<string> suppressed;
    private readonly Baseline? baseline;

    public FindingPolicy(AuditOptions options)
    {
        baseline = options.Baseline;
        foreach (var setting in options.Reconciliation.SelectMany(file => file.Rules))
            rules[setting.Rule] = setting.Severity;
        suppressed =
        [
            .. options.Reconciliation.SelectMany(file => file.Suppressions)
                .Where(suppression => options.Today is not { } today || !suppression.IsExpiredOn(today))
                .Select(suppression => suppression.Fingerprint),
        ];
    }

    public bool IsOn(RuleDescriptor rule) => !rules.TryGetValue(rule.Name, out var severity) || severity is not null;

    public Finding WithSeverity(Finding finding) =>
        rules.TryGetValue(finding.Rule.Name, out var severity) && severity is { } set ? finding with { Severity = set } : finding;

    public FindingStanding StandingOf(Finding finding)
    {
        if (suppressed.Contains(finding.Fingerprint))
            return FindingStanding.Suppressed;
        return baseline?.Contains(finding.Fingerprint) == true ? FindingStanding.Baselined : FindingStanding.New;
    }
}
