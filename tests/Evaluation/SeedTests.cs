using FluentAssertions;
using ReportAudit;
using ReportParsing;
using Xunit;

namespace Evaluation;

/// <summary>The reference report, in each of its renderings, where the checkout stands beside it.</summary>
public sealed class SeedTests
{
    private static readonly string[] Expected =
    [
        "Error restated-figure-mismatch",
        "Error total-mismatch",
        "Note citation-symbol",
        "Note unaccounted-remainder",
        "Warning announced-figure-missing",
        "Warning heading-numbering",
        "Warning period-mismatch",
        "Warning placeholder-figure",
        "Warning repeated-passage",
        "Warning restated-figure-mismatch",
        "Warning year-mismatch",
    ];

    public static TheoryData<string> Renderings => ["report.txt", "report.docx", "report.pdf", "report-chromium.pdf"];

    [Theory]
    [MemberData(nameof(Renderings))]
    public void Findings_AreThoseExpected(string rendering)
    {
        var findings = Audit(rendering).Findings;
        // A part above its whole may be folded into the wrong total.
        findings.Select(finding => $"{finding.Severity} {finding.Rule.Name}")
            .Where(finding => !finding.Equals("Error part-exceeds-whole", StringComparison.Ordinal))
            .Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).Should().Equal(Expected);
        findings.Where(finding => finding.Rule.Category == RuleCategory.Arithmetic && finding.Severity != Severity.Note)
            .Should().OnlyContain(finding => finding.Evidence.Any(evidence => evidence.Figure.Value == 232));
    }

    [Theory]
    [MemberData(nameof(Renderings))]
    public void Suspect_IsTheWrongTotal(string rendering) =>
        Audit(rendering).Findings.Where(finding => finding.Severity == Severity.Error).SelectMany(finding => finding.Evidence).Where(evidence => evidence.IsSuspect)
            .Select(evidence => evidence.Figure.Value).Distinct().Should().Equal(232);

    [Theory]
    [MemberData(nameof(Renderings))]
    public void Figures_SameInEveryRendering(string rendering) =>
        SameFiguresTests.FiguresOf(PathOf(rendering)).Should().Equal(SameFiguresTests.FiguresOf(PathOf("report.docx")));

    private static AuditResult Audit(string rendering) => new Auditor().Audit(ReportReader.Read(PathOf(rendering)));

    private static string PathOf(string rendering)
    {
        var path = Path.Combine(RepositoryFolders.Seed, rendering);
        if (!File.Exists(path))
            Assert.Skip("The reference report is not beside this checkout.");
        return path;
    }
}
