using ReportParsing;

namespace ReportAudit.Batch;

/// <summary>
/// Reads in this process, each file on a thread of its own: one that goes over its time is left behind,
/// one that nests deeply has a deep stack. A file that overflows even that ends the process; see <see cref="ProcessContentSource"/>.
/// </summary>
internal sealed class ThreadContentSource : IContentSource
{
    private const int StackBytes = 64 * 1024 * 1024;

    public async Task<SourceContent> ReadAsync(string path, ReadingOptions options, TimeSpan? limit, CancellationToken cancellationToken)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var reading = ReadOnThread(path, options, stop.Token);
        try
        {
            return await reading.WaitAsync(limit ?? Timeout.InfiniteTimeSpan, cancellationToken).ConfigureAwait(false);
        }
        catch (TimeoutException)
        {
            await stop.CancelAsync().ConfigureAwait(false);
            return SourceContent.Unreadable(BatchProblems.TimedOut(limit!.Value));
        }
    }

    public void Dispose()
    {
        // Threads end by themselves.
    }

    /// <summary>Reads one file on this thread's own deep stack; a fault of the reader is told as the file's problem.</summary>
    public static Task<SourceContent> ReadOnThread(string path, ReadingOptions options, CancellationToken cancellationToken)
    {
        var done = new TaskCompletionSource<SourceContent>(TaskCreationOptions.RunContinuationsAsynchronously);
        var thread = new Thread(() => Complete(done, path, options, cancellationToken), StackBytes)
        {
            IsBackground = true,
            Name = "reading " + Path.GetFileName(path),
        };
        thread.Start();
        return done.Task;
    }

    private static void Complete(TaskCompletionSource<SourceContent> done, string path, ReadingOptions options, CancellationToken cancellationToken)
    {
        try
        {
            var (format, content) = ReportReader.ReadContent(path, options, cancellationToken);
            done.SetResult(new SourceContent(format, content));
        }
        catch (OperationCanceledException)
        {
            done.SetCanceled(cancellationToken);
        }
        catch (OutOfMemoryException)
        {
            done.SetResult(SourceContent.Unreadable(BatchProblems.OutOfMemory));
        }
#pragma warning disable CA1031 // One bad file never stops a batch: whatever its reader throws is told as its problem.
        catch (Exception exception)
        {
            done.SetResult(SourceContent.Unreadable(BatchProblems.Fault(exception)));
        }
#pragma warning restore CA1031
    }
}
