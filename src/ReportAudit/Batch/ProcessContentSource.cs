using System.Collections.Concurrent;
using ReportParsing;

namespace ReportAudit.Batch;

/// <summary>
/// Reads in processes of their own, one for each file that is being read at a time. A file that crashes its process, or
/// takes too much time or memory, costs that process alone: the file is told as unreadable and the next gets a new one.
/// </summary>
internal sealed class ProcessContentSource(ReadingCommand command) : IContentSource
{
    private readonly ConcurrentBag<ReadingProcess> idle = [];

    public async Task<SourceContent> ReadAsync(string path, ReadingOptions options, TimeSpan? limit, CancellationToken cancellationToken)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        if (limit is { } time)
            stop.CancelAfter(time);
        var process = idle.TryTake(out var waiting) ? waiting : new ReadingProcess(command);
        var answered = false;
        try
        {
            var content = await process.ReadAsync(path, options, stop.Token).ConfigureAwait(false);
            answered = content is not null;
            return content ?? SourceContent.Unreadable(BatchProblems.Crashed);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return SourceContent.Unreadable(BatchProblems.TimedOut(limit!.Value));
        }
        finally
        {
            if (answered)
                idle.Add(process);
            else
                process.Dispose();
        }
    }

    public void Dispose()
    {
        while (idle.TryTake(out var process))
            process.Dispose();
    }
}
