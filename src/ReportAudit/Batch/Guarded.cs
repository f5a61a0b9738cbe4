using ReportParsing;

namespace ReportAudit.Batch;

/// <summary>Runs a step of one file's work so that neither its time nor its faults reach the rest of the batch.</summary>
internal static class Guarded
{
    public static Task<T> RunAsync<T>(Func<T> step, Func<ReadingProblem, T> failed, TimeSpan? limit, CancellationToken cancellationToken) =>
        RunAsync(() => Task.Run(step, cancellationToken), failed, limit, cancellationToken);

    public static async Task<T> RunAsync<T>(Func<Task<T>> step, Func<ReadingProblem, T> failed, TimeSpan? limit, CancellationToken cancellationToken)
    {
        try
        {
            return await step().WaitAsync(limit ?? Timeout.InfiniteTimeSpan, cancellationToken).ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            throw;
        }
        catch (TimeoutException)
        {
            return failed(BatchProblems.TimedOut(limit!.Value));
        }
#pragma warning disable CA1031 // One bad file never stops a batch: a fault is told as the file's problem.
        catch (Exception exception)
        {
            return failed(BatchProblems.Fault(exception));
        }
#pragma warning restore CA1031
    }
}
