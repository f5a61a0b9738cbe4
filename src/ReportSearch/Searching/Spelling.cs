using Lucene.Net.Search;
using Lucene.Net.Util.Automaton;
using ReportSearch.Analysis;
using ReportSearch.Decoding;
using ReportSearch.Queries;
using ReportSearch.Storage;

namespace ReportSearch.Searching;

/// <summary>Finds the query that was meant by one that finds nothing: other accents first, then a letter changed.</summary>
internal sealed class Spelling(IndexSearcher searcher, WordTable table, CancellationToken cancellationToken)
{
    private const int CandidatesOfWord = 4;
    private const int MostTries = 40;
    private const int WorthOfCompound = 10;
    private const string Signs = ":<>=\"()";

    private readonly QueryCompiler _compiler = new(table);

    /// <returns>A query that finds something; null where none is near.</returns>
    public string? Suggest(string text)
    {
        var words = WordsOf(text);
        var unknown = words.Where(word => Frequency(word.Word) == 0).ToList();
        var compounds = CompoundsIn(text);
        var changed = Changes(unknown.Count > 0 ? unknown : words, needAll: unknown.Count > 0)
            .Select(changes => (Text: Replaced(text, changes), Cost: changes.Sum(change => change.Cost)))
            .Select(change => (change.Text, change.Cost, Gain: CompoundsIn(change.Text) - compounds))
            .OrderBy(change => change.Cost - (WorthOfCompound * change.Gain))
            .ToList();
        // Where all words are known, another spelling is likely only if it makes a word of the lexicon.
        var likely = changed.Where(change => unknown.Count > 0 || change.Gain > 0).Select(change => change.Text).ToList();
        return FirstFound(likely)
            ?? Fewer(unknown.Count > 0 && likely.Count > 0 ? likely[0] : text)
            ?? (HasConditions(text) ? null : FirstFound(changed.Select(change => change.Text).Except(likely, StringComparer.Ordinal)));
    }

    private string? FirstFound(IEnumerable<string> candidates)
    {
        foreach (var candidate in candidates.Take(MostTries))
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (Finds(candidate))
                return candidate;
        }

        return null;
    }

    // Then it is more likely what is asked beside the words that nothing meets.
    private static bool HasConditions(string text) =>
        text.Any(c => Signs.Contains(c, StringComparison.Ordinal)) || text.Split(' ').Any(part => part == "NOT" || part.StartsWith('-'));

    // Where no other spelling helps, the words that some report has together.
    private string? Fewer(string text)
    {
        var words = WordsOf(text);
        if (words.Count < 3 || HasConditions(text))
            return null;
        var kept = new FewerWords(searcher).Of([.. words.Select(word => word.Word)]);
        var fewer = string.Join(' ', words.Where(word => kept.Contains(word.Word)).Select(word => text.Substring(word.Start, word.Length)));
        return fewer.Length > 0 && Finds(fewer) ? fewer : null;
    }

    // Names of fields and operators are not misspelt words.
    private List<TypedWord> WordsOf(string text)
    {
        List<TypedWord> words = [];
        var scanner = new WordScanner(text);
        while (scanner.MoveNext())
        {
            var end = scanner.Start + scanner.Length;
            var isField = end < text.Length && text[end] is ':' or '<' or '>' or '=';
            if (!isField && scanner.Word is not ("AND" or "OR" or "NOT"))
                words.Add(new TypedWord(table.Of(scanner.Word), scanner.Start, scanner.Length));
        }

        return words;
    }

    // All unknown words at once; of known words one at a time.
    private IEnumerable<IReadOnlyList<Change>> Changes(List<TypedWord> words, bool needAll)
    {
        var candidates = words.Select(word => Candidates(word).ToList()).ToList();
        if (!needAll)
            return candidates.SelectMany(list => list).Select(change => (IReadOnlyList<Change>)[change]);
        if (candidates.Exists(list => list.Count == 0))
            return [];
        IEnumerable<IReadOnlyList<Change>> combined = [[]];
        foreach (var list in candidates.Take(4))
            combined = combined.SelectMany(changes => list.Select(change => (IReadOnlyList<Change>)[.. changes, change])).ToList();
        return combined;
    }

    private IEnumerable<Change> Candidates(TypedWord typed)
    {
        if (typed.Word.IsNumber)
            return [];
        var accents = TermsNear(FoldedAutomaton.Of(typed.Word.Folded), typed.Word);
        var letters = TermsNear(new LevenshteinAutomata(typed.Word.Exact, withTranspositions: true).ToAutomaton(1), typed.Word)
            .Concat(TermsNear(new LevenshteinAutomata(typed.Word.Folded, withTranspositions: true).ToAutomaton(1), typed.Word));
        return accents.Select((term, rank) => new Change(typed, term, rank))
            .Concat(letters.Distinct(StringComparer.Ordinal).Select((term, rank) => new Change(typed, term, CandidatesOfWord + rank)));
    }

    private List<string> TermsNear(Automaton automaton, Word typed)
    {
        Dictionary<string, int> frequencies = new(StringComparer.Ordinal);
        var near = TermGroup.Accepted(IndexFields.Text, typed.Exact, () => automaton);
        foreach (var leaf in searcher.IndexReader.Leaves)
        {
            var terms = leaf.AtomicReader.GetTerms(IndexFields.Text)?.GetEnumerator();
            foreach (var term in near.TermsOf(leaf.AtomicReader))
            {
                terms!.SeekExact(term);
                var word = term.Utf8ToString();
                frequencies[word] = frequencies.GetValueOrDefault(word) + terms.DocFreq;
            }
        }

        return
        [
            .. frequencies.Where(known => known.Key != typed.Exact && known.Key[0] != WordTable.StemMark)
                .OrderByDescending(known => known.Value)
                .ThenBy(known => known.Key, StringComparer.Ordinal)
                .Take(CandidatesOfWord)
                .Select(known => known.Key),
        ];
    }

    private int Frequency(Word word) => Count(new WordsQuery(TermForms.Word(IndexFields.Text, word)));

    private bool Finds(string text)
    {
        try
        {
            return QueryParser.Parse(text) is { } query && Count(_compiler.Compile(query)) > 0;
        }
        catch (QueryException)
        {
            // A changed word may be the name of a field or an operator; it is no suggestion then.
            return false;
        }
    }

    private int Count(Query query)
    {
        TotalHitCountCollector count = new();
        searcher.Search(query, count);
        return count.TotalHits;
    }

    private int CompoundsIn(string text) => PhraseQueries.CompoundsOf(WordList.Of(text, table)).Count();

    private static string Replaced(string text, IReadOnlyList<Change> changes)
    {
        foreach (var change in changes.OrderByDescending(change => change.Typed.Start))
            text = text.Remove(change.Typed.Start, change.Typed.Length).Insert(change.Typed.Start, change.Term);
        return text;
    }

    private sealed record TypedWord(Word Word, int Start, int Length);

    private sealed record Change(TypedWord Typed, string Term, int Cost);
}
