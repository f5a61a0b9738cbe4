using System.Text;
using Lucene.Net.Analysis;
using Lucene.Net.Analysis.TokenAttributes;

namespace ReportSearch.Analysis;

/// <summary>Ready terms, such as <c>year:2024</c>, one after the other, each at the position that was set when it was added.</summary>
internal sealed class TermStream : TokenStream
{
    private readonly TermAttribute _term = new();
    private readonly IPositionIncrementAttribute _increment;
    private readonly List<(int Start, int Length, int Position)> _terms = [];
    private byte[] _bytes = new byte[4096];
    private int _length;
    private int _index;
    private int _last;

    public TermStream()
    {
        AddAttributeImpl(_term);
        _increment = AddAttribute<IPositionIncrementAttribute>();
    }

    /// <summary>The position of what is added next; it may only grow.</summary>
    public int Position { get; set; }

    public int Count => _terms.Count;

    public TermStream Begin()
    {
        _terms.Clear();
        _length = 0;
        Position = 0;
        return this;
    }

    public void Add(string term)
    {
        Reserve(Encoding.UTF8.GetMaxByteCount(term.Length));
        Append(Encoding.UTF8.GetBytes(term, _bytes.AsSpan(_length)));
    }

    /// <summary>Adds a term of two parts.</summary>
    public void Add(ReadOnlySpan<byte> left, ReadOnlySpan<byte> right)
    {
        Reserve(left.Length + right.Length);
        left.CopyTo(_bytes.AsSpan(_length));
        right.CopyTo(_bytes.AsSpan(_length + left.Length));
        Append(left.Length + right.Length);
    }

    public override void Reset()
    {
        _index = 0;
        _last = -1;
    }

    public override bool IncrementToken()
    {
        if (_index >= _terms.Count)
            return false;
        var (start, length, position) = _terms[_index++];
        _term.Set(_bytes, start, length);
        _increment.PositionIncrement = position - _last;
        _last = position;
        return true;
    }

    private void Append(int length)
    {
        _terms.Add((_length, length, Position));
        _length += length;
    }

    private void Reserve(int length)
    {
        if (_bytes.Length - _length < length)
            Array.Resize(ref _bytes, Math.Max(_bytes.Length * 2, _length + length));
    }
}
