using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Util;

namespace ReportSearch.Searching;

/// <summary>Finds the reports of the figures that another query finds; a report's document follows those of its figures.</summary>
internal sealed class OfReportQuery(Query figures) : Query
{
    private Query Figures => figures;

    public override Query Rewrite(IndexReader reader)
    {
        var rewritten = figures.Rewrite(reader);
        return ReferenceEquals(rewritten, figures) ? this : new OfReportQuery(rewritten) { Boost = Boost };
    }

    public override Weight CreateWeight(IndexSearcher searcher) => new OfReportWeight(this, figures.CreateWeight(searcher));

    public override void ExtractTerms(ISet<Term> terms) => figures.ExtractTerms(terms);

    public override string ToString(string? field) => $"report of {figures}";

    public override bool Equals(object? obj) => obj is OfReportQuery other && other.Figures.Equals(figures) && base.Equals(obj);

    public override int GetHashCode() => HashCode.Combine(base.GetHashCode(), figures);

    private sealed class OfReportWeight(OfReportQuery query, Weight figures) : Weight
    {
        public override Query Query => query;

        public override float GetValueForNormalization() => figures.GetValueForNormalization();

        public override void Normalize(float norm, float topLevelBoost) => figures.Normalize(norm, topLevelBoost * query.Boost);

        public override Explanation Explain(AtomicReaderContext context, int doc) => new(0, "not explained");

        public override Scorer? GetScorer(AtomicReaderContext context, IBits acceptDocs)
        {
            var reports = ReportDocumentSet.Of(context);
            return reports is not null && figures.GetScorer(context, acceptDocs) is { } scorer
                ? new OfReportScorer(this, scorer, reports)
                : null;
        }
    }

    private sealed class OfReportScorer(Weight weight, Scorer figures, FixedBitSet reports) : Scorer(weight)
    {
        private int _report = -1;
        private float _score;

        public override int DocID => _report;

        public override int Freq => 1;

        public override float GetScore() => _score;

        public override long GetCost() => figures.GetCost();

        public override int NextDoc()
        {
            if (figures.DocID < 0)
                figures.NextDoc();
            return Take();
        }

        public override int Advance(int target)
        {
            if (target == NO_MORE_DOCS || target >= reports.Length)
                return _report = NO_MORE_DOCS;
            // The figures of the target begin after the report before it.
            var first = target == 0 ? 0 : reports.PrevSetBit(target - 1) + 1;
            if (figures.DocID < first)
                figures.Advance(first);
            return Take();
        }

        private int Take()
        {
            if (figures.DocID == NO_MORE_DOCS)
                return _report = NO_MORE_DOCS;
            _report = reports.NextSetBit(figures.DocID);
            _score = 0;
            while (figures.DocID < _report)
            {
                _score = Math.Max(_score, figures.GetScore());
                figures.NextDoc();
            }

            return _report;
        }
    }
}
