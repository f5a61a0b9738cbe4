using Lucene.Net.Index;
using Lucene.Net.Search;
using ReportSearch.Analysis;
using ReportSearch.Queries;
using ReportSearch.Snippets;

namespace ReportSearch.Searching;

/// <summary>Runs one query.</summary>
internal sealed class SearchRun(IndexSearcher searcher, WordTable table, SearchOptions options, CancellationToken cancellationToken)
{
    // Only so many of the best reports are ranked by neighbouring words.
    private const int Rescored = 100;

    private readonly QueryCompiler _compiler = new(table);

    public SearchResult Run(string text)
    {
        QueryNode? query;
        try
        {
            query = Conjunction.Of([.. options.Filters.Prepend(text).Select(Parse).OfType<QueryNode>()]);
        }
        catch (QueryException exception)
        {
            return new SearchResult(text, 0, []) { Problem = exception.Problem };
        }

        var result = Run(text, query);
        return result.Total > 0 || query is null
            ? result
            : result with { Suggestion = new Spelling(searcher, table, cancellationToken).Suggest(text) };
    }

    /// <summary>The hits of a Lucene query, such as one for similar reports.</summary>
    public SearchResult Run(string text, Query query)
    {
        var found = Collect(query, node: null, options.Offset + options.Limit, facets: null);
        HitView view = new(query: null, table);
        return new SearchResult(text, found.Total, [.. Page(found.Reports).Select(report => Best(view, report))]);
    }

    private static QueryNode? Parse(string text)
    {
        var query = QueryParser.Parse(text);
        if (query is null && !string.IsNullOrWhiteSpace(text))
            throw new QueryException(0, QueryMessages.EmptyPhrase);
        return query;
    }

    private SearchResult Run(string text, QueryNode? query)
    {
        var compiled = query is null ? QueryCompiler.Reports : _compiler.Compile(query);
        var facets = options.Facets ? new FacetCounts() : null;
        var byBlock = options.Blocks && query is not null;
        var found = Collect(compiled, query, byBlock ? searcher.IndexReader.MaxDoc : options.Offset + options.Limit, facets);
        HitView view = new(query, table);
        var result = byBlock
            ? Blocks(text, found, view)
            : new SearchResult(text, found.Total, [.. Page(found.Reports).Select(report => Best(view, report))]);
        return facets is null ? result : result with { Facets = facets.ToResult() };
    }

    // Every found report is looked at, so that the total is the number of blocks and paging reaches them all.
    private SearchResult Blocks(string text, Found found, HitView view)
    {
        List<SearchHit> hits = [];
        var total = 0;
        foreach (var ranked in found.Reports)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var report = FoundReportOf(ranked);
            foreach (var block in view.MatchingBlocks(report))
            {
                if (total >= options.Offset && hits.Count < options.Limit)
                    hits.Add(view.Block(report, Score(ranked), block));
                total++;
            }
        }

        return new SearchResult(text, total, hits);
    }

    private SearchHit Best(HitView view, RankedReport ranked) => view.Best(FoundReportOf(ranked), Score(ranked), options.Order == SearchOrder.Value);

    private IEnumerable<T> Page<T>(IEnumerable<T> items) => items.Skip(options.Offset).Take(options.Limit);

    private decimal Score(RankedReport report) => options.Order == SearchOrder.Relevance ? decimal.Round((decimal)ReportOrder.ScoreOf(report.Key), 4) : 0;

    private FoundReport FoundReportOf(RankedReport ranked)
    {
        var leaf = searcher.IndexReader.Leaves[ReaderUtil.SubIndex(ranked.Document, searcher.IndexReader.Leaves)];
        return new FoundReport(
            StoredReports.Read(searcher, ranked.Document),
            figures => _compiler.Figures(figures).In(leaf).In(ranked.Document - leaf.DocBase));
    }

    private Found Collect(Query query, QueryNode? node, int wanted, FacetCounts? facets)
    {
        ReportOrder order = new(options.Order, options.Order == SearchOrder.Value ? FiguresOf(node) : null);
        var adjacency = order.IsByScore && node is not null ? new Adjacency(TypedWords.SideBySide(node, table), searcher) : null;
        var count = Math.Max(1, adjacency is { IsNeeded: true } ? Math.Max(wanted, Rescored) : wanted);
        ReportCollector collector = new(count, order, facets, cancellationToken);
        searcher.Search(query, collector);
        var reports = collector.ToResult();
        return new Found(collector.Total, adjacency is { IsNeeded: true } ? Rescore(reports, adjacency) : reports);
    }

    private static RankedReport[] Rescore(IReadOnlyList<RankedReport> reports, Adjacency adjacency)
    {
        var added = adjacency.Score(reports.Take(Rescored).Select(report => report.Document));
        return
        [
            .. reports.Take(Rescored)
                .Select(report => report with { Key = ReportOrder.KeyOf(ReportOrder.ScoreOf(report.Key) + added.GetValueOrDefault(report.Document)) })
                .OrderByDescending(report => report.Key)
                .ThenBy(report => report.Path),
            .. reports.Skip(Rescored),
        ];
    }

    private FigureQuery FiguresOf(QueryNode? node) =>
        _compiler.Figures(node as FigureNode ?? (node as AllOf)?.Parts.OfType<FigureNode>().FirstOrDefault() ?? new FigureNode([]));

    private sealed record Found(int Total, IReadOnlyList<RankedReport> Reports);
}
