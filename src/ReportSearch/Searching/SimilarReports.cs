using Lucene.Net.Index;
using Lucene.Net.Search;
using ReportSearch.Analysis;
using ReportSearch.Storage;

namespace ReportSearch.Searching;

/// <summary>Finds reports that speak of the same things: by the compounds and words that stand often in a report and in few others.</summary>
internal sealed class SimilarReports(IndexReader reader, WordTable table)
{
    private const int MostTerms = 30;
    private const int LeastLength = 3;

    public Query QueryFor(StoredReport report, ReportKey key)
    {
        BooleanQuery similar = new() { { new TermQuery(new Term(IndexFields.Attribute, AttributeTerm.Key(key.Id))), Occur.MUST_NOT } };
        foreach (var (term, _) in Weighed(CountsOf(report)).Take(MostTerms))
            similar.Add(new TermQuery(term), Occur.SHOULD);
        return similar;
    }

    private Dictionary<Term, int> CountsOf(StoredReport report)
    {
        Dictionary<Term, int> counts = [];
        foreach (var block in report.Blocks)
        {
            var words = WordList.Of(block.Text, table);
            foreach (var word in words.Where(word => !word.IsNumber && word.Exact.Length >= LeastLength))
                Count(counts, new Term(IndexFields.Text, word.Exact));
            foreach (var compound in PhraseQueries.CompoundsOf(words))
                Count(counts, new Term(IndexFields.Compound, string.Join(CompoundLexicon.Joint, compound.Select(word => word.Exact))));
        }

        return counts;
    }

    // As often here and as rarely elsewhere as can be; a term of this report alone finds nothing.
    private IEnumerable<(Term Term, long Weight)> Weighed(Dictionary<Term, int> counts) => counts
        .Select(count => (Term: count.Key, Count: count.Value, Reports: reader.DocFreq(count.Key)))
        .Where(term => term.Reports > 1)
        .Select(term => (term.Term, Weight: term.Count * RarityOf(term.Reports)))
        .OrderByDescending(term => term.Weight)
        .ThenBy(term => term.Term.Field, StringComparer.Ordinal)
        .ThenBy(term => term.Term.Text, StringComparer.Ordinal);

    private long RarityOf(int reports) => (long)(1000 * MathF.Log((float)reader.MaxDoc / reports));

    private static void Count(Dictionary<Term, int> counts, Term term) => counts[term] = counts.GetValueOrDefault(term) + 1;
}
