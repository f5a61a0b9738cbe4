using ReportParsing;

namespace ReportAudit.Evaluation;

/// <summary>Reads and audits every labelled report of a folder and measures what came out against the labels.</summary>
internal sealed record CorpusEvaluation(IReadOnlyList<ReportComparison> Reports)
{
    private const string LabelsEnding = ".labels.json";

    public IReadOnlyList<KeyValuePair<string, Score>> Rules => OfRules(report => report.Findings.ScoreOfRule);

    /// <summary>About how many of the look-alikes of each rule it is rightly silent.</summary>
    public IReadOnlyList<KeyValuePair<string, Score>> LookAlikes => OfRules(report => report.Findings.LookAlikesOfRule);

    public IReadOnlyList<KeyValuePair<FigureAspect, Score>> Figures =>
    [
        .. Enum.GetValues<FigureAspect>()
            .Select(aspect => KeyValuePair.Create(aspect, Sum(Reports.Select(report => report.Figures.Scores[aspect])))),
    ];

    public Score Findings => Sum(Rules.Select(rule => rule.Value));

    /// <summary>All rules' findings without notes, told or labelled.</summary>
    public Score ErrorsAndWarnings => Sum(Reports.Select(report => report.Findings.ErrorsAndWarnings));

    public Score Suspects => Sum(Reports.Select(report => report.Findings.Suspects));

    /// <summary>Errors told that the labels do not have.</summary>
    public int FalseErrors => Reports.Sum(report => report.Findings.FalseErrors);

    /// <exception cref="DirectoryNotFoundException">There is no such folder.</exception>
    /// <exception cref="InvalidDataException">A labels file cannot be read.</exception>
    public static CorpusEvaluation Of(string corpus) => new([.. LabelsIn(corpus).SelectMany(Compare)]);

    /// <summary>The labels files under a folder, in order of path.</summary>
    public static IEnumerable<string> LabelsIn(string corpus) =>
        Directory.EnumerateFiles(corpus, "*" + LabelsEnding, SearchOption.AllDirectories).Order(StringComparer.Ordinal);

    /// <summary>The renderings of one labelled report against its labels.</summary>
    public static IEnumerable<ReportComparison> Compare(string labelsPath)
    {
        var labels = ReportLabels.Load(labelsPath);
        var folder = Path.GetDirectoryName(labelsPath)!;
        Auditor auditor = new(new AuditOptions { Reconciliation = [.. (labels.Rules ?? []).Select(rules => ReconciliationFile.Load(PathOf(rules, folder)))] });
        return labels.Renderings.Select(rendering =>
            ReportComparison.Of(rendering, ReportReader.Read(Path.Combine(folder, rendering)), labels, auditor));
    }

    private static string PathOf(string rules, string folder) =>
        rules.StartsWith(ReconciliationFile.PackPrefix, StringComparison.Ordinal) ? rules : Path.Combine(folder, rules);

    private IReadOnlyList<KeyValuePair<string, Score>> OfRules(Func<ReportComparison, IReadOnlyDictionary<string, Score>> scoresOf) =>
    [
        .. Reports.SelectMany(scoresOf)
            .GroupBy(rule => rule.Key, StringComparer.Ordinal)
            .OrderBy(rule => rule.Key, StringComparer.Ordinal)
            .Select(rule => KeyValuePair.Create(rule.Key, Sum(rule.Select(score => score.Value)))),
    ];

    private static Score Sum(IEnumerable<Score> scores) => scores.Aggregate(default(Score), (sum, score) => sum + score);
}
