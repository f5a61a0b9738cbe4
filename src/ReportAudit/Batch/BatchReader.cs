using ReportAudit.Batch;
using ReportParsing;

namespace ReportAudit;

/// <summary>Reads many reports, several at once. One bad file never stops the others.</summary>
/// <param name="options">How to read; null for the defaults.</param>
public sealed class BatchReader(BatchOptions? options = null)
{
    private readonly BatchOptions options = options ?? new BatchOptions();

    /// <summary>Reads the files, in their order. A file that cannot be read gives a report that says why.</summary>
    /// <param name="paths">The files; see <see cref="ReportFiles.Find"/> for folders.</param>
    /// <param name="cancellationToken">Stops the batch.</param>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public IAsyncEnumerable<Report> ReadAsync(IEnumerable<string> paths, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(paths);
        return InOrder.SelectAsync(paths, options.Jobs, ReadOneAsync, cancellationToken);
    }

    internal async Task<Report> ReadOneAsync(string path, CancellationToken cancellationToken)
    {
        var read = await Guarded.RunAsync(
            () => options.Source.ReadAsync(path, options.Reading, options.TimeLimit, cancellationToken),
            SourceContent.Unreadable,
            limit: null, // The source keeps it: it alone can end a reading that hangs.
            cancellationToken).ConfigureAwait(false);
        return await Guarded.RunAsync(
            () => ReportReader.Assemble(path, read.Format, read.Content, options.Reading),
            problem => Unreadable(path, problem),
            options.TimeLimit,
            cancellationToken).ConfigureAwait(false);
    }

    internal static Report Unreadable(string path, ReadingProblem problem) =>
        new() { Path = path, Format = ReportFormat.Unknown, Status = ReadingStatus.Unreadable, Problem = problem };
}
