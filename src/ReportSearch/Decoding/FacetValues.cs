using Lucene.Net.Index;
using Lucene.Net.Util;

namespace ReportSearch.Decoding;

/// <summary>The values of a facet that each report of a segment has.</summary>
internal sealed class FacetValues
{
    private readonly int[] _first;
    private readonly int[] _values;

    private FacetValues(string[] names, int[] first, int[] values)
    {
        Names = names;
        _first = first;
        _values = values;
    }

    /// <summary>The values that occur.</summary>
    public string[] Names { get; }

    /// <summary>The values of a report, by their place in <see cref="Names"/>.</summary>
    public ReadOnlySpan<int> In(int document) => _values.AsSpan(_first[document].._first[document + 1]);

    public static FacetValues Read(string field, AtomicReader reader)
    {
        var first = new int[reader.MaxDoc + 1];
        if (reader.GetSortedSetDocValues(field) is not { } stored)
            return new FacetValues([], first, []);
        List<int> values = new(reader.MaxDoc);
        for (var document = 0; document < reader.MaxDoc; document++)
        {
            first[document] = values.Count;
            stored.SetDocument(document);
            for (var value = stored.NextOrd(); value != SortedSetDocValues.NO_MORE_ORDS; value = stored.NextOrd())
                values.Add((int)value);
        }

        first[reader.MaxDoc] = values.Count;
        return new FacetValues(NamesOf(stored), first, [.. values]);
    }

    private static string[] NamesOf(SortedSetDocValues stored)
    {
        var names = new string[stored.ValueCount];
        BytesRef name = new();
        for (var i = 0; i < names.Length; i++)
        {
            stored.LookupOrd(i, name);
            names[i] = name.Utf8ToString();
        }

        return names;
    }
}
