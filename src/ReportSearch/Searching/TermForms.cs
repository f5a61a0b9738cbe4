using Lucene.Net.Util.Automaton;
using ReportSearch.Analysis;
using ReportSearch.Decoding;

namespace ReportSearch.Searching;

/// <summary>The terms of words: a word typed with accents is that word, one typed without is any with its letters.</summary>
internal static class TermForms
{
    public static TermGroup Word(string field, Word word)
    {
        if (word.IsAccented || word.IsNumber)
            return TermGroup.Exactly(field, word.Exact);
        return TermGroup.Accepted(field, word.Folded, () => word.StemTerm is { } stem
            ? BasicOperations.Union(FoldedAutomaton.Of(word.Folded), BasicAutomata.MakeString(stem.Utf8ToString()))
            : FoldedAutomaton.Of(word.Folded));
    }

    /// <summary>Several words in one term.</summary>
    /// <param name="field">The field of the index.</param>
    /// <param name="words">The words; null stands for nothing before the first joint or behind the last.</param>
    public static TermGroup Joined(string field, IEnumerable<Word?> words)
    {
        var all = words.ToArray();
        var name = string.Join(CompoundLexicon.Joint, all.Select(word => word?.Exact));
        if (all.All(word => word is null || word.IsAccented || word.IsNumber))
            return TermGroup.Exactly(field, name);
        return TermGroup.Accepted(field, name, () => Joined(all));
    }

    public static TermGroup BeginningWith(string field, Word word) => TermGroup.Accepted(field, word.Exact + "*", () => word.IsAccented
        ? BasicOperations.Concatenate(BasicAutomata.MakeString(word.Exact), BasicAutomata.MakeAnyString())
        : FoldedAutomaton.BeginningWith(word.Folded));

    /// <summary>Words with the same letters but other accents, or with one letter changed; from six letters on two.</summary>
    public static TermGroup Near(string field, Word word) => TermGroup.Accepted(field, word.Exact + "~", () => BasicOperations.Union(
        new LevenshteinAutomata(word.Exact, withTranspositions: true).ToAutomaton(word.Exact.Length < 6 ? 1 : 2),
        FoldedAutomaton.Of(word.Folded)));

    private static Automaton Joined(IReadOnlyList<Word?> words)
    {
        List<Automaton> parts = [];
        foreach (var word in words)
        {
            if (parts.Count > 0)
                parts.Add(BasicAutomata.MakeChar(CompoundLexicon.Joint));
            parts.Add(word is null || word.IsAccented || word.IsNumber ? BasicAutomata.MakeString(word?.Exact ?? string.Empty) : FoldedAutomaton.Of(word.Folded));
        }

        return BasicOperations.Concatenate(parts);
    }
}
