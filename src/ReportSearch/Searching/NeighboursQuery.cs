using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Util;
using ReportSearch.Decoding;

namespace ReportSearch.Searching;

/// <summary>Finds the reports in which the parts of a phrase stand one after the other.</summary>
internal sealed class NeighboursQuery(IReadOnlyList<PhraseUnit> units) : Query
{
    private IReadOnlyList<PhraseUnit> Units => units;

    public override Weight CreateWeight(IndexSearcher searcher) => new NeighboursWeight(this, searcher);

    public override void ExtractTerms(ISet<Term> terms)
    {
        // Accepted terms are known only with the index, in the weight.
    }

    public override string ToString(string? field) => '"' + string.Join(' ', units.Select(unit => $"{unit.Terms.Field}:{unit.Terms.Name}")) + '"';

    public override bool Equals(object? obj) => obj is NeighboursQuery other && other.ToString(null) == ToString(null) && base.Equals(obj);

    public override int GetHashCode() => HashCode.Combine(base.GetHashCode(), ToString(null));

    private sealed class NeighboursWeight(NeighboursQuery query, IndexSearcher searcher) : Weight
    {
        private readonly TermRanking _ranking = query.Units.Select(unit => TermRanking.Of(unit.Terms, query.Boost, searcher)).Aggregate((one, other) => one + other);

        public override Query Query => query;

        public override float GetValueForNormalization() => 1;

        public override void Normalize(float norm, float topLevelBoost)
        {
            // BM25 knows no normalisation of queries.
        }

        public override Explanation Explain(AtomicReaderContext context, int doc) => new(0, "not explained");

        public override Scorer? GetScorer(AtomicReaderContext context, IBits? acceptDocs)
        {
            var reader = context.AtomicReader;
            var segment = Segment.Of(reader);
            var ordered = query.Units.OrderBy(unit => segment.PostingsOf(unit.Terms, reader).Count).ToList();
            PostingsCursor[] cursors = [.. ordered.Select(unit => new PostingsCursor(segment.PostingsOf(unit.Terms, reader)))];
            return cursors[0].Count == 0
                ? null
                : new NeighboursScorer(this, cursors, new PhrasePositions(ordered, reader, Expected(cursors, reader.MaxDoc)), _ranking, segment.TextLengths(reader), acceptDocs);
        }
    }

    // How many reports have the two rarest parts, if one has nothing to do with the other.
    private static int Expected(PostingsCursor[] rarestFirst, int reports) => (int)((long)rarestFirst[0].Count * rarestFirst[1].Count / reports);

    private sealed class NeighboursScorer(
        Weight weight,
        PostingsCursor[] cursors,
        PhrasePositions phrase,
        TermRanking ranking,
        byte[] lengths,
        IBits? accepted) : Scorer(weight)
    {
        private int _doc = -1;
        private int _count;

        public override int DocID => _doc;

        public override int Freq => _count;

        public override float GetScore() => ranking.Score(_count, lengths[_doc]);

        public override long GetCost() => cursors[0].Count;

        public override int NextDoc() => Advance(_doc + 1);

        public override int Advance(int target)
        {
            for (var doc = cursors[0].From(target); doc != NO_MORE_DOCS; doc = cursors[0].From(doc + 1))
            {
                if ((accepted is null || accepted.Get(doc)) && HaveAll(doc) && (_count = phrase.CountIn(doc)) > 0)
                    return _doc = doc;
            }

            return _doc = NO_MORE_DOCS;
        }

        private bool HaveAll(int doc)
        {
            for (var i = 1; i < cursors.Length; i++)
            {
                if (cursors[i].FrequencyIn(doc) == 0)
                    return false;
            }

            return true;
        }
    }
}
