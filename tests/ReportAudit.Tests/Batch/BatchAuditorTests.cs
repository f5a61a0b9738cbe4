using System.Diagnostics;
using FluentAssertions;
using ReportAudit.Batch;
using ReportParsing;
using ReportParsing.Documents;
using Xunit;

namespace ReportAudit.Tests.Batch;

public sealed class BatchAuditorTests
{
    [Fact]
    public async Task Results_ComeInTheOrderOfThePaths()
    {
        string[] paths = [.. Enumerable.Range(0, 40).Select(number => $"{number}.txt")];
        var results = await Audit(paths, new Scripted(path => Task.Delay(path.Length * 3, TestContext.Current.CancellationToken)));
        results.Select(result => result.Report.Path).Should().Equal(paths);
    }

    [Fact]
    public async Task AFaultOfTheReader_CostsThatFileAlone()
    {
        var results = await Audit(["a.txt", "b.txt", "c.txt"], new Scripted(path => path == "b.txt" ? throw new InvalidDataException("broken") : Task.CompletedTask));
        results.Select(result => result.Report.Status).Should().Equal(ReadingStatus.Complete, ReadingStatus.Unreadable, ReadingStatus.Complete);
        results[1].Report.Problem!.Message.English.Should().Contain("broken");
    }

    [Fact]
    public async Task AFileThatTakesTooLong_IsToldAsSuch()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "A pipe that nobody writes to is made with mkfifo.");
        var pipe = Path.Combine(Path.GetTempPath(), "reportaudit-" + Path.GetRandomFileName() + ".txt");
        using (var making = Process.Start("mkfifo", [pipe]))
            await making.WaitForExitAsync(TestContext.Current.CancellationToken);
        using var source = new ThreadContentSource();
        var read = await source.ReadAsync(pipe, new ReadingOptions(), TimeSpan.FromMilliseconds(100), TestContext.Current.CancellationToken);
        File.Delete(pipe);
        read.Content.Problem!.Kind.Should().Be(ReadingProblemKind.TimedOut);
    }

    [Fact]
    public async Task Cancelling_StopsTheBatch()
    {
        using var stop = new CancellationTokenSource();
        await stop.CancelAsync();
        var audit = async () => await Audit(["a.txt"], new Scripted(_ => Task.CompletedTask), stop.Token);
        await audit.Should().ThrowAsync<OperationCanceledException>();
    }

    private static async Task<List<AuditResult>> Audit(string[] paths, IContentSource source, CancellationToken? cancellationToken = null)
    {
        List<AuditResult> results = [];
        await foreach (var result in new BatchAuditor(new BatchOptions { Source = source, Jobs = 4 }).AuditAsync(paths, cancellationToken ?? TestContext.Current.CancellationToken))
            results.Add(result);
        return results;
    }

    private sealed class Scripted(Func<string, Task> act) : IContentSource
    {
        public async Task<SourceContent> ReadAsync(string path, ReadingOptions options, TimeSpan? limit, CancellationToken cancellationToken)
        {
            await act(path);
            return new SourceContent(ReportFormat.Text, new DocumentContent { Blocks = [new SourceBlock { Text = path }] });
        }

        public void Dispose()
        {
            // Nothing is held.
        }
    }
}
