using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Util;
using ReportSearch.Storage;

namespace ReportSearch.Decoding;

/// <summary>The figures of a segment, numbered through from report to report.</summary>
internal sealed class FigureTable
{
    private readonly int[] _first;
    private readonly long[] _values;

    private FigureTable(int[] first, long[] values)
    {
        _first = first;
        _values = values;
    }

    public int Count => _values.Length;

    /// <summary>The number of a document's first figure; of the document after the last the number of figures.</summary>
    public int FirstOf(int document) => _first[document];

    /// <summary>A figure's value, as <see cref="SortableDecimal"/> writes it.</summary>
    public long ValueOf(int figure) => _values[figure];

    /// <summary>The document that has a figure.</summary>
    /// <param name="figure">The figure.</param>
    /// <param name="from">A document that is not behind it.</param>
    public int DocumentOf(int figure, int from)
    {
        var step = 1;
        while (from + step < _first.Length && _first[from + step] <= figure)
        {
            from += step;
            step *= 2;
        }

        // The last document that begins with the figure or before; those without figures begin where the next does.
        var (low, high) = (from, Math.Min(_first.Length - 1, from + step));
        while (high - low > 1)
        {
            var middle = (low + high) / 2;
            if (_first[middle] <= figure)
                low = middle;
            else
                high = middle;
        }

        return low;
    }

    public static FigureTable Read(AtomicReader reader)
    {
        var first = new int[reader.MaxDoc + 1];
        List<long> values = new(reader.MaxDoc * 16);
        var stored = reader.GetBinaryDocValues(IndexFields.FigureValues);
        BytesRef bytes = new();
        for (var doc = 0; doc < reader.MaxDoc; doc++)
        {
            first[doc] = values.Count;
            if (stored is null)
                continue;
            stored.Get(doc, bytes);
            FigureValues.Read(bytes, values);
        }

        first[reader.MaxDoc] = values.Count;
        return new FigureTable(first, [.. values]);
    }

    public int[] Find(TermGroup group, AtomicReader reader)
    {
        List<int> figures = [];
        var terms = group.TermsOf(reader);
        var all = reader.GetTerms(group.Field)?.GetEnumerator();
        DocsAndPositionsEnum? positions = null;
        foreach (var term in terms)
        {
            all!.SeekExact(term);
            positions = all.DocsAndPositions(liveDocs: null, positions, DocsAndPositionsFlags.NONE);
            while (positions.NextDoc() != DocIdSetIterator.NO_MORE_DOCS)
                AddPositions(positions, figures);
        }

        if (terms.Count > 1)
            figures.Sort();
        return SortedFigures.Distinct(figures);
    }

    private void AddPositions(DocsAndPositionsEnum positions, List<int> figures)
    {
        var first = _first[positions.DocID];
        for (var i = positions.Freq; i > 0; i--)
            figures.Add(first + positions.NextPosition());
    }
}
