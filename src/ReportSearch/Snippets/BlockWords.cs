using ReportSearch.Analysis;

namespace ReportSearch.Snippets;

/// <summary>The words of a block with their places in its text.</summary>
internal sealed class BlockWords
{
    private readonly List<Place> _places = [];

    public BlockWords(string text, WordTable table)
    {
        var scanner = new WordScanner(text);
        while (scanner.MoveNext())
            _places.Add(new Place(table.Of(scanner.Word), new TextRange(scanner.Start, scanner.Length), scanner.AfterBreak));
    }

    public int Count => _places.Count;

    public Word this[int index] => _places[index].Word;

    /// <summary>Where some words that stand side by side stand in the text.</summary>
    public TextRange RangeOf(int first, int count)
    {
        var start = _places[first].Range.Start;
        return new TextRange(start, _places[first + count - 1].Range.End - start);
    }

    /// <summary>Whether the words from a place on meet the tests one after the other, without a break.</summary>
    public bool Meets(int first, IReadOnlyList<WordTest> tests)
    {
        if (tests.Count > Count - first)
            return false;
        for (var i = 0; i < tests.Count; i++)
        {
            if (!tests[i].Accepts(this[first + i]) || (i > 0 && _places[first + i].AfterBreak))
                return false;
        }

        return true;
    }

    private readonly record struct Place(Word Word, TextRange Range, bool AfterBreak);
}
