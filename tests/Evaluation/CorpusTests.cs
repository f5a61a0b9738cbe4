using FluentAssertions;
using ReportAudit.Evaluation;
using Xunit;

namespace Evaluation;

/// <summary>Every labelled report gives exactly its labelled figures and findings. A gap that has closed has to leave the list.</summary>
public sealed class CorpusTests
{
    public static TheoryData<string> LabelFiles =>
        [.. CorpusEvaluation.LabelsIn(RepositoryFolders.Corpus).Select(path => Path.GetRelativePath(RepositoryFolders.Corpus, path))];

    [Theory]
    [MemberData(nameof(LabelFiles))]
    public void Findings_AreThoseLabelled(string labels) =>
        Check("findings", labels, report => report.Findings.Differences);

    [Theory]
    [MemberData(nameof(LabelFiles))]
    public void Figures_AreThoseLabelled(string labels) =>
        Check("figures", labels, report => report.Figures.ReadingDifferences);

    [Fact]
    public void Corpus_HasCleanReports() =>
        CorpusEvaluation.LabelsIn(RepositoryFolders.Corpus).Count(path => ReportLabels.Load(path).Findings.Count == 0)
            .Should().BeGreaterThanOrEqualTo(4);

    private static void Check(string what, string labels, Func<ReportComparison, IReadOnlyList<string>> differences)
    {
        foreach (var report in CorpusEvaluation.Compare(Path.Combine(RepositoryFolders.Corpus, labels)))
        {
            if (KnownGaps.Has(what, report.Name))
                differences(report).Should().NotBeEmpty($"{report.Name} is listed in known-gaps.md and has to be taken off");
            else
                differences(report).Should().BeEmpty(report.Name);
        }
    }
}
