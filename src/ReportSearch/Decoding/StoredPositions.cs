using System.Runtime.InteropServices;
using Lucene.Net.Index;

namespace ReportSearch.Decoding;

/// <summary>Reads from the index where some terms stand.</summary>
internal sealed class StoredPositions(DocsAndPositionsEnum[] terms) : ITermPositions
{
    private readonly List<int> _positions = [];
    private int _document = -1;

    public ReadOnlySpan<int> In(int document)
    {
        if (document != _document)
            Read(document);
        return CollectionsMarshal.AsSpan(_positions);
    }

    private void Read(int document)
    {
        _document = document;
        _positions.Clear();
        foreach (var term in terms)
        {
            if (term.DocID < document)
                term.Advance(document);
            for (var i = term.DocID == document ? term.Freq : 0; i > 0; i--)
                _positions.Add(term.NextPosition());
        }

        if (terms.Length > 1)
            _positions.Sort();
    }
}
