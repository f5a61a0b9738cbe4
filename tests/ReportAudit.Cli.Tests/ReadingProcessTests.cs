using FluentAssertions;
using ReportAudit.Batch;
using ReportParsing;
using Xunit;

namespace ReportAudit.Cli.Tests;

public sealed class ReadingProcessTests : IDisposable
{
    private readonly WorkFolder folder = new();

    [Fact]
    public async Task File_IsReadInAProcessOfItsOwn()
    {
        using var source = new ProcessContentSource(ReadingHost.Command());
        var read = await Read(source, folder.AddText("a.txt", "Toàn xã có 12 thôn.\n"));
        read.Content.Blocks.Should().ContainSingle().Which.Text.Should().Be("Toàn xã có 12 thôn.");
    }

    [Fact]
    public async Task ProcessThatDies_CostsThatFileAlone()
    {
        // Dies of the first file, as of a stack overflow, and reads the second.
        var marker = Path.Combine(folder.Path, "died");
        var host = ReadingHost.Command();
        using var source = Shell($"if [ -e '{marker}' ]; then exec '{host.Program}' {string.Join(' ', host.Arguments)}; fi; read line; touch '{marker}'; kill -ABRT $$");
        var path = folder.AddText("a.txt", "Toàn xã có 12 thôn.\n");
        (await Read(source, path)).Content.Problem!.Kind.Should().Be(ReadingProblemKind.Damaged);
        (await Read(source, path)).Content.Problem.Should().BeNull();
    }

    [Fact]
    public async Task ProcessThatHangs_IsEnded()
    {
        using var source = Shell("read line; sleep 600");
        var read = await source.ReadAsync("a.pdf", new ReadingOptions(), TimeSpan.FromMilliseconds(200), TestContext.Current.CancellationToken);
        read.Content.Problem!.Kind.Should().Be(ReadingProblemKind.TimedOut);
    }

    public void Dispose() => folder.Dispose();

    private static Task<SourceContent> Read(ProcessContentSource source, string path) =>
        source.ReadAsync(path, new ReadingOptions(), TimeSpan.FromMinutes(1), TestContext.Current.CancellationToken);

    private static ProcessContentSource Shell(string script)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "The stand-in for a crashing reader is a shell script.");
        return new ProcessContentSource(new ReadingCommand("/bin/sh", ["-c", script]));
    }
}
