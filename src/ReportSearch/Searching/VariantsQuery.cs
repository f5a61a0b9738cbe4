using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Util;
using Lucene.Net.Util.Automaton;
using Similarity = Lucene.Net.Search.Similarities.Similarity;

namespace ReportSearch.Searching;

/// <summary>Finds and ranks all terms that an automaton accepts as if they were one term: the accented forms of a word, the words with a beginning.</summary>
internal sealed class VariantsQuery(string indexField, string name, Automaton automaton) : Query
{
    private readonly CompiledAutomaton _compiled = new(automaton, finite: null, simplify: false);

    public override Weight CreateWeight(IndexSearcher searcher) => new VariantsWeight(this, searcher);

    public override void ExtractTerms(ISet<Term> terms)
    {
        // The terms are known only with the index, in the weight.
    }

    public override string ToString(string? field) => $"{Field}:{Name}";

    public override bool Equals(object? obj) =>
        obj is VariantsQuery other && other.Field == Field && other.Name == Name && base.Equals(obj);

    public override int GetHashCode() => HashCode.Combine(base.GetHashCode(), Field, Name);

    private string Field => indexField;

    private string Name => name;

    /// <summary>The accepted terms of a segment, in order.</summary>
    internal List<BytesRef> TermsOf(AtomicReader reader, out TermsEnum? terms)
    {
        List<BytesRef> accepted = [];
        var all = reader.GetTerms(Field);
        terms = all?.GetEnumerator();
        if (all is null)
            return accepted;
        var matching = _compiled.GetTermsEnum(all);
        while (matching.MoveNext())
            accepted.Add(BytesRef.DeepCopyOf(matching.Term));
        return accepted;
    }

    private sealed class VariantsWeight : Weight
    {
        private readonly VariantsQuery _query;
        private readonly Similarity _similarity;
        private readonly Similarity.SimWeight _weight;
        private readonly Dictionary<AtomicReaderContext, (TermsEnum? Enum, List<BytesRef> Terms)> _segments = [];

        public VariantsWeight(VariantsQuery query, IndexSearcher searcher)
        {
            _query = query;
            _similarity = searcher.Similarity;
            long documents = 0, occurrences = 0;
            foreach (var leaf in searcher.IndexReader.Leaves)
            {
                var terms = query.TermsOf(leaf.AtomicReader, out var enumerator);
                _segments[leaf] = (enumerator, terms);
                foreach (var term in terms)
                {
                    enumerator!.SeekExact(term);
                    documents += enumerator.DocFreq;
                    occurrences += Math.Max(enumerator.TotalTermFreq, enumerator.DocFreq);
                }
            }

            documents = Math.Min(documents, searcher.IndexReader.MaxDoc);
            TermStatistics statistics = new(new BytesRef(query.Name), documents, Math.Max(documents, occurrences));
            _weight = _similarity.ComputeWeight(query.Boost, searcher.CollectionStatistics(query.Field), statistics);
        }

        public override Query Query => _query;

        public override float GetValueForNormalization() => _weight.GetValueForNormalization();

        public override void Normalize(float norm, float topLevelBoost) => _weight.Normalize(norm, topLevelBoost);

        public override Explanation Explain(AtomicReaderContext context, int doc) => new(0, "not explained");

        public override Scorer? GetScorer(AtomicReaderContext context, IBits acceptDocs)
        {
            var (enumerator, terms) = _segments[context];
            List<DocsEnum> postings = new(terms.Count);
            foreach (var term in terms)
            {
                enumerator!.SeekExact(term);
                postings.Add(enumerator.Docs(acceptDocs, null, DocsFlags.FREQS));
            }

            return postings.Count == 0
                ? null
                : new UnionScorer(this, [.. postings], _similarity.GetSimScorer(_weight, context), context.AtomicReader.MaxDoc);
        }
    }
}
