using Lucene.Net.Index;
using Lucene.Net.Search;
using ReportSearch.Decoding;

namespace ReportSearch.Searching;

/// <summary>Collects the first reports of an order, and counts facets on the way.</summary>
/// <param name="count">How many reports to collect.</param>
/// <param name="order">Their order; equal ones are ordered by path.</param>
/// <param name="facets">Counts all reports; null where they are not asked for.</param>
/// <param name="cancellationToken">Stops the collecting.</param>
internal sealed class ReportCollector(int count, ReportOrder order, FacetCounts? facets, CancellationToken cancellationToken) : ICollector
{
    private const int CheckedEvery = 1 << 12;

    private readonly List<FirstReports> _segments = [];
    private FirstReports? _current;

    /// <summary>How many reports were found.</summary>
    public int Total { get; private set; }

    // Postings are read in the order of documents.
    public bool AcceptsDocsOutOfOrder => false;

    /// <summary>Whether scores matter.</summary>
    public bool IsByScore => order.IsByScore;

    public void SetScorer(Scorer scorer) => order.SetScorer(scorer);

    public void SetNextReader(AtomicReaderContext context)
    {
        cancellationToken.ThrowIfCancellationRequested();
        order.SetNextReader(context);
        facets?.Begin(context.AtomicReader);
        // What was the last of the first in the segments before is least from here on.
        var least = _segments.Count == 0 ? long.MinValue : _segments.Max(segment => segment.Least);
        _segments.Add(_current = new FirstReports(count, context, Segment.Of(context.AtomicReader).PathOrders(context.AtomicReader), least));
    }

    public void Collect(int doc)
    {
        if (++Total % CheckedEvery == 0)
            cancellationToken.ThrowIfCancellationRequested();
        facets?.Add(doc);
        _current!.Add(doc, order.KeyOf(doc));
    }

    /// <summary>Collects what was found in the segment, all at once.</summary>
    public void CollectAll(FoundDocuments found)
    {
        Total += found.Count;
        var documents = found.Documents;
        var scores = found.Scores;
        for (var i = 0; i < documents.Length; i++)
        {
            facets?.Add(documents[i]);
            _current!.Add(documents[i], order.IsByScore ? ReportOrder.KeyOf(scores[i]) : order.KeyOf(documents[i]));
        }
    }

    /// <summary>The first reports of all segments, in order.</summary>
    public IReadOnlyList<RankedReport> ToResult()
    {
        List<(long Key, FirstReports Segment, int Doc)> all = [.. _segments.SelectMany(segment => segment.Reports.Select(report => (report.Key, segment, report.Document)))];
        all.Sort((one, other) => other.Key.CompareTo(one.Key));
        // Paths are read only of those that may be among the first.
        var last = all.Count > count ? all[count - 1].Key : long.MinValue;
        return
        [
            .. all.TakeWhile(report => report.Key >= last)
                .Select(report => new RankedReport(report.Doc + report.Segment.Context.DocBase, report.Key, report.Segment.PathOf(report.Doc)))
                .OrderByDescending(report => report.Key)
                .ThenBy(report => report.Path)
                .Take(count),
        ];
    }
}
