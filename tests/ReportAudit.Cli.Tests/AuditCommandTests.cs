using System.Text.Json;
using FluentAssertions;
using Xunit;

namespace ReportAudit.Cli.Tests;

public sealed class AuditCommandTests : IDisposable
{
    private const string Contradicting = "BÁO CÁO\nKết quả phát thẻ thư viện\nTổng số thẻ phát hành là 120 thẻ, gồm 70 thẻ học sinh và 45 thẻ giáo viên.\n";

    private readonly WorkFolder folder = new();

    [Fact]
    public async Task Formats_AreAllThatHelpLists()
    {
        var help = await CommandRun.OfAsync("audit", "--help");
        var listed = help.Results.Split("--format <")[1].Split('>')[0].Split('|');
        listed.Should().Contain(["text", "json", "jsonl", "sarif", "csv", "markdown"]);
        foreach (var format in listed)
            (await CommandRun.OfAsync("audit", Report("a.txt"), "--format", format, "--fail-on", "never")).ExitCode.Should().Be(ExitCode.Success, format);
    }

    [Fact]
    public async Task Json_IsOneDocumentOnStandardOutputAlone()
    {
        var run = await CommandRun.OfAsync("audit", Report("a.txt"), "--format", "json", "--fail-on", "never");
        JsonDocument.Parse(run.Results).RootElement.GetProperty("reports").GetArrayLength().Should().Be(1);
        run.Diagnostics.Should().BeEmpty();
    }

    [Fact]
    public async Task OutputFile_TakesTheResults()
    {
        var file = Path.Combine(folder.Path, "ket-qua.json");
        var run = await CommandRun.OfAsync("audit", Report("a.txt"), "--format", "json", "--output", file, "--fail-on", "never");
        run.Results.Should().BeEmpty();
        JsonDocument.Parse(await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken)).RootElement.GetProperty("schemaVersion").GetInt32().Should().Be(1);
    }

    [Fact]
    public async Task OutputFolder_GetsAFileForEachReportEvenOfTheSameName()
    {
        Report("xa-1/a.txt");
        Report("xa-2/a.txt");
        var results = Path.Combine(folder.Path, "ket-qua") + "/";
        await CommandRun.OfAsync("audit", folder.Path, "--format", "jsonl", "--output", results, "--fail-on", "never");
        Directory.GetFiles(results).Select(Path.GetFileName).Should().BeEquivalentTo("a.txt.jsonl", "a.txt-2.jsonl");
    }

    [Theory]
    [InlineData("error", ExitCode.Findings)]
    [InlineData("note", ExitCode.Findings)]
    [InlineData("never", ExitCode.Success)]
    public async Task FailOn_DecidesTheExitCode(string severity, int exitCode) =>
        (await CommandRun.OfAsync("audit", Report("a.txt"), "--fail-on", severity)).ExitCode.Should().Be(exitCode);

    [Fact]
    public async Task Text_ShowsTheSumAndUnderlinesItsFigures()
    {
        var run = await CommandRun.OfAsync("audit", Report("a.txt"), "--message-language", "en");
        run.Results.Should().Contain("error total-mismatch:").And.Contain("^^^").And.Contain("1 report: 1 error");
    }

    [Fact]
    public async Task MessageLanguage_IsThatOfTheMessages() =>
        (await CommandRun.OfAsync("audit", Report("a.txt"), "--message-language", "vi")).Results.Should().Contain("lỗi total-mismatch:");

    [Fact]
    public async Task SameReports_GiveTheSameBytes()
    {
        Report("a.txt");
        Report("b.txt");
        var first = await CommandRun.OfAsync("audit", folder.Path, "--format", "json", "--jobs", "1");
        var second = await CommandRun.OfAsync("audit", folder.Path, "--format", "json", "--jobs", "4");
        second.Results.Should().Be(first.Results);
    }

    public void Dispose() => folder.Dispose();

    private string Report(string name) => folder.AddText(name, Contradicting);
}
