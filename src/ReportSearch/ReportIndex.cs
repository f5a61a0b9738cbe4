using System.Collections.Concurrent;
using Lucene.Net.Search;
using ReportAudit;
using ReportParsing;
using ReportSearch.Analysis;
using ReportSearch.Searching;
using ReportSearch.Storage;
using ReportSearch.Updating;

namespace ReportSearch;

/// <summary>
/// An index of reports in a folder, for searching their text, figures and findings. One process at a time may write to it
/// while any number read it. All members may be called from several threads.
/// </summary>
public sealed class ReportIndex : IDisposable
{
    private readonly IndexStore _store;
    private readonly ConcurrentBag<WordTable> _tables = [];

    private ReportIndex(IndexStore store) => _store = store;

    /// <summary>The number of reports in the index.</summary>
    /// <exception cref="ReportIndexException">There is no index yet.</exception>
    public int Count => _store.Search(searcher =>
    {
        TotalHitCountCollector count = new();
        searcher.Search(QueryCompiler.Reports, count);
        return count.TotalHits;
    });

    /// <summary>Opens the index in a folder. The folder and the index are made when the first report is added.</summary>
    /// <param name="directory">The folder, which is for the index alone.</param>
    /// <exception cref="ReportIndexException">The folder cannot be used, or its index was made by another version.</exception>
    public static ReportIndex Open(string directory)
    {
        ArgumentException.ThrowIfNullOrEmpty(directory);
        return new ReportIndex(new IndexStore(directory));
    }

    /// <summary>Adds a report, in place of the one with the same path. Searches of this index find it at once, others after <see cref="Commit"/>.</summary>
    /// <param name="report">The report; one that could not be read has nothing to be found by.</param>
    /// <exception cref="ReportIndexException">Another process is writing to the index.</exception>
    public void Add(Report report)
    {
        ArgumentNullException.ThrowIfNull(report);
        _store.Add(report, audit: null, ReadContent.Unknown);
    }

    /// <summary>Adds a report with what its audit found, in place of the one with the same path.</summary>
    /// <param name="result">The audited report.</param>
    /// <exception cref="ReportIndexException">Another process is writing to the index.</exception>
    public void Add(AuditResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        _store.Add(result.Report, result, ReadContent.Unknown);
    }

    /// <summary>Takes a report out of the index.</summary>
    /// <param name="path">The path that it was added with.</param>
    /// <returns>Whether it was in the index.</returns>
    /// <exception cref="ReportIndexException">Another process is writing to the index.</exception>
    public bool Remove(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        return _store.Remove(path);
    }

    /// <summary>Makes what was added and removed last: from now on it survives a crash and is seen by other processes. Disposing does so too.</summary>
    public void Commit() => _store.Commit();

    /// <summary>
    /// Brings the index in line with files and folders: reads and audits what is new, whose content has changed or that these options
    /// would read otherwise (in another language, or now with its scanned pages), and takes out what is gone. It commits as it goes, so that after a crash the next update goes on where this one was.
    /// </summary>
    /// <param name="paths">Files, folders (with the folders in them) and patterns.</param>
    /// <param name="options">How to read and audit; null for the defaults.</param>
    /// <param name="progress">Told of every report that was read, also of those that could not be.</param>
    /// <param name="cancellationToken">Stops between reports; what was added until then stays.</param>
    /// <exception cref="ReportIndexException">Another process is writing to the index.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public Task<IndexUpdate> UpdateAsync(
        IReadOnlyList<string> paths,
        BatchOptions? options = null,
        IProgress<Report>? progress = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(paths);
        return new FolderUpdate(_store, options ?? new BatchOptions(), progress).RunAsync(paths, cancellationToken);
    }

    /// <summary>Searches the index. What is wrong with a query is told in the result.</summary>
    /// <param name="query">The query; an empty one finds all reports.</param>
    /// <param name="options">What to return; null for the defaults.</param>
    /// <param name="cancellationToken">Stops the search.</param>
    /// <exception cref="ReportIndexException">There is no index yet.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public SearchResult Search(string query, SearchOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(query);
        return Run(options, (run, _, _) => run.Run(query), cancellationToken);
    }

    /// <summary>Searches the index without holding the calling thread.</summary>
    /// <inheritdoc cref="Search"/>
    public Task<SearchResult> SearchAsync(string query, SearchOptions? options = null, CancellationToken cancellationToken = default) =>
        Task.Run(() => Search(query, options, cancellationToken), cancellationToken);

    /// <summary>Finds reports that speak of the same things as one of the index.</summary>
    /// <param name="path">The path that the report was added with.</param>
    /// <param name="options">What to return; null for the defaults.</param>
    /// <param name="cancellationToken">Stops the search.</param>
    /// <returns>The similar reports, most similar first; null where no report of that path is in the index.</returns>
    /// <exception cref="ReportIndexException">There is no index yet.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public SearchResult? Similar(string path, SearchOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(path);
        var key = ReportKey.Of(path);
        return Run(
            options,
            (run, searcher, table) => StoredReports.Find(searcher, key) is { } report
                ? run.Run(path, new SimilarReports(searcher.IndexReader, table).QueryFor(report, key))
                : null,
            cancellationToken);
    }

    /// <summary>Commits and closes the index.</summary>
    public void Dispose() => _store.Dispose();

    private T Run<T>(SearchOptions? options, Func<SearchRun, IndexSearcher, WordTable, T> search, CancellationToken cancellationToken)
    {
        options ??= new SearchOptions();
        ArgumentOutOfRangeException.ThrowIfNegative(options.Limit, nameof(options));
        ArgumentOutOfRangeException.ThrowIfNegative(options.Offset, nameof(options));
        var table = _tables.TryTake(out var idle) ? idle : new WordTable();
        try
        {
            return _store.Search(searcher => search(new SearchRun(searcher, table, options, cancellationToken), searcher, table));
        }
        finally
        {
            _tables.Add(table);
        }
    }
}
