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
    private WordsScorer? _words;

    /// <summary>How many reports were found.</summary>
    public int Total { get; private set; }

    // Postings are read in the order of documents.
    public bool AcceptsDocsOutOfOrder => false;

    public void SetScorer(Scorer scorer)
    {
        order.SetScorer(scorer);
        // Only where the score is the order may it be cut short.
        _words = order.IsByScore ? scorer as WordsScorer : null;
        SetFloor();
    }

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
        if (_current!.Add(doc, order.KeyOf(doc)))
            SetFloor();
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

    private void SetFloor()
    {
        if (_words is not null)
            _words.Floor = _current!.Least == long.MinValue ? float.NegativeInfinity : ReportOrder.ScoreOf(_current.Least);
    }
}
