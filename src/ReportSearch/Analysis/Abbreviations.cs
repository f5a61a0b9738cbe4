using ReportParsing.Languages.Vietnamese;

namespace ReportSearch.Analysis;

/// <summary>What reports shorten, both ways: either wording finds the other.</summary>
internal sealed class Abbreviations
{
    private readonly Dictionary<string, List<Wording>> _byFirstWord = new(StringComparer.Ordinal);

    private Abbreviations()
    {
    }

    public static Abbreviations Shipped { get; } = Of(VietnameseSynonyms.Abbreviations);

    /// <summary>The longest wording that the words from a place on begin with; null where none does.</summary>
    /// <param name="words">The typed words; those without accents stand for any accents.</param>
    /// <param name="start">The place.</param>
    public Wording? At(IReadOnlyList<Word> words, int start) =>
        _byFirstWord.GetValueOrDefault(words[start].Folded)?.Find(wording => Matches(wording.Words, words, start));

    private static bool Matches(IReadOnlyList<Word> wording, IReadOnlyList<Word> words, int start)
    {
        if (wording.Count > words.Count - start)
            return false;
        for (var i = 0; i < wording.Count; i++)
        {
            var typed = words[start + i];
            if (typed.IsAccented ? typed.Exact != wording[i].Exact : typed.Folded != wording[i].Folded)
                return false;
        }

        return true;
    }

    private static Abbreviations Of(IEnumerable<(string Short, string Words)> pairs)
    {
        Abbreviations all = new();
        WordTable table = new();
        foreach (var pair in pairs)
        {
            var (left, right) = (WordList.Of(pair.Short, table), WordList.Of(pair.Words, table));
            all.Add(left, right);
            all.Add(right, left);
        }

        foreach (var wordings in all._byFirstWord.Values)
            wordings.Sort((one, other) => other.Words.Count.CompareTo(one.Words.Count));
        return all;
    }

    private void Add(IReadOnlyList<Word> words, IReadOnlyList<Word> other)
    {
        var first = words[0].Folded;
        if (!_byFirstWord.TryGetValue(first, out var wordings))
            _byFirstWord[first] = wordings = [];
        if (wordings.Find(known => known.Words.SequenceEqual(words)) is { } wording)
            wording.Others.Add(other);
        else
            wordings.Add(new Wording(words, [other]));
    }
}

/// <summary>Words, and the other wordings for them.</summary>
internal sealed record Wording(IReadOnlyList<Word> Words, List<IReadOnlyList<Word>> Others);
