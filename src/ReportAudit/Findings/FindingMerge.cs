using ReportAudit.Messages;

namespace ReportAudit.Findings;

/// <summary>Makes one finding of those that a rule has about one wrong figure, and ends every message with the figure that is probably wrong.</summary>
internal static class FindingMerge
{
    public static IEnumerable<Finding> Merge(IEnumerable<Finding> findings) =>
        findings.GroupBy(Subject).Select(about => Complete(about.Key is null ? [.. about] : [One([.. about])])).SelectMany(about => about);

    // The rule and the one suspect; null where none or several are suspected, and for the user's checks, each of which has a name of its own.
    private static (string Rule, string Figure)? Subject(Finding finding)
    {
        var suspects = finding.Evidence.Where(evidence => evidence.IsSuspect).Select(evidence => evidence.Figure.Id).Distinct(StringComparer.Ordinal).ToArray();
        return suspects is [var one] && finding.CheckId is null ? (finding.Rule.Name, one) : null;
    }

    private static Finding One(Finding[] findings)
    {
        var lead = findings.MaxBy(finding => finding.Severity)!;
        Finding[] others = [.. findings.Where(finding => finding != lead)];
        return others.Length == 0 ? lead : lead with
        {
            // A figure that is told rightly twice misses both in the same words.
            Message = others.Select(other => other.Message).Distinct().Where(message => message != lead.Message).Aggregate(lead.Message, (message, other) => message.Then(other)),
            Evidence = [.. lead.Evidence.Concat(others.SelectMany(other => other.Evidence)).DistinctBy(evidence => evidence.Figure.Id, StringComparer.Ordinal)],
            Places = [.. lead.Places.Concat(others.SelectMany(other => other.Places)).Distinct()],
        };
    }

    private static Finding[] Complete(Finding[] findings) =>
        [.. findings.Select(finding => finding with { Message = finding.Message.Then(finding.Suspicion), Suspicion = null })];
}
