using System.Collections.Concurrent;

namespace ReportSearch.Decoding;

/// <summary>
/// The positions of a segment's terms that phrases ask for again and again. A process that runs one query keeps none: a term is packed when
/// it is asked for the second time. Bounded: where there is no room, positions are read from the index as before.
/// </summary>
/// <param name="bound">How many bytes may be kept.</param>
internal sealed class KeptPositions(long bound)
{
    // Packing all positions of a term takes as long as reading those of one report in eight, jumping from one to the next.
    private const int WorthPackingFrom = 8;

    // Other phrases are asked for now than when the room was filled.
    private const int RefusedBeforeAnew = 4;

    private readonly ConcurrentDictionary<(string Field, string Name), PackedPositions?> _kept = [];
    private long _bytes;
    private long _refused;

    /// <summary>The positions of some terms.</summary>
    /// <param name="group">The terms.</param>
    /// <param name="postings">The reports that have them.</param>
    /// <param name="documents">In how many reports they are asked for.</param>
    /// <param name="stored">Reads them from the index.</param>
    public ITermPositions Of(TermGroup group, Postings postings, int documents, Func<ITermPositions> stored)
    {
        var key = (group.Field, group.Name);
        var wasAsked = _kept.TryGetValue(key, out var known);
        if (known is not null)
            return known.Read();
        if ((long)documents * WorthPackingFrom < postings.Count)
            return stored();
        if (!wasAsked)
        {
            _kept[key] = null;
            return stored();
        }

        // What it will take, about: two bytes for each of a few positions.
        long size = postings.Count * 2 * sizeof(int);
        if (Interlocked.Read(ref _bytes) + size > bound)
        {
            Refuse(size);
            return stored();
        }

        var packed = PackedPositions.Of(postings, stored());
        Interlocked.Add(ref _bytes, packed.Size);
        _kept[key] = packed;
        return packed.Read();
    }

    private void Refuse(long size)
    {
        if (Interlocked.Add(ref _refused, size) < RefusedBeforeAnew * bound)
            return;
        _kept.Clear();
        Interlocked.Exchange(ref _bytes, 0);
        Interlocked.Exchange(ref _refused, 0);
    }
}
