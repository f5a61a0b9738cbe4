using System.Collections.Concurrent;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Search.Similarities;
using Lucene.Net.Store;
using Lucene.Net.Util;
using ReportAudit;
using ReportParsing;
using LuceneDirectory = Lucene.Net.Store.Directory;

namespace ReportSearch.Storage;

/// <summary>The files of the index: written by one process at a time, read by any number.</summary>
internal sealed class IndexStore : IDisposable
{
    private const string Schema = "schema";
    private const int BufferMegabytes = 128;
    private const int SegmentsPerTier = 20;

    private readonly string _path;
    private readonly LuceneDirectory _directory;
    private readonly ConcurrentBag<ReportDocuments> _builders = [];
    private readonly System.Threading.Lock _lock = new();
    private readonly HashSet<string> _keys = new(StringComparer.Ordinal);
    private IDisposable? _writeLock;
    private IndexWriter? _writer;
    private SearcherManager? _searchers;
    private long _commitStamp;

    public IndexStore(string path)
    {
        _path = path;
        try
        {
            _directory = FSDirectory.Open(path);
            CheckSchema();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw IndexMessages.NotUsable(path, exception);
        }
    }

    /// <summary>Adds a report, in place of the one of the same path. Several threads may.</summary>
    public void Add(Report report, AuditResult? audit, ReadContent content)
    {
        var writer = Writer();
        var key = ReportKey.Of(report.Path);
        var builder = _builders.TryTake(out var idle) ? idle : new ReportDocuments();
        var document = builder.Of(report, audit, key, content);
        if (IsNew(key))
            writer.AddDocument(document);
        else
            writer.UpdateDocument(KeyTerm(key), document);
        _builders.Add(builder);
    }

    /// <returns>Whether there was such a report.</returns>
    public bool Remove(string path)
    {
        var writer = Writer();
        var key = ReportKey.Of(path);
        lock (_lock)
        {
            if (!_keys.Remove(key.Id))
                return false;
        }

        writer.DeleteDocuments(KeyTerm(key));
        return true;
    }

    public void Commit() => _writer?.Commit();

    /// <summary>Runs a search on the index as it is now, with what this process has added and not yet committed.</summary>
    public T Search<T>(Func<IndexSearcher, T> search)
    {
        var searchers = Searchers();
        if (_writer is not null || IsCommitted())
            searchers.MaybeRefreshBlocking();
        var searcher = searchers.Acquire();
        try
        {
            searcher.Similarity = new BM25Similarity();
            return search(searcher);
        }
        finally
        {
            searchers.Release(searcher);
        }
    }

    /// <summary>What was read of each report when it was indexed, by full path.</summary>
    public Dictionary<string, ReadContent> Contents()
    {
        Writer();
        return Search(searcher => ReadContents.Of(searcher.IndexReader));
    }

    public void Dispose()
    {
        _searchers?.Dispose();
        _writer?.Dispose();
        _writeLock?.Dispose();
        _directory.Dispose();
        foreach (var builder in _builders)
            builder.Dispose();
    }

    // Every commit writes this file again. Asking Lucene would list the folder and read the commit on each search.
    private bool IsCommitted()
    {
        var stamp = File.GetLastWriteTimeUtc(Path.Combine(_path, IndexFileNames.SEGMENTS_GEN)).Ticks;
        return Interlocked.Exchange(ref _commitStamp, stamp) != stamp;
    }

    private static Term KeyTerm(ReportKey key) => new(IndexFields.Attribute, AttributeTerm.Key(key.Id));

    // Deleting what cannot be there would cost more than adding.
    private bool IsNew(ReportKey key)
    {
        lock (_lock)
            return _keys.Add(key.Id);
    }

    private SearcherManager Searchers()
    {
        lock (_lock)
        {
            if (_searchers is not null)
                return _searchers;
            if (_writer is null && !DirectoryReader.IndexExists(_directory))
                throw IndexMessages.Missing(_path);
            return _searchers = _writer is null ? new SearcherManager(_directory, null) : new SearcherManager(_writer, applyAllDeletes: true, null);
        }
    }

    private IndexWriter Writer()
    {
        lock (_lock)
            return _writer ??= OpenWriter();
    }

    private IndexWriter OpenWriter()
    {
        try
        {
            _writeLock ??= WriteLock.Take(_path);
            IndexWriter writer = new(_directory, new IndexWriterConfig(LuceneVersion.LUCENE_48, analyzer: null)
            {
                Codec = new StoredAsIsCodec(),
                RAMBufferSizeMB = BufferMegabytes,
                UseCompoundFile = false,
                MergePolicy = new TieredMergePolicy { SegmentsPerTier = SegmentsPerTier, MaxMergeAtOnce = SegmentsPerTier, NoCFSRatio = 0 },
                Similarity = new BM25Similarity(),
                WriteLockTimeout = 0,
            });
            writer.SetCommitData(new Dictionary<string, string>(StringComparer.Ordinal) { [Schema] = IndexFields.SchemaVersion });
            using var reader = writer.GetReader(applyAllDeletes: true);
            _keys.UnionWith(ReadContents.Of(reader).Keys.Select(path => ReportKey.Of(path).Id));
            // From here on searches see what this process adds.
            _searchers?.Dispose();
            _searchers = null;
            return writer;
        }
        catch (LockObtainFailedException exception)
        {
            throw IndexMessages.Locked(_path, exception);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw IndexMessages.NotUsable(_path, exception);
        }
    }

    private void CheckSchema()
    {
        if (!DirectoryReader.IndexExists(_directory))
            return;
        try
        {
            SegmentInfos infos = new();
            infos.Read(_directory);
            if (infos.UserData.TryGetValue(Schema, out var schema) && schema == IndexFields.SchemaVersion)
                return;
        }
        catch (Exception exception) when (exception is IndexFormatTooOldException or IndexFormatTooNewException or CorruptIndexException)
        {
            throw IndexMessages.OtherVersion(_path, exception);
        }

        throw IndexMessages.OtherVersion(_path);
    }
}
