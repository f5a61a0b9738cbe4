using ReportParsing;

namespace ReportAudit.Evaluation;

/// <summary>What the audit of one report told rightly, wrongly, or not at all.</summary>
internal sealed record FindingComparison
{
    public required IReadOnlyDictionary<string, Score> ScoreOfRule { get; init; }

    /// <summary>How often the suspects were the labelled ones, over the findings that have labelled suspects and were told.</summary>
    public required Score Suspects { get; init; }

    /// <summary>Each a line that says what differs; empty where findings, severities, places and suspects are as labelled.</summary>
    public required IReadOnlyList<string> Differences { get; init; }

    /// <summary>Errors that the labels do not have.</summary>
    public required int FalseErrors { get; init; }

    public static FindingComparison Of(AuditResult result, IReadOnlyList<FindingLabel> labels, FigureMatching matching)
    {
        Dictionary<string, Score> scores = new(StringComparer.Ordinal);
        List<string> differences = [];
        Score suspects = default;
        var falseErrors = 0;
        List<FindingLabel> open = [.. labels.OrderBy(label => label.Optional)];
        foreach (var finding in result.Findings)
        {
            var rule = finding.Rule.Name;
            var label = open.Find(label => Meets(label, finding, result.Report, matching));
            if (label is null)
            {
                falseErrors += finding.Severity == Severity.Error ? 1 : 0;
                scores[rule] = scores.GetValueOrDefault(rule) + new Score(0, 1, 0);
                differences.Add($"not expected: {finding.Severity} {rule}: {finding.Message.Vietnamese}");
                continue;
            }

            open.Remove(label);
            if (label.Optional)
                continue;
            scores[rule] = scores.GetValueOrDefault(rule) + new Score(1, 1, 1);
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
            differences.Add($"not told: {label.Severity} {label.Rule} {label.Text}{string.Join(", ", label.Figures.Select(figure => Describe(matching, figure)))}");
        }

        return new FindingComparison { ScoreOfRule = scores, Suspects = suspects, Differences = differences, FalseErrors = falseErrors };
    }

    private static string Describe(FigureMatching matching, int label) =>
        matching.FigureOf(label) is { } figure ? $"'{figure.Mention.Text}'" : $"(figure {label} not found)";

    private static bool Meets(FindingLabel label, Finding finding, Report report, FigureMatching matching)
    {
        if (!label.Rule.Equals(finding.Rule.Name, StringComparison.Ordinal))
            return false;
        return label.Figures.Count > 0
            ? finding.Evidence.Any(evidence => matching.LabelOf(evidence.Figure) is { } figure && label.Figures.Contains(figure))
            : finding.Places.Any(place => Touches(place, label.Text, report));
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
