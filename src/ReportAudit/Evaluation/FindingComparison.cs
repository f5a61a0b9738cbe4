using ReportParsing;

namespace ReportAudit.Evaluation;

/// <summary>What the audit of one report told rightly, wrongly, or not at all.</summary>
internal sealed record FindingComparison
{
    public required IReadOnlyDictionary<string, Score> ScoreOfRule { get; init; }

    /// <summary>The same without notes, told or labelled: what a user is asked to look at.</summary>
    public required Score ErrorsAndWarnings { get; init; }

    /// <summary>How many look-alikes of each rule there are, and about how many of them it is rightly silent.</summary>
    public required IReadOnlyDictionary<string, Score> LookAlikesOfRule { get; init; }

    /// <summary>How often the suspects were the labelled ones, over the findings that have labelled suspects and were told.</summary>
    public required Score Suspects { get; init; }

    /// <summary>Each a line that says what differs; empty where findings, severities, places and suspects are as labelled.</summary>
    public required IReadOnlyList<string> Differences { get; init; }

    /// <summary>Errors that the labels do not have.</summary>
    public required int FalseErrors { get; init; }

    public static FindingComparison Of(AuditResult result, ReportLabels labels, FigureMatching matching)
    {
        Dictionary<string, Score> scores = new(StringComparer.Ordinal);
        List<string> differences = [];
        Score suspects = default;
        Score warned = default;
        var falseErrors = 0;
        List<FindingLabel> open = [.. labels.Findings.OrderBy(label => label.Optional)];
        foreach (var finding in result.Findings)
        {
            var rule = finding.Rule.Name;
            var isWarning = finding.Severity != Severity.Note;
            var label = open.Find(label => IsAbout(label.Rule, label.Figures, label.Text, finding, result.Report, matching));
            if (label is null)
            {
                falseErrors += finding.Severity == Severity.Error ? 1 : 0;
                scores[rule] = scores.GetValueOrDefault(rule) + new Score(0, 1, 0);
                warned += isWarning ? new Score(0, 1, 0) : default;
                differences.Add($"not expected: {finding.Severity} {rule}: {finding.Message.Vietnamese}");
                continue;
            }

            open.Remove(label);
            if (label.Optional)
                continue;
            scores[rule] = scores.GetValueOrDefault(rule) + new Score(1, 1, 1);
            // A warning told of what is labelled a note is no false one, nor is it owed.
            if (label.Severity != Severity.Note)
                warned += isWarning ? new Score(1, 1, 1) : new Score(1, 0, 0);
            if (label.Severity != finding.Severity)
                differences.Add($"severity: {rule} is {finding.Severity}, expected {label.Severity}: {finding.Message.Vietnamese}");
            if (label.Suspects.Count == 0)
                continue;
            var isNamed = HasSuspects(finding, label, matching);
            suspects += new Score(1, 1, isNamed ? 1 : 0);
            if (!isNamed)
                differences.Add($"suspect: {rule}: {finding.Message.Vietnamese}");
        }

        foreach (var label in open.Where(label => !label.Optional))
        {
            scores[label.Rule] = scores.GetValueOrDefault(label.Rule) + new Score(1, 0, 0);
            warned += label.Severity != Severity.Note ? new Score(1, 0, 0) : default;
            differences.Add($"not told: {label.Severity} {label.Rule} {label.Text}{string.Join(", ", label.Figures.Select(figure => Describe(matching, figure)))}");
        }

        return new FindingComparison
        {
            ScoreOfRule = scores,
            ErrorsAndWarnings = warned,
            LookAlikesOfRule = LookAlikes(result, labels.LookAlikes ?? [], matching),
            Suspects = suspects,
            Differences = differences,
            FalseErrors = falseErrors,
        };
    }

    private static Dictionary<string, Score> LookAlikes(AuditResult result, IReadOnlyList<LookAlikeLabel> labels, FigureMatching matching) =>
        labels.GroupBy(label => label.Rule, StringComparer.Ordinal).ToDictionary(
            rule => rule.Key,
            rule => new Score(rule.Count(), rule.Count(), rule.Count(label =>
                !result.Findings.Any(finding => IsAbout(label.Rule, label.Figures, label.Text, finding, result.Report, matching)))),
            StringComparer.Ordinal);

    private static string Describe(FigureMatching matching, int label) =>
        matching.FigureOf(label) is { } figure ? $"'{figure.Mention.Text}'" : $"(figure {label} not found)";

    private static bool IsAbout(string rule, IReadOnlyList<int> figures, string words, Finding finding, Report report, FigureMatching matching)
    {
        if (!rule.Equals(finding.Rule.Name, StringComparison.Ordinal))
            return false;
        return figures.Count > 0
            ? finding.Evidence.Any(evidence => matching.LabelOf(evidence.Figure) is { } figure && figures.Contains(figure))
            : finding.Places.Any(place => Touches(place, words, report));
    }

    private static bool Touches(TextSpan place, string words, Report report)
    {
        var text = report.Blocks[place.Block].Text;
        for (var at = text.IndexOf(words, StringComparison.Ordinal); at >= 0; at = text.IndexOf(words, at + 1, StringComparison.Ordinal))
        {
            if (at < place.End && place.Start < at + words.Length)
                return true;
        }

        return false;
    }

    private static bool HasSuspects(Finding finding, FindingLabel label, FigureMatching matching) =>
        finding.Evidence.Where(evidence => evidence.IsSuspect).Select(evidence => matching.LabelOf(evidence.Figure)).ToHashSet()
            .SetEquals(label.Suspects.Select(figure => (int?)figure));
}
