using System.Runtime.InteropServices;
using Lucene.Net.Index;
using Lucene.Net.Util;

namespace ReportSearch.Decoding;

/// <summary>Reads from the index where some terms stand.</summary>
internal sealed class StoredPositions : ITermPositions
{
    private readonly DocsAndPositionsEnum[] _terms;
    private readonly List<int> _positions = [];
    private int _document = -1;

    public StoredPositions(TermGroup group, AtomicReader reader)
    {
        var all = reader.GetTerms(group.Field)?.GetEnumerator();
        _terms = [.. group.TermsOf(reader).Select(term => Positions(all!, term))];
    }

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
        foreach (var term in _terms)
        {
            if (term.DocID < document)
                term.Advance(document);
            for (var i = term.DocID == document ? term.Freq : 0; i > 0; i--)
                _positions.Add(term.NextPosition());
        }

        if (_terms.Length > 1)
            _positions.Sort();
    }

    private static DocsAndPositionsEnum Positions(TermsEnum all, BytesRef term)
    {
        all.SeekExact(term);
        return all.DocsAndPositions(liveDocs: null, reuse: null, DocsAndPositionsFlags.NONE);
    }
}
