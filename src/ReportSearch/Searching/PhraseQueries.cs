using Lucene.Net.Search;
using ReportSearch.Analysis;
using ReportSearch.Storage;

namespace ReportSearch.Searching;

/// <summary>Makes queries for words that stand side by side.</summary>
internal static class PhraseQueries
{
    /// <summary>A phrase together with its other wordings: "UBND xã" is "uỷ ban nhân dân xã" too.</summary>
    public static Query Of(string field, IReadOnlyList<Word> words)
    {
        List<Query> wordings = [.. Wordings(words).Select(wording => InWords(field, wording))];
        if (wordings.Count == 1)
            return wordings[0];
        BooleanQuery any = [];
        foreach (var wording in wordings)
            any.Add(wording, Occur.SHOULD);
        return any;
    }

    /// <summary>The words as typed, and with the first of their abbreviations written out or what has one abbreviated.</summary>
    public static IEnumerable<IReadOnlyList<Word>> Wordings(IReadOnlyList<Word> words)
    {
        yield return words;
        for (var i = 0; i < words.Count; i++)
        {
            if (Abbreviations.Shipped.At(words, i) is not { } wording)
                continue;
            foreach (var other in wording.Others)
                yield return [.. words.Take(i), .. other, .. words.Skip(i + wording.Words.Count)];
            yield break;
        }
    }

    public static bool IsCompound(IEnumerable<Word> words)
    {
        CompoundNode? node = CompoundLexicon.Shipped.Root;
        foreach (var word in words)
            node = node?.After(word.Syllable);
        return node is { IsEnd: true };
    }

    /// <summary>A phrase in these words alone.</summary>
    public static Query InWords(string field, IReadOnlyList<Word> words)
    {
        var units = field == IndexFields.Text ? PhraseUnit.InText(words) : PhraseUnit.InField(field, words);
        return units.Count == 1 ? new WordsQuery(units[0].Terms) : new NeighboursQuery(units);
    }

    /// <summary>The compounds among the words, longest first, without overlap.</summary>
    public static IEnumerable<IReadOnlyList<Word>> CompoundsOf(IReadOnlyList<Word> words) =>
        PhraseUnit.InText(words).Where(unit => unit.Length > 1).Select(unit => (IReadOnlyList<Word>)[.. words.Skip(unit.Offset).Take(unit.Length)]);
}
