using System.Numerics;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Similarity = Lucene.Net.Search.Similarities.Similarity;

namespace ReportSearch.Searching;

/// <summary>
/// Goes over the documents of several postings in order, adding up their frequencies. It fills a window of documents at a time,
/// which for the dozens of accented forms of a syllable takes a fraction of what a queue of postings takes.
/// </summary>
internal sealed class UnionScorer : Scorer
{
    private const int WindowBits = 12;
    private const int WindowSize = 1 << WindowBits;

    private readonly DocsEnum[] _postings;
    private readonly int[] _next;
    private readonly Similarity.SimScorer _similarity;
    private readonly int _maxDoc;
    private readonly ulong[] _found = new ulong[WindowSize / 64];
    private readonly int[] _frequencies = new int[WindowSize];
    private readonly long _cost;
    private int _base = -WindowSize;
    private int _doc = -1;

    public UnionScorer(Weight weight, DocsEnum[] postings, Similarity.SimScorer similarity, int maxDoc)
        : base(weight)
    {
        _postings = postings;
        _next = new int[postings.Length];
        _similarity = similarity;
        _maxDoc = maxDoc;
        foreach (var posting in postings)
            _cost += posting.GetCost();
        for (var i = 0; i < postings.Length; i++)
            _next[i] = postings[i].NextDoc();
    }

    public override int DocID => _doc;

    public override int Freq => _frequencies[_doc - _base];

    public override float GetScore() => _similarity.Score(_doc, Freq);

    public override long GetCost() => _cost;

    public override int NextDoc() => Advance(_doc + 1);

    public override int Advance(int target)
    {
        while (target < _maxDoc)
        {
            if (target >= _base + WindowSize && !Fill(target))
                break;
            if (FirstFrom(Math.Max(target, _base)) is >= 0 and var found)
                return _doc = found;
            target = _base + WindowSize;
        }

        return _doc = NO_MORE_DOCS;
    }

    private int FirstFrom(int target)
    {
        var offset = target - _base;
        var word = offset >> 6;
        var bits = _found[word] & (ulong.MaxValue << (offset & 63));
        while (bits == 0)
        {
            if (++word == _found.Length)
                return -1;
            bits = _found[word];
        }

        return _base + (word << 6) + BitOperations.TrailingZeroCount(bits);
    }

    // The window begins at the first document from the target on that any posting has.
    private bool Fill(int target)
    {
        var first = NO_MORE_DOCS;
        for (var i = 0; i < _postings.Length; i++)
        {
            if (_next[i] < target)
                _next[i] = _postings[i].Advance(target);
            first = Math.Min(first, _next[i]);
        }

        if (first == NO_MORE_DOCS)
            return false;
        _base = first;
        Array.Clear(_found);
        Array.Clear(_frequencies);
        for (var i = 0; i < _postings.Length; i++)
            _next[i] = Take(_postings[i], _next[i]);
        return true;
    }

    private int Take(DocsEnum posting, int doc)
    {
        var end = (long)_base + WindowSize;
        for (; doc < end; doc = posting.NextDoc())
        {
            var offset = doc - _base;
            _found[offset >> 6] |= 1UL << (offset & 63);
            _frequencies[offset] += posting.Freq;
        }

        return doc;
    }
}
