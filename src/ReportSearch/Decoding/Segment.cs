using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Lucene.Net.Index;
using Lucene.Net.Search;
using ReportSearch.Storage;

namespace ReportSearch.Decoding;

/// <summary>
/// What was read of a segment, decoded, for the next queries: segments never change, and queries use the same common words
/// again and again. Bounded: when there is too much, all of it is forgotten.
/// </summary>
internal sealed class Segment
{
    private const long MostBytes = 1 << 27;
    private const int BytesPerReport = 1000;
    private const int LeastBytes = 1 << 20;
    private const int MostPlaces = 5000;

    private static readonly ConditionalWeakTable<object, Segment> Known = [];

    private readonly ConcurrentDictionary<(string Field, string Name), Postings> _postings = [];
    private readonly ConcurrentDictionary<string, int[]> _figures = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, FacetValues> _facets = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<(string Field, string Name), TermPlaces> _places = [];
    private readonly KeptPositions _positions;
    private readonly long _bound;
    private FigureTable? _figureTable;
    private byte[]? _textLengths;
    private int[]? _pathOrders;
    private long _bytes;

    private Segment(AtomicReader reader)
    {
        _bound = Math.Clamp((long)reader.MaxDoc * BytesPerReport, LeastBytes, MostBytes);
        _positions = new KeptPositions(_bound);
    }

    public static Segment Of(AtomicReader reader) => Known.GetValue(reader.CoreCacheKey, _ => new Segment(reader));

    // Not kept here: of the readers that share a segment any may be closed first.
    public FigureTable FigureTable(AtomicReader reader) => _figureTable ??= Decoding.FigureTable.Read(reader);

    /// <summary>How long the text of each document is, as Lucene writes it in a byte.</summary>
    public byte[] TextLengths(AtomicReader reader) => _textLengths ??= LengthsOf(reader);

    /// <summary>The place of each document's path among those of the segment.</summary>
    public int[] PathOrders(AtomicReader reader) => _pathOrders ??= PathOrdersOf(reader);

    public FacetValues FacetOf(string field, AtomicReader reader) => _facets.GetOrAdd(field, FacetValues.Read, reader);

    public Postings PostingsOf(TermGroup group, AtomicReader reader)
    {
        if (_postings.TryGetValue((group.Field, group.Name), out var known))
            return known;
        var postings = Read(group, reader);
        MakeRoom(postings.Size);
        return _postings[(group.Field, group.Name)] = postings;
    }

    /// <summary>Where the terms stand.</summary>
    /// <param name="group">The terms.</param>
    /// <param name="reader">The segment.</param>
    /// <param name="documents">In how many documents that is asked for.</param>
    public ITermPositions PositionsOf(TermGroup group, AtomicReader reader, int documents) =>
        _positions.Of(group, PostingsOf(group, reader), documents, () => new StoredPositions(PlacesOf(group, reader).Positions(reader)));

    /// <summary>The figures that carry the terms, by their numbers in the figure table, in order.</summary>
    public int[] FiguresOf(TermGroup group, AtomicReader reader)
    {
        if (_figures.TryGetValue(group.Name, out var known))
            return known;
        var figures = FigureTable(reader).Find(group, reader);
        MakeRoom(figures.Length * sizeof(int));
        return _figures[group.Name] = figures;
    }

    private TermPlaces PlacesOf(TermGroup group, AtomicReader reader)
    {
        if (_places.TryGetValue((group.Field, group.Name), out var known))
            return known;
        if (_places.Count >= MostPlaces)
            _places.Clear();
        return _places[(group.Field, group.Name)] = TermPlaces.Find(group, reader);
    }

    private void MakeRoom(long size)
    {
        if (Interlocked.Add(ref _bytes, size) <= _bound)
            return;
        _postings.Clear();
        _figures.Clear();
        Interlocked.Exchange(ref _bytes, size);
    }

    private static Postings Read(TermGroup group, AtomicReader reader)
    {
        var terms = group.TermsOf(reader);
        if (terms.Count == 0)
            return Postings.None;
        var frequencies = new byte[reader.MaxDoc];
        var all = reader.GetTerms(group.Field).GetEnumerator();
        DocsEnum? docs = null;
        foreach (var term in terms)
        {
            all.SeekExact(term);
            docs = all.Docs(liveDocs: null, docs, DocsFlags.FREQS);
            for (var doc = docs.NextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = docs.NextDoc())
                frequencies[doc] = (byte)Math.Min(byte.MaxValue, frequencies[doc] + docs.Freq);
        }

        return Postings.Of(frequencies);
    }

    private static byte[] LengthsOf(AtomicReader reader)
    {
        var lengths = new byte[reader.MaxDoc];
        if (reader.GetNormValues(IndexFields.Text) is not { } norms)
            return lengths;
        for (var doc = 0; doc < lengths.Length; doc++)
            lengths[doc] = (byte)norms.Get(doc);
        return lengths;
    }

    private static int[] PathOrdersOf(AtomicReader reader)
    {
        var orders = new int[reader.MaxDoc];
        var paths = reader.GetSortedDocValues(IndexFields.PathOrder);
        for (var doc = 0; doc < orders.Length; doc++)
            orders[doc] = paths.GetOrd(doc);
        return orders;
    }
}
