namespace ReportAudit.Reconciliation.Reading;

/// <summary>Reads the severities and switches of built-in rules.</summary>
internal static class RuleSettingReading
{
    public static IEnumerable<RuleSetting> Read(Entry root)
    {
        string[] rules = [.. RuleCatalogue.All.Select(rule => rule.Name)];
        foreach (var entry in root.Named("rules", takesList: false))
        {
            if (!rules.Contains(entry.Name, StringComparer.Ordinal))
                entry.Tell(FileWording.UnknownRule(entry.Name, Nearest.To(entry.Name, rules)));
            else
                yield return new RuleSetting(entry.Name, SeverityReading.Read(entry, "off"));
        }
    }
}
