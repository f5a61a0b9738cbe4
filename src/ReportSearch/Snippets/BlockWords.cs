using ReportSearch.Analysis;

namespace ReportSearch.Snippets;

/// <summary>The words of a block with their places in its text. Most are told apart by their letters alone and never looked up.</summary>
internal sealed class BlockWords(WordTable table)
{
    private Place[] _places = new Place[256];
    private string _text = string.Empty;

    public int Count { get; private set; }

    /// <summary>The letters of a word, see <see cref="LetterHash"/>.</summary>
    public int LettersOf(int index) => _places[index].Letters;

    /// <summary>The words of another block, in place of those before.</summary>
    public BlockWords Of(string text)
    {
        if (ReferenceEquals(text, _text))
            return this;
        _text = text;
        Count = 0;
        var scanner = new WordScanner(text);
        while (scanner.MoveNext())
        {
            if (Count == _places.Length)
                Array.Resize(ref _places, Count * 2);
            _places[Count++] = new Place(scanner.Start, scanner.Length, scanner.AfterBreak, LetterHash.Of(scanner.Word));
        }

        return this;
    }

    /// <summary>Where some words that stand side by side stand in the text.</summary>
    public TextRange RangeOf(int first, int count)
    {
        var start = _places[first].Start;
        var last = _places[first + count - 1];
        return new TextRange(start, last.Start + last.Length - start);
    }

    /// <summary>Whether the words from a place on meet the tests one after the other, without a break.</summary>
    public bool Meets(int first, WordTest[] tests, bool english)
    {
        if (tests.Length > Count - first)
            return false;
        for (var i = 0; i < tests.Length; i++)
        {
            var place = _places[first + i];
            if (i > 0 && place.AfterBreak)
                return false;
            if (tests[i].Letters is { } letters && letters != place.Letters && !(english && tests[i].HasStem))
                return false;
            var word = _text.AsSpan(place.Start, place.Length);
            if (tests[i].Beginning is { } beginning && !LetterHash.BeginsWith(word, beginning))
                return false;
            if (!tests[i].Accepts(table.Of(word), english))
                return false;
        }

        return true;
    }

    private readonly record struct Place(int Start, int Length, bool AfterBreak, int Letters);
}
