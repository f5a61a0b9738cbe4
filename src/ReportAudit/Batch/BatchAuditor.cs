using ReportAudit.Batch;
using ReportParsing;

namespace ReportAudit;

/// <summary>Audits many reports, several at once. One bad file never stops the others.</summary>
/// <param name="options">How to read and audit; null for the defaults.</param>
public sealed class BatchAuditor(BatchOptions? options = null)
{
    private readonly BatchOptions options = options ?? new BatchOptions();

    /// <summary>Audits the files, in their order. A file that cannot be read gives a result without findings whose report says why.</summary>
    /// <param name="paths">The files; see <see cref="ReportFiles.Find"/> for folders.</param>
    /// <param name="cancellationToken">Stops the batch.</param>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public IAsyncEnumerable<AuditResult> AuditAsync(IEnumerable<string> paths, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(paths);
        return InOrder.SelectAsync(paths, options.Jobs, AuditOneAsync, cancellationToken);
    }

    private async Task<AuditResult> AuditOneAsync(string path, CancellationToken cancellationToken)
    {
        var report = await new BatchReader(options).ReadOneAsync(path, cancellationToken).ConfigureAwait(false);
        if (report.Status == ReadingStatus.Unreadable)
            return Unread(report);
        return await Guarded.RunAsync(
            () => new Auditor(options.Audit).Audit(report),
            problem => Unread(BatchReader.Unreadable(path, problem)),
            options.TimeLimit,
            cancellationToken).ConfigureAwait(false);
    }

    private static AuditResult Unread(Report report) => new(report, [], []);
}
