namespace ReportSearch.Analysis;

/// <summary>The words of a text with their positions; a gap in the positions keeps phrases from running over a break.</summary>
internal sealed class WordList(int capacity = 2048)
{
    private Word[] _words = new Word[capacity];
    private int[] _positions = new int[capacity];
    private int _next;

    /// <summary>The words of a short text, without positions.</summary>
    public static IReadOnlyList<Word> Of(string text, WordTable table)
    {
        List<Word> words = [];
        var scanner = new WordScanner(text);
        while (scanner.MoveNext())
            words.Add(table.Of(scanner.Word));
        return words;
    }

    public int Count { get; private set; }

    public Word this[int index] => _words[index];

    public int PositionOf(int index) => _positions[index];

    /// <summary>Whether two words stand side by side, so that they may be a phrase.</summary>
    public bool AreAdjacent(int left) => left + 1 < Count && _positions[left + 1] == _positions[left] + 1;

    public void Clear() => Count = _next = 0;

    /// <summary>Adds the words of a block, a heading, a name; they are no phrase together with those before.</summary>
    public void Add(ReadOnlySpan<char> text, WordTable table)
    {
        _next++;
        var scanner = new WordScanner(text);
        while (scanner.MoveNext())
        {
            if (scanner.AfterBreak)
                _next++;
            Append(table.Of(scanner.Word));
        }
    }

    private void Append(Word word)
    {
        if (Count == _words.Length)
        {
            Array.Resize(ref _words, Count * 2);
            Array.Resize(ref _positions, Count * 2);
        }

        _words[Count] = word;
        _positions[Count++] = _next++;
    }
}
