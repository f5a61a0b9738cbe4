using Lucene.Net.Search;

namespace ReportSearch.Searching;

/// <summary>Hands all reports of a segment to a collector, at once where it is ours.</summary>
internal sealed class ReportBulkScorer(ReportScorer scorer) : BulkScorer
{
    public override bool Score(ICollector collector, int max)
    {
        collector.SetScorer(scorer);
        if (collector is ReportCollector reports && max == DocIdSetIterator.NO_MORE_DOCS)
        {
            scorer.CollectAll(reports);
            return false;
        }

        var doc = scorer.DocID < 0 ? scorer.NextDoc() : scorer.DocID;
        for (; doc < max; doc = scorer.NextDoc())
            collector.Collect(doc);
        return doc != DocIdSetIterator.NO_MORE_DOCS;
    }
}
