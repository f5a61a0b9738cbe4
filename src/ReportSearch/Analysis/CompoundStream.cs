using Lucene.Net.Analysis;
using Lucene.Net.Analysis.TokenAttributes;
using Lucene.Net.Util;

namespace ReportSearch.Analysis;

/// <summary>The compounds among the words, also those within longer ones.</summary>
internal sealed class CompoundStream : TokenStream
{
    private readonly TermAttribute _term = new();
    private readonly IPositionIncrementAttribute _increment;
    private readonly BytesRef _compound = new(64);
    private WordList _words = new();
    private CompoundNode? _node;
    private int _start;
    private int _end;
    private int _last;

    public CompoundStream()
    {
        AddAttributeImpl(_term);
        _increment = AddAttribute<IPositionIncrementAttribute>();
    }

    public CompoundStream Of(WordList words)
    {
        _words = words;
        return this;
    }

    public override void Reset()
    {
        _start = -1;
        _node = null;
        _last = -1;
    }

    public override bool IncrementToken()
    {
        while (_node is not null || Begin())
        {
            if (!Extend())
                _node = null;
            else if (_node!.IsEnd)
                return Take();
        }

        return false;
    }

    // Compounds stand where their first word does in the text.
    private bool Take()
    {
        var position = _words.PositionOf(_start);
        _increment.PositionIncrement = position - _last;
        _last = position;
        return true;
    }

    private bool Begin()
    {
        while (++_start < _words.Count)
        {
            if (_words[_start].Compounds is not { } node)
                continue;
            _node = node;
            _end = _start;
            _compound.Length = 0;
            _compound.Append(_words[_start].Term);
            return true;
        }

        return false;
    }

    private bool Extend()
    {
        if (!_words.AreAdjacent(_end) || _node!.After(_words[_end + 1].Syllable) is not { } next)
            return false;
        _node = next;
        _end++;
        AppendJoint();
        _compound.Append(_words[_end].Term);
        _term.Set(_compound);
        return true;
    }

    private void AppendJoint()
    {
        if (_compound.Length == _compound.Bytes.Length)
            _compound.Grow(_compound.Length * 2);
        _compound.Bytes[_compound.Length++] = (byte)CompoundLexicon.Joint;
    }
}
