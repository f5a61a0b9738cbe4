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
        var variants = FoldedAutomaton.Of(word.Folded);
        if (word.StemTerm is { } stem)
            variants = BasicOperations.Union(variants, BasicAutomata.MakeString(stem.Utf8ToString()));
        return TermGroup.Accepted(field, word.Folded, variants);
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
        List<Automaton> parts = [];
        foreach (var word in all)
        {
            if (parts.Count > 0)
                parts.Add(BasicAutomata.MakeChar(CompoundLexicon.Joint));
            parts.Add(word is null || word.IsAccented || word.IsNumber ? BasicAutomata.MakeString(word?.Exact ?? string.Empty) : FoldedAutomaton.Of(word.Folded));
        }

        return TermGroup.Accepted(field, name, BasicOperations.Concatenate(parts));
    }

    public static TermGroup BeginningWith(string field, Word word)
    {
        var beginning = word.IsAccented
            ? BasicOperations.Concatenate(BasicAutomata.MakeString(word.Exact), BasicAutomata.MakeAnyString())
            : FoldedAutomaton.BeginningWith(word.Folded);
        return TermGroup.Accepted(field, word.Exact + "*", beginning);
    }

    /// <summary>Words with the same letters but other accents, or with one letter changed; from six letters on two.</summary>
    public static TermGroup Near(string field, Word word)
    {
        var edits = word.Exact.Length < 6 ? 1 : 2;
        var near = new LevenshteinAutomata(word.Exact, withTranspositions: true).ToAutomaton(edits);
        return TermGroup.Accepted(field, word.Exact + "~", BasicOperations.Union(near, FoldedAutomaton.Of(word.Folded)));
    }
}
