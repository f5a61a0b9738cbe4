using Lucene.Net.Analysis;
using Lucene.Net.Analysis.TokenAttributes;

namespace ReportSearch.Analysis;

/// <summary>The words one after the other, with their English stems at the same positions where asked for.</summary>
internal sealed class WordStream : TokenStream
{
    private readonly TermAttribute _term = new();
    private readonly IPositionIncrementAttribute _increment;
    private WordList _words = new();
    private bool _withStems;
    private int _index;
    private int _position;
    private bool _stemIsNext;

    public WordStream()
    {
        AddAttributeImpl(_term);
        _increment = AddAttribute<IPositionIncrementAttribute>();
    }

    public WordStream Of(WordList words, bool withStems)
    {
        _words = words;
        _withStems = withStems;
        return this;
    }

    public override void Reset()
    {
        _index = 0;
        _position = -1;
        _stemIsNext = false;
    }

    public override bool IncrementToken()
    {
        if (_stemIsNext)
        {
            _stemIsNext = false;
            _term.Set(_words[_index - 1].StemTerm!);
            _increment.PositionIncrement = 0;
            return true;
        }

        if (_index >= _words.Count)
            return false;
        var word = _words[_index];
        _term.Set(word.Term);
        _increment.PositionIncrement = _words.PositionOf(_index) - _position;
        _position = _words.PositionOf(_index++);
        _stemIsNext = _withStems && word.StemTerm is not null;
        return true;
    }
}
