using System.Runtime.CompilerServices;

namespace ReportAudit.Batch;

/// <summary>Works on several items at once and hands the results over in the items' order.</summary>
internal static class InOrder
{
    public static async IAsyncEnumerable<TResult> SelectAsync<TItem, TResult>(
        IEnumerable<TItem> items,
        int jobs,
        Func<TItem, CancellationToken, Task<TResult>> work,
        [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(jobs, 1);
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        using var free = new SemaphoreSlim(jobs);
        // A slow item holds up those after it; what they give is kept, but no more of it than this.
        var ahead = jobs * 4;
        var started = new Queue<Task<TResult>>();
        try
        {
            foreach (var item in items)
            {
                started.Enqueue(WorkAsync(item));
                if (started.Count >= ahead)
                    yield return await started.Dequeue().ConfigureAwait(false);
            }

            while (started.TryDequeue(out var next))
                yield return await next.ConfigureAwait(false);
        }
        finally
        {
            await stop.CancelAsync().ConfigureAwait(false);
            await ((Task)Task.WhenAll(started)).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }

        async Task<TResult> WorkAsync(TItem item)
        {
            await free.WaitAsync(stop.Token).ConfigureAwait(false);
            try
            {
                return await Task.Run(() => work(item, stop.Token), stop.Token).ConfigureAwait(false);
            }
            finally
            {
                free.Release();
            }
        }
    }
}
