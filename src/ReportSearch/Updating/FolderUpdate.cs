using System.Security.Cryptography;
using ReportAudit;
using ReportParsing;
using ReportSearch.Storage;

namespace ReportSearch.Updating;

/// <summary>Brings an index in line with files and folders: reads what is new or has changed, takes out what is gone.</summary>
internal sealed class FolderUpdate(IndexStore store, BatchOptions options, IProgress<Report>? progress)
{
    // What a crash can cost: so many reports are read again.
    private const int CommittedEvery = 100;

    private readonly Dictionary<string, ReadContent> _indexed = store.Contents();
    private readonly Dictionary<string, byte[]> _toRead = new(StringComparer.Ordinal);
    private readonly List<UnreadableReport> _unreadable = [];
    private int _added;
    private int _changed;
    private int _unchanged;
    private int _removed;

    public async Task<IndexUpdate> RunAsync(IReadOnlyList<string> paths, CancellationToken cancellationToken)
    {
        var files = FilesOf(paths);
        RemoveGone(paths, files);
        foreach (var file in files)
        {
            cancellationToken.ThrowIfCancellationRequested();
            await SortOutAsync(file, cancellationToken).ConfigureAwait(false);
        }

        await ReadAsync(cancellationToken).ConfigureAwait(false);
        store.Commit();
        return new IndexUpdate(_added, _changed, _unchanged, _removed, [.. _unreadable.OrderBy(each => each.Path, StringComparer.Ordinal)]);
    }

    private static List<string> FilesOf(IReadOnlyList<string> paths)
    {
        Dictionary<string, string> files = new(StringComparer.Ordinal);
        foreach (var path in paths)
        {
            try
            {
                foreach (var file in ReportFiles.Find(path))
                    files.TryAdd(Path.GetFullPath(file), file);
            }
            catch (FileNotFoundException)
            {
                // Read below: the reader tells what is wrong with the path.
                files.TryAdd(Path.GetFullPath(path), path);
            }
        }

        return [.. files.Values];
    }

    private void RemoveGone(IReadOnlyList<string> paths, List<string> files)
    {
        var present = files.Select(Path.GetFullPath).ToHashSet(StringComparer.Ordinal);
        var folders = paths.Select(FolderOf).ToList();
        foreach (var path in _indexed.Keys.Where(path => !present.Contains(path)))
        {
            if (File.Exists(path) || !folders.Exists(folder => path.StartsWith(folder, StringComparison.Ordinal)))
                continue;
            store.Remove(path);
            _removed++;
        }
    }

    // Of a pattern the part before the first wildcard.
    private static string FolderOf(string path)
    {
        var wildcard = path.AsSpan().IndexOfAny('*', '?');
        var literal = wildcard < 0 ? path : path[..(path.LastIndexOf('/', wildcard) + 1)];
        var full = Path.GetFullPath(literal.Length == 0 ? "." : literal);
        return Path.EndsInDirectorySeparator(full) ? full : full + Path.DirectorySeparatorChar;
    }

    private async Task SortOutAsync(string file, CancellationToken cancellationToken)
    {
        byte[] hash;
        try
        {
            await using var content = File.OpenRead(file);
            hash = await SHA256.HashDataAsync(content, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // Read all the same: the reader tells what is wrong with the file.
            hash = [];
        }

        if (_indexed.TryGetValue(Path.GetFullPath(file), out var known) && known.IsSameAs(hash, options.Reading))
            _unchanged++;
        else
            _toRead[file] = hash;
    }

    private async Task ReadAsync(CancellationToken cancellationToken)
    {
        var sinceCommit = 0;
        await foreach (var result in new BatchAuditor(options).AuditAsync(_toRead.Keys, cancellationToken).ConfigureAwait(false))
        {
            Take(result);
            progress?.Report(result.Report);
            if (++sinceCommit < CommittedEvery)
                continue;
            store.Commit();
            sinceCommit = 0;
        }
    }

    private void Take(AuditResult result)
    {
        var path = result.Report.Path;
        var isKnown = _indexed.ContainsKey(Path.GetFullPath(path));
        if (result.Report is { Status: ReadingStatus.Unreadable, Problem: { } problem })
        {
            _unreadable.Add(new UnreadableReport(path, problem));
            if (!isKnown)
                return;
            store.Remove(path);
            _removed++;
            return;
        }

        store.Add(result.Report, result, ReadContent.Of(_toRead[path], result.Report, options.Reading));
        if (isKnown)
            _changed++;
        else
            _added++;
    }
}
