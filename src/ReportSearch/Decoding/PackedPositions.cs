namespace ReportSearch.Decoding;

/// <summary>
/// Where in the reports of a segment some terms stand: of each report the distances from one position to the next, in seven bits a byte.
/// </summary>
internal sealed class PackedPositions
{
    private readonly Postings _postings;
    private readonly int[] _ends;
    private readonly byte[] _bytes;

    private PackedPositions(Postings postings, int[] ends, byte[] bytes)
    {
        _postings = postings;
        _ends = ends;
        _bytes = bytes;
    }

    public int Size => _bytes.Length + (sizeof(int) * _ends.Length);

    /// <param name="postings">The reports.</param>
    /// <param name="positions">The positions in each.</param>
    public static PackedPositions Of(Postings postings, ITermPositions positions)
    {
        var documents = postings.Documents;
        var ends = new int[postings.Frequencies.Length];
        List<byte> bytes = new(2 * postings.Count);
        for (var place = 0; place < ends.Length; place++)
        {
            if (postings.Frequencies[place] != 0)
                Add(bytes, positions.In(documents?[place] ?? place));
            ends[place] = bytes.Count;
        }

        return new PackedPositions(postings, ends, [.. bytes]);
    }

    public ITermPositions Read() => new Reading(this);

    private static void Add(List<byte> bytes, ReadOnlySpan<int> positions)
    {
        var last = 0;
        foreach (var position in positions)
        {
            var distance = position - last;
            for (; distance >= 0x80; distance >>= 7)
                bytes.Add((byte)(distance | 0x80));
            bytes.Add((byte)distance);
            last = position;
        }
    }

    private ReadOnlySpan<byte> BytesOf(int place) => _bytes.AsSpan((place == 0 ? 0 : _ends[place - 1]).._ends[place]);

    private sealed class Reading(PackedPositions packed) : ITermPositions
    {
        private readonly PostingsCursor _cursor = new(packed._postings);
        private int[] _positions = new int[16];

        public ReadOnlySpan<int> In(int document)
        {
            if (_cursor.PlaceOf(document) is not (>= 0 and var place))
                return [];
            var bytes = packed.BytesOf(place);
            if (_positions.Length < bytes.Length)
                _positions = new int[bytes.Length * 2];
            var (count, position, distance, shift) = (0, 0, 0, 0);
            foreach (var next in bytes)
            {
                distance |= (next & 0x7F) << shift;
                shift += 7;
                if (next >= 0x80)
                    continue;
                position += distance;
                _positions[count++] = position;
                (distance, shift) = (0, 0);
            }

            return _positions.AsSpan(0, count);
        }
    }
}
