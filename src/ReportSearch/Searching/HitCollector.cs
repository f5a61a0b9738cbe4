using Lucene.Net.Index;
using Lucene.Net.Search;

namespace ReportSearch.Searching;

/// <summary>Collects the best reports, and counts facets on the way.</summary>
/// <param name="top">Orders the reports.</param>
/// <param name="best">The best scores so far where reports are ordered by them; null otherwise.</param>
/// <param name="facets">Counts all reports; null where they are not asked for.</param>
/// <param name="cancellationToken">Stops the collecting.</param>
internal sealed class HitCollector(TopFieldCollector top, BestScores? best, FacetCounts? facets, CancellationToken cancellationToken) : ICollector
{
    private const int CheckedEvery = 1 << 12;

    private RoundedScorer? _scorer;
    private WordsScorer? _words;

    /// <summary>How many reports were found.</summary>
    public int Total { get; private set; }

    // Facets and the values of figures are read in the order of documents.
    public bool AcceptsDocsOutOfOrder => false;

    public void SetScorer(Scorer scorer)
    {
        _words = scorer as WordsScorer;
        _scorer = new RoundedScorer(scorer);
        if (_words is not null && best is not null)
            _words.Floor = best.Least;
        top.SetScorer(_scorer);
    }

    public void SetNextReader(AtomicReaderContext context)
    {
        cancellationToken.ThrowIfCancellationRequested();
        top.SetNextReader(context);
        facets?.Begin(context.AtomicReader);
    }

    public void Collect(int doc)
    {
        if (++Total % CheckedEvery == 0)
            cancellationToken.ThrowIfCancellationRequested();
        facets?.Add(doc);
        if (best is null)
        {
            top.Collect(doc);
            return;
        }

        // Most reports are worse than the best so far, and need not be compared by path.
        var score = _scorer!.GetScore();
        if (score < best.Least)
            return;
        top.Collect(doc);
        if (best.Add(score) && _words is not null)
            _words.Floor = best.Least;
    }
}
