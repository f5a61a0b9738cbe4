using ReportSearch.Analysis;
using ReportSearch.Queries;
using ReportSearch.Storage;

namespace ReportSearch.Snippets;

/// <summary>Shows a found report: the block that fits best, or every block that fits.</summary>
internal sealed class HitView(QueryNode? query, WordTable table, bool greatestFigure)
{
    private readonly TextSearch? _search = query is null ? null : new TextSearch(query, table);
    private readonly FigureNode? _figureNode = Find<FigureNode>(query);
    private readonly FindingNode? _findingNode = Find<FindingNode>(query);

    public SearchHit Best(StoredReport report, decimal score)
    {
        var figure = FigureOf(report, _ => true);
        var block = figure?.Span.Block ?? FindingBlock(report) ?? BestBlock(report);
        return Hit(report, score, block, figure);
    }

    public IEnumerable<SearchHit> Every(StoredReport report, decimal score)
    {
        if (query is null)
            yield break;
        BlockTest test = new(report, table);
        for (var block = 0; block < report.Blocks.Count; block++)
        {
            if (test.Holds(query, block, new BlockWords(report.Blocks[block].Text, table)))
                yield return Hit(report, score, block, FigureOf(report, figure => figure.Span.Block == block));
        }
    }

    private SearchHit Hit(StoredReport report, decimal score, int block, IndexedFigure? figure)
    {
        if (report.Blocks.Count == 0)
            return new SearchHit { Path = report.Path, Score = score, Block = 0, Snippet = string.Empty, Header = report.Header };
        var text = report.Blocks[block].Text;
        var found = figure is not null
            ? [new TextRange(figure.Span.Start, figure.Span.Length)]
            : _search?.Find(new BlockWords(text, table)).Ranges ?? [];
        var (snippet, highlights) = SnippetCut.Of(text, found);
        return new SearchHit
        {
            Path = report.Path,
            Score = score,
            Block = block,
            Page = report.Blocks[block].PageAt(found.Count == 0 ? 0 : found[0].Start),
            Snippet = snippet,
            Highlights = highlights,
            Header = report.Header,
            Figure = figure,
        };
    }

    private IndexedFigure? FigureOf(StoredReport report, Func<IndexedFigure, bool> isWanted)
    {
        if (_figureNode is null)
            return null;
        FigureTest test = new(table, report);
        var figures = report.Figures.Where(figure => isWanted(figure) && test.Holds(figure, _figureNode.Conditions));
        return greatestFigure ? figures.MaxBy(figure => figure.Value) : figures.FirstOrDefault();
    }

    private int? FindingBlock(StoredReport report) =>
        _findingNode is null ? null : report.Findings.FirstOrDefault(finding => BlockTest.IsMeant(finding, _findingNode) && finding.Place is not null)?.Place?.Block;

    private int BestBlock(StoredReport report)
    {
        var (best, most) = (0, (Different: 0, Found: 0));
        for (var block = 0; block < report.Blocks.Count && _search is not null; block++)
        {
            var (ranges, different) = _search.Find(new BlockWords(report.Blocks[block].Text, table));
            if ((different, ranges.Count).CompareTo(most) <= 0)
                continue;
            best = block;
            most = (different, ranges.Count);
        }

        return best;
    }

    private static T? Find<T>(QueryNode? node)
        where T : QueryNode => node switch
        {
            T found => found,
            AllOf all => all.Parts.Select(Find<T>).FirstOrDefault(found => found is not null),
            AnyOf any => any.Parts.Select(Find<T>).FirstOrDefault(found => found is not null),
            _ => null,
        };
}
