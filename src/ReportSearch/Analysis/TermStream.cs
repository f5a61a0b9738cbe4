using System.Text;
using Lucene.Net.Analysis;
using Lucene.Net.Util;

namespace ReportSearch.Analysis;

/// <summary>Ready terms, such as <c>year:2024</c>, one after the other.</summary>
internal sealed class TermStream : TokenStream
{
    private readonly TermAttribute _term = new();
    private readonly List<BytesRef> _terms = [];
    private int _index;

    public TermStream() => AddAttributeImpl(_term);

    public TermStream Begin()
    {
        _terms.Clear();
        return this;
    }

    public void Add(string term) => _terms.Add(new BytesRef(Encoding.UTF8.GetBytes(term)));

    public override void Reset() => _index = 0;

    public override bool IncrementToken()
    {
        if (_index >= _terms.Count)
            return false;
        _term.Set(_terms[_index++]);
        return true;
    }
}
