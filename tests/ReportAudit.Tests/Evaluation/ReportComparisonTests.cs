using FluentAssertions;
using ReportAudit.Evaluation;
using ReportParsing;
using Xunit;

namespace ReportAudit.Tests.Evaluation;

public sealed class ReportComparisonTests
{
    private const string Text = "Xã tiếp nhận 120 hồ sơ, gồm 70 hồ sơ trực tiếp và 40 hồ sơ trực tuyến.";

    private static readonly FigureLabel[] Figures =
    [
        Label("120", 120, "Xãtiếpnhận", "hồsơ,gồm"),
        Label("70", 70, "nhận120hồsơ,gồm", "hồsơtrựctiếp"),
        Label("40", 40, "70hồsơtrựctiếpvà", "hồsơtrựctuyến."),
    ];

    [Fact]
    public void FiguresAndFindingsAsLabelled_NoDifference()
    {
        var comparison = Compare(Figures, new FindingLabel { Rule = "total-mismatch", Severity = Severity.Error, Figures = [0, 1, 2] });

        comparison.Findings.Differences.Should().BeEmpty();
        comparison.Figures.ReadingDifferences.Should().BeEmpty();
    }

    [Fact]
    public void FindingNotLabelled_IsAFalseError()
    {
        var comparison = Compare(Figures);

        comparison.Findings.FalseErrors.Should().Be(1);
        comparison.Findings.Differences.Should().ContainSingle().Which.Should().StartWith("not expected: Error total-mismatch");
    }

    [Fact]
    public void FindingLabelledElsewhere_IsNotTold() =>
        Compare(Figures, new FindingLabel { Rule = "repeated-passage", Severity = Severity.Warning, Text = "gồm" })
            .Findings.Differences.Should().Contain(difference => difference.StartsWith("not told: Warning repeated-passage", StringComparison.Ordinal));

    [Fact]
    public void OtherSeverity_IsADifference() =>
        Compare(Figures, new FindingLabel { Rule = "total-mismatch", Severity = Severity.Warning, Figures = [0] })
            .Findings.Differences.Should().ContainSingle().Which.Should().StartWith("severity:");

    [Fact]
    public void OptionalFinding_CountsNeitherWay()
    {
        var comparison = Compare(Figures, new FindingLabel { Rule = "total-mismatch", Severity = Severity.Error, Figures = [0], Optional = true });

        comparison.Findings.Differences.Should().BeEmpty();
        comparison.Findings.ScoreOfRule.Should().BeEmpty();
    }

    [Fact]
    public void OtherValue_IsADifference()
    {
        var comparison = Compare([Figures[0] with { Value = 121 }, Figures[1], Figures[2]]);

        comparison.Figures.Scores[FigureAspect.Value].Should().Be(new Score(3, 3, 2));
        comparison.Figures.ReadingDifferences.Should().ContainSingle().Which.Should().StartWith("Value:");
    }

    [Fact]
    public void FigureNotLabelled_IsNoFigure() =>
        Compare(Figures[..2]).Figures.Scores[FigureAspect.Kind].Should().Be(new Score(2, 3, 2));

    [Fact]
    public void LookAlike_CountsWhetherTheRuleIsSilentThere()
    {
        LookAlikeLabel[] lookAlikes =
        [
            new() { Rule = "total-mismatch", Figures = [0] },
            new() { Rule = "total-mismatch", Text = "gồm 70" },
            new() { Rule = "remainder-mismatch", Figures = [0, 1] },
        ];
        var labels = new ReportLabels { Renderings = [], Figures = Figures, Findings = [], LookAlikes = lookAlikes };

        var silent = ReportComparison.Of("mẫu", ReportReader.ReadText(Text), labels).Findings.LookAlikesOfRule;

        silent["total-mismatch"].Should().Be(new Score(2, 2, 0));
        silent["remainder-mismatch"].Should().Be(new Score(1, 1, 1));
    }

    private static ReportComparison Compare(IReadOnlyList<FigureLabel> figures, params FindingLabel[] findings) =>
        ReportComparison.Of("mẫu", ReportReader.ReadText(Text), new ReportLabels { Renderings = [], Figures = figures, Findings = findings });

    private static FigureLabel Label(string text, decimal value, string before, string after) =>
        new() { Text = text, Value = value, Unit = "hồ sơ", Before = before, After = after };
}
