using ReportSearch.Analysis;
using ReportSearch.Decoding;
using ReportSearch.Storage;

namespace ReportSearch.Searching;

/// <summary>A part of a phrase that has terms of its own: a compound of the lexicon, or a single word.</summary>
/// <param name="Terms">Its terms.</param>
/// <param name="Offset">How many words stand before it in the phrase.</param>
/// <param name="Length">How many words it has.</param>
internal sealed record PhraseUnit(TermGroup Terms, int Offset, int Length)
{
    // compounds.txt has none that are longer.
    private const int LongestCompound = 4;

    /// <summary>
    /// The parts of a phrase in the text. Compounds are rarer than their words, so fewer positions are read with them.
    /// </summary>
    public static IReadOnlyList<PhraseUnit> InText(IReadOnlyList<Word> words)
    {
        List<PhraseUnit> units = [];
        for (var at = 0; at < words.Count; at += units[^1].Length)
        {
            var length = Math.Min(LongestCompound, words.Count - at);
            while (length > 1 && !PhraseQueries.IsCompound(words.Skip(at).Take(length)))
                length--;
            units.Add(length == 1
                ? new PhraseUnit(TermForms.Word(IndexFields.Text, words[at]), at, 1)
                : new PhraseUnit(TermForms.Joined(IndexFields.Compound, words.Skip(at).Take(length)), at, length));
        }

        return units;
    }

    /// <summary>The words of a phrase in a field that has no compounds.</summary>
    public static IReadOnlyList<PhraseUnit> InField(string field, IReadOnlyList<Word> words) =>
        [.. words.Select((word, at) => new PhraseUnit(TermForms.Word(field, word), at, 1))];
}
