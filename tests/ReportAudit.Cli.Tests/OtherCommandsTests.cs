using System.Text.Json;
using FluentAssertions;
using Xunit;

namespace ReportAudit.Cli.Tests;

public sealed class OtherCommandsTests : IDisposable
{
    private readonly WorkFolder folder = new();

    [Fact]
    public async Task Extract_GivesBlocksAndFiguresWithoutFindings()
    {
        var path = folder.AddText("a.txt", "Toàn xã có 12 thôn.\n");
        var run = await CommandRun.OfAsync("extract", path);
        var report = JsonDocument.Parse(run.Results).RootElement.GetProperty("reports")[0];
        report.GetProperty("blocks")[0].GetProperty("text").GetString().Should().Be("Toàn xã có 12 thôn.");
        report.GetProperty("figures")[0].GetProperty("value").GetInt32().Should().Be(12);
        report.TryGetProperty("findings", out _).Should().BeFalse();
    }

    [Fact]
    public async Task ExtractCsv_GivesAFigureARow()
    {
        var run = await CommandRun.OfAsync("extract", folder.AddText("a.txt", "Toàn xã có 12 thôn.\n"), "--format", "csv");
        run.Results.TrimEnd().Split("\r\n").Should().HaveCount(2);
    }

    [Fact]
    public async Task Rules_AreListedWithSeverity() =>
        (await CommandRun.OfAsync("rules")).Results.Should().Contain("total-mismatch").And.Contain("error");

    [Fact]
    public async Task RulesJson_HasEveryRuleInBothLanguages()
    {
        var rules = JsonDocument.Parse((await CommandRun.OfAsync("rules", "--format", "json")).Results).RootElement;
        rules.EnumerateArray().Select(rule => rule.GetProperty("name").GetString()).Should().Equal(RuleCatalogue.All.Select(rule => rule.Name));
        rules[0].GetProperty("description").GetProperty("vi").GetString().Should().NotBeEmpty();
    }

    [Fact]
    public async Task Explain_ShowsTheRulesPage()
    {
        Assert.SkipUnless(typeof(CommandStreams).Assembly.GetManifestResourceNames().Contains("rules/total-mismatch.md"), "The page is not written yet.");
        (await CommandRun.OfAsync("explain", "total-mismatch")).Results.Should().StartWith("# ").And.Contain("total-mismatch");
    }

    public void Dispose() => folder.Dispose();
}
