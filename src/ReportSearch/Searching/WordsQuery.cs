using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Util;
using ReportSearch.Decoding;

namespace ReportSearch.Searching;

/// <summary>Finds the reports that have all of some terms, and ranks them by these and by terms that they may have besides.</summary>
internal sealed class WordsQuery(IReadOnlyList<TermGroup> required, IReadOnlyList<RankingTerm> optional) : Query
{
    public WordsQuery(TermGroup required)
        : this([required], [])
    {
    }

    public override Weight CreateWeight(IndexSearcher searcher) => new WordsWeight(this, searcher);

    public override void ExtractTerms(ISet<Term> terms)
    {
        // Accepted terms are known only with the index, in the weight.
    }

    public override string ToString(string? field) =>
        string.Join(' ', required.Select(group => $"+{group.Field}:{group.Name}").Concat(optional.Select(term => $"{term.Group.Field}:{term.Group.Name}")));

    public override bool Equals(object? obj) => obj is WordsQuery other && other.ToString(null) == ToString(null) && base.Equals(obj);

    public override int GetHashCode() => HashCode.Combine(base.GetHashCode(), ToString(null));

    private IReadOnlyList<TermGroup> Required => required;

    private IReadOnlyList<RankingTerm> Optional => optional;

    private sealed class WordsWeight : Weight
    {
        private readonly WordsQuery _query;
        private readonly TermRanking[] _required;
        private readonly (TermGroup Group, TermRanking Ranking)[] _optional;

        public WordsWeight(WordsQuery query, IndexSearcher searcher)
        {
            _query = query;
            _required = [.. query.Required.Select(group => TermRanking.Of(group, query.Boost, searcher))];
            _optional = [.. query.Optional.Select(term => (term.Group, TermRanking.Of(term.Group, query.Boost * term.Boost, searcher)))];
        }

        public override Query Query => _query;

        // BM25 knows no normalisation of queries.
        public override float GetValueForNormalization() => 1;

        public override void Normalize(float norm, float topLevelBoost)
        {
            // See above.
        }

        public override Explanation Explain(AtomicReaderContext context, int doc) => new(0, "not explained");

        public override BulkScorer? GetBulkScorer(AtomicReaderContext context, bool scoreDocsInOrder, IBits? acceptDocs) =>
            GetScorer(context, acceptDocs) is WordsScorer scorer ? new ReportBulkScorer(scorer) : null;

        public override Scorer? GetScorer(AtomicReaderContext context, IBits? acceptDocs)
        {
            var reader = context.AtomicReader;
            var segment = Segment.Of(reader);
            List<RankedPostings> all = [];
            for (var i = 0; i < _required.Length; i++)
            {
                var postings = segment.PostingsOf(_query.Required[i], reader);
                if (postings.Count == 0)
                    return null;
                all.Add(new RankedPostings(new PostingsCursor(postings), _required[i]));
            }

            all.Sort((one, other) => one.Cursor.Count.CompareTo(other.Cursor.Count));
            foreach (var (group, ranking) in _optional)
            {
                if (segment.PostingsOf(group, reader) is { Count: > 0 } postings)
                    all.Add(new RankedPostings(new PostingsCursor(postings), ranking));
            }

            return new WordsScorer(this, [.. all], _required.Length, segment.TextLengths(reader), acceptDocs);
        }
    }
}

/// <summary>Terms that only rank.</summary>
internal readonly record struct RankingTerm(TermGroup Group, float Boost);

/// <summary>The postings of a term, and how it counts.</summary>
internal readonly record struct RankedPostings(PostingsCursor Cursor, TermRanking Ranking);
