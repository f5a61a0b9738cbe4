using Lucene.Net.Search;
using Lucene.Net.Util;
using ReportSearch.Analysis;
using ReportSearch.Queries;
using ReportSearch.Snippets;
using ReportSearch.Storage;

namespace ReportSearch.Searching;

/// <summary>Runs one query.</summary>
internal sealed class SearchRun(IndexSearcher searcher, WordTable table, SearchOptions options, CancellationToken cancellationToken)
{
    // Only so many of the best reports are ranked by neighbouring words, and only so many are cut into blocks.
    private const int Rescored = 200;
    private const int MostReportsOfBlocks = 1000;

    private readonly QueryCompiler _compiler = new(searcher.IndexReader, table);

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
        return new SearchResult(text, found.Total, [.. Page(found.Reports).Select(report => Best(report, query: null))]);
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
        var wanted = options.Blocks ? MostReportsOfBlocks : options.Offset + options.Limit;
        var found = Collect(compiled, query, wanted, facets);
        var result = options.Blocks && query is not null
            ? Blocks(text, found, query)
            : new SearchResult(text, found.Total, [.. Page(found.Reports).Select(report => Best(report, query))]);
        return facets is null ? result : result with { Facets = facets.ToResult() };
    }

    private SearchResult Blocks(string text, Found found, QueryNode query)
    {
        HitView view = new(query, table, greatestFigure: false);
        List<SearchHit> hits = [];
        foreach (var report in found.Reports)
        {
            cancellationToken.ThrowIfCancellationRequested();
            hits.AddRange(view.Every(Stored(report.Document), Score(report)));
        }

        return new SearchResult(text, hits.Count, [.. Page(hits)]);
    }

    private SearchHit Best(Ranked report, QueryNode? query) =>
        new HitView(query, table, greatestFigure: options.Order == SearchOrder.Value).Best(Stored(report.Document), Score(report));

    private IEnumerable<T> Page<T>(IEnumerable<T> items) => items.Skip(options.Offset).Take(options.Limit);

    private decimal Score(Ranked report) => options.Order == SearchOrder.Relevance ? decimal.Round((decimal)report.Score, 4) : 0;

    private StoredReport Stored(int document) => StoredReports.Read(searcher, document);

    private Found Collect(Query query, QueryNode? node, int wanted, FacetCounts? facets)
    {
        var adjacency = options.Order == SearchOrder.Relevance && node is not null ? _compiler.Adjacency(node) : null;
        var count = Math.Max(1, adjacency is null ? wanted : Math.Max(wanted, Rescored));
        var top = TopFieldCollector.Create(
            SortOf(node),
            Math.Min(count, Math.Max(1, searcher.IndexReader.MaxDoc)),
            fillFields: true,
            trackDocScores: true,
            trackMaxScore: false,
            docsScoredInOrder: true);
        searcher.Search(query, new HitCollector(top, facets, cancellationToken));
        var docs = (TopFieldDocs)top.GetTopDocs();
        Ranked[] reports = [.. docs.ScoreDocs.Select(doc => new Ranked(doc.Doc, doc.Score, (BytesRef)((FieldDoc)doc).Fields[^1]))];
        return new Found(docs.TotalHits, adjacency is null || reports.Length == 0 ? reports : Rescore(docs, reports, adjacency));
    }

    private Ranked[] Rescore(TopDocs docs, Ranked[] reports, Query adjacency)
    {
        var paths = reports.ToDictionary(report => report.Document, report => report.Path);
        return
        [
            .. new AdjacencyRescorer(adjacency).Rescore(searcher, docs, docs.ScoreDocs.Length).ScoreDocs
                .Select(doc => new Ranked(doc.Doc, RoundedScorer.Round(doc.Score), paths[doc.Doc]))
                .OrderByDescending(report => report.Score)
                .ThenBy(report => report.Path),
        ];
    }

    private Sort SortOf(QueryNode? node)
    {
        SortField path = new(IndexFields.PathOrder, SortFieldType.STRING);
        return options.Order switch
        {
            SearchOrder.Date => new Sort(new SortField(IndexFields.Date, SortFieldType.INT64, reverse: true), path),
            SearchOrder.Value => new Sort(new SortField(IndexFields.Value, new FigureValueOrder(FiguresOf(node), searcher), reverse: true), path),
            SearchOrder.Path => new Sort(path),
            _ => new Sort(SortField.FIELD_SCORE, path),
        };
    }

    private Query FiguresOf(QueryNode? node)
    {
        var figures = node as FigureNode ?? (node as AllOf)?.Parts.OfType<FigureNode>().FirstOrDefault() ?? new FigureNode([]);
        return new FigureQueries(table).Compile(figures.Conditions);
    }

    private readonly record struct Ranked(int Document, float Score, BytesRef Path);

    private sealed record Found(int Total, IReadOnlyList<Ranked> Reports);
}
