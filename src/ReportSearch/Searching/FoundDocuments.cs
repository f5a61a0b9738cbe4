using System.Buffers;
using Lucene.Net.Util;

namespace ReportSearch.Searching;

/// <summary>The documents of a segment that were found, in order, with their scores. In lent arrays, to be given back.</summary>
internal sealed class FoundDocuments(int most) : IDisposable
{
    private readonly int[] _documents = ArrayPool<int>.Shared.Rent(most);
    private readonly float[] _scores = ArrayPool<float>.Shared.Rent(most);

    /// <summary>How many of the documents count.</summary>
    public int Count { get; set; }

    /// <summary>Room for all documents of the segment.</summary>
    public Span<int> Room => _documents.AsSpan(0, most);

    public Span<int> Documents => _documents.AsSpan(0, Count);

    public Span<float> Scores => _scores.AsSpan(0, Count);

    /// <summary>Takes out those that are deleted.</summary>
    /// <param name="accepted">Those that are not; null for all.</param>
    public void Keep(IBits? accepted)
    {
        if (accepted is null)
            return;
        var kept = 0;
        for (var i = 0; i < Count; i++)
        {
            if (!accepted.Get(_documents[i]))
                continue;
            _scores[kept] = _scores[i];
            _documents[kept++] = _documents[i];
        }

        Count = kept;
    }

    public void Dispose()
    {
        ArrayPool<int>.Shared.Return(_documents);
        ArrayPool<float>.Shared.Return(_scores);
    }
}
