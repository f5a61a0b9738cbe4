using Lucene.Net.Index;
using Lucene.Net.Util;
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

    public void Add(int doc)
    {
        foreach (var facet in _facets)
            facet.Add(doc);
    }

    /// <summary>The counts, most first; equal ones by value.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<FacetCount>> ToResult() =>
        _facets.ToDictionary(facet => facet.Name, facet => facet.ToResult(), StringComparer.Ordinal);

    private sealed class Facet(string name, string field)
    {
        private readonly Dictionary<string, int> _counts = new(StringComparer.Ordinal);
        private SortedSetDocValues? _values;
        private int[] _inSegment = [];

        public string Name => name;

        public void Begin(AtomicReader reader)
        {
            EndSegment();
            _values = reader.GetSortedSetDocValues(field);
            _inSegment = new int[_values?.ValueCount ?? 0];
        }

        public void Add(int doc)
        {
            if (_values is null)
                return;
            _values.SetDocument(doc);
            for (var ordinal = _values.NextOrd(); ordinal != SortedSetDocValues.NO_MORE_ORDS; ordinal = _values.NextOrd())
                _inSegment[ordinal]++;
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
            BytesRef value = new();
            for (var ordinal = 0; ordinal < _inSegment.Length; ordinal++)
            {
                if (_inSegment[ordinal] == 0)
                    continue;
                _values!.LookupOrd(ordinal, value);
                var text = value.Utf8ToString();
                _counts[text] = _counts.GetValueOrDefault(text) + _inSegment[ordinal];
            }

            _inSegment = [];
        }
    }
}
