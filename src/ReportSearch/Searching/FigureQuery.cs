using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Util;

namespace ReportSearch.Searching;

/// <summary>Finds the reports with a figure that meets conditions. Those where a figure's wording is just what was typed come first.</summary>
internal sealed class FigureQuery(FigureSearch search) : Query
{
    private readonly Dictionary<object, FoundFigures> _found = [];

    public FoundFigures In(AtomicReaderContext context)
    {
        var key = context.AtomicReader.CoreCacheKey;
        if (!_found.TryGetValue(key, out var figures))
            _found[key] = figures = search.In(context.AtomicReader);
        return figures;
    }

    public override Weight CreateWeight(IndexSearcher searcher) => new FigureWeight(this);

    public override void ExtractTerms(ISet<Term> terms)
    {
        // There are no terms of reports in it.
    }

    public override string ToString(string? field) => "figures";

    public override bool Equals(object? obj) => ReferenceEquals(this, obj);

    public override int GetHashCode() => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(this);

    private sealed class FigureWeight(FigureQuery query) : Weight
    {
        public override Query Query => query;

        public override float GetValueForNormalization() => 1;

        public override void Normalize(float norm, float topLevelBoost)
        {
            // Figures are not ranked by rarity, so there is nothing to normalise.
        }

        public override Explanation Explain(AtomicReaderContext context, int doc) => new(0, "not explained");

        public override BulkScorer? GetBulkScorer(AtomicReaderContext context, bool scoreDocsInOrder, IBits? acceptDocs) =>
            GetScorer(context, acceptDocs) is FigureScorer scorer ? new ReportBulkScorer(scorer) : null;

        public override Scorer? GetScorer(AtomicReaderContext context, IBits? acceptDocs) =>
            query.In(context) is { Count: > 0 } figures ? new FigureScorer(this, figures, context.AtomicReader.MaxDoc, acceptDocs) : null;
    }

    private sealed class FigureScorer(Weight weight, FoundFigures figures, int maxDoc, IBits? accepted) : ReportScorer(weight)
    {
        private int _doc = -1;
        private int _at;

        public override int DocID => _doc;

        public override int Freq => 1;

        public override float GetScore() => figures.HasExact(_doc) ? FoundFigures.ExactScore : FoundFigures.Score;

        public override long GetCost() => figures.Count;

        public override int NextDoc() => Advance(_doc + 1);

        public override int Advance(int target)
        {
            while (target < maxDoc)
            {
                var doc = figures.DocumentFrom(target, ref _at);
                if (doc == NO_MORE_DOCS)
                    break;
                if (accepted is null || accepted.Get(doc))
                    return _doc = doc;
                target = doc + 1;
            }

            return _doc = NO_MORE_DOCS;
        }

        public override void CollectAll(ReportCollector reports)
        {
            using FoundDocuments found = new(maxDoc);
            figures.CopyTo(found);
            found.Keep(accepted);
            reports.CollectAll(found);
        }
    }
}
