using Lucene.Net.Index;
using Lucene.Net.Util;
using ReportSearch.Storage;

namespace ReportSearch.Searching;

/// <summary>The first reports of a segment, by a key and then by path.</summary>
internal sealed class FirstReports(int count, AtomicReaderContext context, int[] paths, long least)
{
    private readonly PriorityQueue<int, (long Key, int Path)> _first = new(Math.Min(count, 1024));

    private bool _isFull;
    private int _lastPath;

    public AtomicReaderContext Context => context;

    /// <summary>Reports with a lower key are not among the first.</summary>
    public long Least { get; private set; } = least;

    public IEnumerable<(int Document, long Key)> Reports => _first.UnorderedItems.Select(item => (item.Element, item.Priority.Key));

    public void Add(int document, long key)
    {
        if (key < Least || (_isFull && key == Least && paths[document] > _lastPath))
            return;
        // The last in the order is the first to leave: the lowest key, of equal ones the last path.
        var place = (key, -paths[document]);
        if (_first.Count < count)
            _first.Enqueue(document, place);
        else
            _first.EnqueueDequeue(document, place);
        if (_first.Count < count || !_first.TryPeek(out _, out var last))
            return;
        (_isFull, Least, _lastPath) = (true, last.Key, -last.Path);
    }

    public BytesRef PathOf(int document)
    {
        BytesRef path = new();
        context.AtomicReader.GetSortedDocValues(IndexFields.PathOrder).Get(document, path);
        return BytesRef.DeepCopyOf(path);
    }
}
