using Lucene.Net.Index;
using ReportSearch.Decoding;
using ReportSearch.Storage;

namespace ReportSearch.Searching;

/// <summary>Counts the found reports by issuer, year, kind and rule.</summary>
internal sealed class FacetCounts
{
    private readonly Facet[] _facets =
    [
        new("issuer", IndexFields.IssuerFacet),
        new("year", IndexFields.YearFacet),
        new("kind", IndexFields.KindFacet),
        new("rule", IndexFields.RuleFacet),
    ];

    public void Begin(AtomicReader reader)
    {
        foreach (var facet in _facets)
            facet.Begin(reader);
    }

    public void Add(int document)
    {
        foreach (var facet in _facets)
            facet.Add(document);
    }

    /// <summary>The counts, most first; equal ones by value.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<FacetCount>> ToResult() =>
        _facets.ToDictionary(facet => facet.Name, facet => facet.ToResult(), StringComparer.Ordinal);

    private sealed class Facet(string name, string field)
    {
        private readonly Dictionary<string, int> _counts = new(StringComparer.Ordinal);
        private FacetValues? _values;
        private int[] _inSegment = [];

        public string Name => name;

        public void Begin(AtomicReader reader)
        {
            EndSegment();
            _values = Segment.Of(reader).FacetOf(field, reader);
            _inSegment = new int[_values.Names.Length];
        }

        public void Add(int document)
        {
            foreach (var value in _values!.In(document))
                _inSegment[value]++;
        }

        public IReadOnlyList<FacetCount> ToResult()
        {
            EndSegment();
            return
            [
                .. _counts.Select(count => new FacetCount(count.Key, count.Value))
                    .OrderByDescending(count => count.Count)
                    .ThenBy(count => count.Value, StringComparer.Ordinal),
            ];
        }

        private void EndSegment()
        {
            for (var value = 0; value < _inSegment.Length; value++)
            {
                if (_inSegment[value] > 0)
                    _counts[_values!.Names[value]] = _counts.GetValueOrDefault(_values.Names[value]) + _inSegment[value];
            }

            _inSegment = [];
        }
    }
}
