using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Util.Automaton;
using ReportSearch.Analysis;

namespace ReportSearch.Searching;

/// <summary>Makes queries for the terms of words: a word typed with accents is that word, one typed without is any with its letters.</summary>
internal static class TermForms
{
    public static Query Word(string field, Word word, string prefix = "")
    {
        if (word.IsAccented || word.IsNumber)
            return new TermQuery(new Term(field, prefix + word.Exact));
        var variants = BasicOperations.Concatenate(BasicAutomata.MakeString(prefix), FoldedAutomaton.Of(word.Folded));
        if (prefix.Length == 0 && word.StemTerm is { } stem)
            variants = BasicOperations.Union(variants, BasicAutomata.MakeString(stem.Utf8ToString()));
        return new VariantsQuery(field, prefix + word.Folded, variants);
    }

    /// <summary>Several words in one term.</summary>
    public static Query Joined(string field, IEnumerable<Word> words, string prefix = "")
    {
        var all = words.ToArray();
        var name = prefix + string.Join(CompoundLexicon.Joint, all.Select(word => word.Exact));
        if (all.All(word => word.IsAccented))
            return new TermQuery(new Term(field, name));
        List<Automaton> parts = [BasicAutomata.MakeString(prefix)];
        foreach (var word in all)
        {
            if (parts.Count > 1)
                parts.Add(BasicAutomata.MakeChar(CompoundLexicon.Joint));
            parts.Add(word.IsAccented ? BasicAutomata.MakeString(word.Exact) : FoldedAutomaton.Of(word.Folded));
        }

        return new VariantsQuery(field, name, BasicOperations.Concatenate(parts));
    }

    public static Query BeginningWith(string field, Word word)
    {
        var beginning = word.IsAccented
            ? BasicOperations.Concatenate(BasicAutomata.MakeString(word.Exact), BasicAutomata.MakeAnyString())
            : FoldedAutomaton.BeginningWith(word.Folded);
        return new VariantsQuery(field, word.Exact + "*", beginning);
    }

    /// <summary>Words with the same letters but other accents, or with one letter changed; from six letters on two.</summary>
    public static Query Near(string field, Word word)
    {
        var edits = word.Exact.Length < 6 ? 1 : 2;
        var near = new LevenshteinAutomata(word.Exact, withTranspositions: true).ToAutomaton(edits);
        return new VariantsQuery(field, word.Exact + "~", BasicOperations.Union(near, FoldedAutomaton.Of(word.Folded)));
    }
}
