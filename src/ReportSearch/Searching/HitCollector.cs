using Lucene.Net.Index;
using Lucene.Net.Search;

namespace ReportSearch.Searching;

/// <summary>Collects the best reports, and counts facets on the way.</summary>
internal sealed class HitCollector(TopFieldCollector top, FacetCounts? facets, CancellationToken cancellationToken) : ICollector
{
    private const int CheckedEvery = 1 << 12;

    private int _collected;

    // Facets and the values of figures are read in the order of documents.
    public bool AcceptsDocsOutOfOrder => false;

    public void SetScorer(Scorer scorer) => top.SetScorer(new RoundedScorer(scorer));

    public void SetNextReader(AtomicReaderContext context)
    {
        cancellationToken.ThrowIfCancellationRequested();
        top.SetNextReader(context);
        facets?.Begin(context.AtomicReader);
    }

    public void Collect(int doc)
    {
        if (++_collected % CheckedEvery == 0)
            cancellationToken.ThrowIfCancellationRequested();
        top.Collect(doc);
        facets?.Add(doc);
    }
}
