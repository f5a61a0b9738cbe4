using ReportSearch.Analysis;
using ReportSearch.Queries;
using ReportSearch.Searching;

namespace ReportSearch.Snippets;

/// <summary>Finds a typed word or phrase, in any of its wordings, in the text.</summary>
internal sealed class WordTests
{
    private readonly WordTest[][] _wordings;

    public WordTests(params IEnumerable<WordTest[]> wordings)
    {
        _wordings = [.. wordings];
        foreach (var first in _wordings.Select(wording => wording[0]))
            MayBegin |= first.Letters is { } letters ? LetterHash.Bit(letters) : ulong.MaxValue;
    }

    /// <summary>The <see cref="LetterHash.Bit"/>s of the words that may begin a wording.</summary>
    public ulong MayBegin { get; }

    public static WordTests Of(TextNode text, WordTable table)
    {
        var words = WordList.Of(text.Text, table);
        return text.Form == TextForm.Phrase
            ? new WordTests(PhraseQueries.Wordings(words).Select(Exactly))
            : new WordTests([.. Exactly(words)[..^1], new WordTest(words[^1], text.Form)]);
    }

    public static WordTest[] Exactly(IReadOnlyList<Word> words) => [.. words.Select(word => new WordTest(word, TextForm.Phrase))];

    /// <summary>How many words from one on are a wording; 0 where none is.</summary>
    public int LengthAt(BlockWords words, int first, bool english)
    {
        if (!english && (MayBegin & LetterHash.Bit(words.LettersOf(first))) == 0)
            return 0;
        foreach (var wording in _wordings)
        {
            if (words.Meets(first, wording, english))
                return wording.Length;
        }

        return 0;
    }

    public bool StandIn(BlockWords words, bool english)
    {
        for (var i = 0; i < words.Count; i++)
        {
            if (LengthAt(words, i, english) > 0)
                return true;
        }

        return false;
    }
}
