using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using FluentAssertions;
using ReportParsing;
using ReportSearch;
using Xunit;

namespace ReportAudit.Cli.Tests;

/// <summary>Several processes search an index while another writes to it.</summary>
public sealed class SearchProcessesTests : IDisposable
{
    private const int Searchers = 3;
    private const int Reports = 300;

    private readonly WorkFolder folder = new();

    [Fact]
    public async Task ProcessesThatSearch_SeeACommittedStateWhileOneWrites()
    {
        var path = Path.Combine(folder.Path, "chi-muc");
        using var index = ReportIndex.Open(path);
        Add(index, 0);
        index.Commit();

        var searches = Enumerable.Range(0, Searchers).Select(_ => SearchAsync(path)).ToList();
        for (var i = 1; i < Reports; i++)
        {
            Add(index, i);
            if (i % 10 == 0)
                index.Commit();
        }

        index.Commit();
        // Ten reports a commit: whatever moment a process opened the index at, it saw all of a commit or nothing of it.
        foreach (var total in await Task.WhenAll(searches))
            (total == Reports || total % 10 == 1).Should().BeTrue("{0} reports were seen", total);
        (await SearchAsync(path)).Should().Be(Reports);
    }

    [Fact]
    public async Task SecondProcessThatWrites_IsTurnedAway()
    {
        var path = Path.Combine(folder.Path, "chi-muc");
        using var index = ReportIndex.Open(path);
        Add(index, 0);
        var (exitCode, _, diagnostics) = await RunAsync("index", path, folder.AddText("a.txt", "Xã treo 12 băng rôn."), "--message-language", "en");
        exitCode.Should().Be(ExitCode.WrongUsage);
        diagnostics.Should().Contain("another process");
    }

    public void Dispose() => folder.Dispose();

    private static void Add(ReportIndex index, int number) => index.Add(new Report
    {
        Path = string.Create(CultureInfo.InvariantCulture, $"{number:000}"),
        Format = ReportFormat.Text,
        Blocks = [new Block { Id = 0, Kind = BlockKind.Paragraph, Text = "Xã treo 12 băng rôn." }],
    });

    private static async Task<int> SearchAsync(string path)
    {
        var (exitCode, results, diagnostics) = await RunAsync("search", path, "băng rôn", "--format", "json");
        exitCode.Should().Be(ExitCode.Success, diagnostics);
        return JsonDocument.Parse(results).RootElement.GetProperty("total").GetInt32();
    }

    private static async Task<(int ExitCode, string Results, string Diagnostics)> RunAsync(params string[] arguments)
    {
        var command = ReadingHost.Command();
        var start = new ProcessStartInfo(command.Program, [.. command.Arguments.SkipLast(1), .. arguments])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        };
        using var process = Process.Start(start)!;
        var diagnostics = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        var results = await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return (process.ExitCode, results, await diagnostics);
    }
}
