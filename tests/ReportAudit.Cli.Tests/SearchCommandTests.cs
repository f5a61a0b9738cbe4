using System.Text.Json;
using FluentAssertions;
using Xunit;

namespace ReportAudit.Cli.Tests;

public sealed class SearchCommandTests : IDisposable
{
    private readonly WorkFolder folder = new();

    private string Index => Path.Combine(folder.Path, "chi-muc");

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Index_ThenSearch_GivesTheContractsFields()
    {
        var file = folder.AddText("xa/a.txt", "Xã treo 12 băng rôn.");
        (await CommandRun.OfAsync("index", Index, Path.GetDirectoryName(file)!, "--message-language", "en")).Results.Should().StartWith("1 added");

        var run = await CommandRun.OfAsync("search", Index, "bang ron", "--format", "json", "--facets");
        run.ExitCode.Should().Be(ExitCode.Success);
        var root = JsonDocument.Parse(run.Results).RootElement;
        root.GetProperty("total").GetInt32().Should().Be(1);
        root.GetProperty("facets").GetProperty("year").GetArrayLength().Should().BeGreaterThanOrEqualTo(0);
        var hit = root.GetProperty("hits")[0];
        hit.GetProperty("path").GetString().Should().Be(file);
        var mark = hit.GetProperty("highlights")[0];
        hit.GetProperty("snippet").GetString()!.Substring(mark[0].GetInt32(), mark[1].GetInt32()).Should().Be("băng rôn");
    }

    [Theory]
    [InlineData("jsonl", 1)]
    [InlineData("csv", 2)]
    public async Task EveryHit_IsALine(string format, int lines)
    {
        await CommandRun.OfAsync("index", Index, folder.AddText("a.txt", "Xã treo 12 băng rôn."));
        var run = await CommandRun.OfAsync("search", Index, "băng", "rôn", "--format", format);
        run.Results.TrimEnd().Split('\n').Should().HaveCount(lines);
    }

    [Fact]
    public async Task RemovedReport_IsGoneAndUnreadableFileIsTold()
    {
        var gone = folder.AddText("xa/a.txt", "Xã treo 12 băng rôn.");
        var broken = folder.AddText("xa/b.docx", "no zip");
        var path = Path.GetDirectoryName(gone)!;
        var first = await CommandRun.OfAsync("index", Index, path);
        first.ExitCode.Should().Be(ExitCode.Unreadable);
        first.Diagnostics.Should().Contain(broken);

        File.Delete(gone);
        await CommandRun.OfAsync("index", Index, path);
        JsonDocument.Parse((await CommandRun.OfAsync("search", Index, "băng rôn", "--format", "json")).Results)
            .RootElement.GetProperty("total").GetInt32().Should().Be(0);
    }

    [Fact]
    public async Task WrongQuery_IsShownWithAMarkUnderThePlace()
    {
        await CommandRun.OfAsync("index", Index, folder.AddText("a.txt", "Xã treo 12 băng rôn."));
        var run = await CommandRun.OfAsync("search", Index, "băng isuer:xã", "--message-language", "en");
        run.ExitCode.Should().Be(ExitCode.WrongUsage);
        run.Diagnostics.Should().Contain("\n     ^\n").And.Contain("Try: băng issuer:xã");
        run.Results.Should().BeEmpty();
    }

    [Fact]
    public async Task MissingIndex_IsOneSentence()
    {
        var run = await CommandRun.OfAsync("search", Path.Combine(folder.Path, "none"), "lúa");
        run.ExitCode.Should().Be(ExitCode.WrongUsage);
        run.Diagnostics.Should().Contain("reportaudit index");
    }
}
