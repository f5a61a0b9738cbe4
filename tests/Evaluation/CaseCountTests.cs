using FluentAssertions;
using ReportAudit;
using ReportAudit.Evaluation;
using Xunit;

namespace Evaluation;

/// <summary>Every rule is measured on enough cases, and on enough places that look like one and are none.</summary>
public sealed class CaseCountTests
{
    private const int LeastCases = 5;
    private const int LeastLookAlikes = 5;

    private static readonly ReportLabels[] Labels = [.. CorpusEvaluation.LabelsIn(RepositoryFolders.Corpus).Select(ReportLabels.Load)];

    /// <summary>All rules that the text of one report can break: not how a file could be read, nor several reports together.</summary>
    public static TheoryData<string> Rules => [.. RuleCatalogue.All.Where(rule => rule.Category is not (RuleCategory.Reading or RuleCategory.AcrossReports)).Select(rule => rule.Name)];

    [Theory]
    [MemberData(nameof(Rules))]
    public void Rule_HasLabelledCases(string rule) =>
        Labels.Sum(report => report.Findings.Count(finding => !finding.Optional && finding.Rule == rule)).Should().BeGreaterThanOrEqualTo(LeastCases);

    [Theory]
    [MemberData(nameof(Rules))]
    public void Rule_HasLookAlikes(string rule) =>
        Labels.Sum(report => report.LookAlikes?.Count(lookAlike => lookAlike.Rule == rule) ?? 0).Should().BeGreaterThanOrEqualTo(LeastLookAlikes);

    [Fact]
    public void EveryLabel_IsOfARule() =>
        Labels.SelectMany(report => report.Findings.Select(finding => finding.Rule).Concat(report.LookAlikes?.Select(lookAlike => lookAlike.Rule) ?? []))
            .Distinct(StringComparer.Ordinal).Should().BeSubsetOf(RuleCatalogue.All.Select(rule => rule.Name));

    [Fact]
    public void AThirdOfTheReports_IsClean() =>
        Labels.Count(report => report.Findings.All(finding => finding.Optional)).Should().BeGreaterThanOrEqualTo(Labels.Length / 3);
}
