using Lucene.Net.Index;
using ReportSearch.Decoding;

namespace ReportSearch.Searching;

/// <summary>Reads where some terms stand in documents that are asked about in order.</summary>
internal sealed class UnitPositions
{
    private readonly DocsAndPositionsEnum[] _terms;
    private readonly List<int> _positions = [];
    private int _document = -1;

    public UnitPositions(TermGroup group, AtomicReader reader)
    {
        var all = reader.GetTerms(group.Field)?.GetEnumerator();
        _terms = [.. group.TermsOf(reader).Select(term => Positions(all!, term))];
    }

    public List<int> In(int document)
    {
        if (document == _document)
            return _positions;
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
        return _positions;
    }

    private static DocsAndPositionsEnum Positions(TermsEnum all, Lucene.Net.Util.BytesRef term)
    {
        all.SeekExact(term);
        return all.DocsAndPositions(liveDocs: null, reuse: null, DocsAndPositionsFlags.NONE);
    }
}
