using ReportParsing;

namespace ReportAudit.Batch;

/// <summary>Reads files for a batch, in this process or in one of its own.</summary>
internal interface IContentSource : IDisposable
{
    /// <summary>Reads one file. Whatever is wrong with it is told in the content's problem.</summary>
    /// <exception cref="OperationCanceledException">The batch was cancelled.</exception>
    Task<SourceContent> ReadAsync(string path, ReadingOptions options, TimeSpan? limit, CancellationToken cancellationToken);
}
