using Lucene.Net.Index;
using ReportSearch.Decoding;

namespace ReportSearch.Searching;

/// <summary>Counts how often the parts of a phrase stand one after the other in documents that are asked about in order.</summary>
internal sealed class PhrasePositions
{
    private readonly (ITermPositions Positions, int Offset)[] _units;
    private readonly List<int> _starts = [];

    /// <param name="units">The parts, those first that stand in the fewest documents: mostly two of them show already that there is no phrase.</param>
    /// <param name="reader">The segment.</param>
    /// <param name="documents">How many documents will be asked about.</param>
    public PhrasePositions(IEnumerable<PhraseUnit> units, AtomicReader reader, int documents) =>
        _units = [.. units.Select(unit => (Segment.Of(reader).PositionsOf(unit.Terms, reader, documents), unit.Offset))];

    public int CountIn(int document)
    {
        _starts.Clear();
        foreach (var position in _units[0].Positions.In(document))
            _starts.Add(position - _units[0].Offset);
        for (var i = 1; i < _units.Length && _starts.Count > 0; i++)
            Keep(_units[i].Positions.In(document), _units[i].Offset);
        return _starts.Count;
    }

    // Only the starts that have the part in its place.
    private void Keep(ReadOnlySpan<int> positions, int offset)
    {
        var (kept, at) = (0, 0);
        for (var i = 0; i < _starts.Count; i++)
        {
            var start = _starts[i];
            while (at < positions.Length && positions[at] - offset < start)
                at++;
            if (at < positions.Length && positions[at] - offset == start)
                _starts[kept++] = start;
        }

        _starts.RemoveRange(kept, _starts.Count - kept);
    }
}
