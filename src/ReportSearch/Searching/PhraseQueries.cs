using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Util.Automaton;
using ReportSearch.Analysis;
using ReportSearch.Decoding;
using ReportSearch.Storage;

namespace ReportSearch.Searching;

/// <summary>Makes queries for words that stand side by side.</summary>
internal sealed class PhraseQueries(IndexReader reader)
{
    /// <summary>A phrase together with its other wordings: "UBND xã" is "uỷ ban nhân dân xã" too.</summary>
    public Query Of(string field, IReadOnlyList<Word> words)
    {
        List<Query> wordings = [.. Wordings(words).Select(wording => Single(field, wording))];
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
            node = node?.After(word.Folded);
        return node is { IsEnd: true };
    }

    private Query Single(string field, IReadOnlyList<Word> words)
    {
        if (words.Count == 1)
            return new WordsQuery(TermForms.Word(field, words[0]));
        if (field == IndexFields.Text && IsCompound(words))
            return new WordsQuery(TermForms.Joined(IndexFields.Compound, words));
        var phrase = Positions(field, words);
        if (field != IndexFields.Text)
            return phrase;

        // Positions are read only where the compounds of the phrase stand as well.
        TermGroup[] compounds = [.. CompoundsOf(words).Select(compound => TermForms.Joined(IndexFields.Compound, compound))];
        return compounds.Length == 0 ? phrase : new BooleanQuery { { phrase, Occur.MUST }, { new WordsQuery(compounds, []), Occur.MUST } };
    }

    private Query Positions(string field, IReadOnlyList<Word> words)
    {
        if (words.All(word => word.IsAccented || word.IsNumber))
        {
            PhraseQuery exact = [];
            foreach (var word in words)
                exact.Add(new Term(field, word.Exact));
            return exact;
        }

        MultiPhraseQuery variants = [];
        foreach (var word in words)
        {
            var terms = TermsOf(field, word);
            if (terms.Length == 0)
                return new BooleanQuery();
            variants.Add(terms);
        }

        return variants;
    }

    /// <summary>The compounds among the words, longest first, without overlap.</summary>
    public static IEnumerable<IReadOnlyList<Word>> CompoundsOf(IReadOnlyList<Word> words)
    {
        for (var i = 0; i < words.Count; i++)
        {
            var length = Math.Min(4, words.Count - i);
            while (length > 1 && !IsCompound(words.Skip(i).Take(length)))
                length--;
            if (length <= 1)
                continue;
            yield return [.. words.Skip(i).Take(length)];
            i += length - 1;
        }
    }

    private Term[] TermsOf(string field, Word word)
    {
        if (word.IsAccented || word.IsNumber)
            return [new Term(field, word.Exact)];
        var all = MultiFields.GetTerms(reader, field);
        if (all is null)
            return [];
        List<Term> terms = [];
        var matching = new CompiledAutomaton(FoldedAutomaton.Of(word.Folded), finite: true, simplify: false).GetTermsEnum(all);
        while (matching.MoveNext())
            terms.Add(new Term(field, Lucene.Net.Util.BytesRef.DeepCopyOf(matching.Term)));
        return [.. terms];
    }
}
