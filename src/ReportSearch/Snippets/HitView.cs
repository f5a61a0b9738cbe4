using ReportSearch.Analysis;
using ReportSearch.Queries;

namespace ReportSearch.Snippets;

/// <summary>Shows a found report: the block that fits best, or every block that fits.</summary>
internal sealed class HitView(QueryNode? query, WordTable table)
{
    private readonly TextSearch? _search = query is null ? null : new TextSearch(query, table);
    private readonly BlockTest? _test = query is null ? null : new BlockTest(query, table);
    private readonly BlockWords _words = new(table);
    private readonly FigureNode? _figureNode = Find<FigureNode>(query);
    private readonly FindingNode? _findingNode = Find<FindingNode>(query);

    /// <param name="report">The report.</param>
    /// <param name="score">How well it fits.</param>
    /// <param name="greatestFigure">Whether to show the greatest of the figures asked for, rather than the one that fits best.</param>
    public SearchHit Best(FoundReport report, decimal score, bool greatestFigure)
    {
        var figures = _figureNode is null ? [] : report.Figures(_figureNode);
        var figure = greatestFigure ? figures.MaxBy(figure => figure.Value) : figures.FirstOrDefault();
        return Hit(report, score, figure?.Span.Block ?? FindingBlock(report) ?? BestBlock(report), figure);
    }

    /// <summary>The blocks that meet the query by themselves.</summary>
    public IEnumerable<int> MatchingBlocks(FoundReport report)
    {
        if (_test is null)
            yield break;
        var test = _test.Of(report);
        for (var block = 0; block < report.Stored.Blocks.Count; block++)
        {
            if (test(block))
                yield return block;
        }
    }

    public SearchHit Block(FoundReport report, decimal score, int block) =>
        Hit(report, score, block, _figureNode is null ? null : report.Figures(_figureNode).FirstOrDefault(figure => figure.Span.Block == block));

    private SearchHit Hit(FoundReport found, decimal score, int block, IndexedFigure? figure)
    {
        var report = found.Stored;
        if (report.Blocks.Count == 0)
            return new SearchHit { Path = report.Path, Score = score, Block = 0, Snippet = string.Empty, Header = report.Header };
        var text = report.Blocks[block].Text;
        var ranges = figure is not null
            ? [new TextRange(figure.Span.Start, figure.Span.Length)]
            : _search?.Find(_words.Of(text), report.IsEnglish).Ranges ?? [];
        var (snippet, highlights) = SnippetCut.Of(text, ranges);
        return new SearchHit
        {
            Path = report.Path,
            Score = score,
            Block = block,
            Page = report.Blocks[block].PageAt(ranges.Count == 0 ? 0 : ranges[0].Start),
            Snippet = snippet,
            Highlights = highlights,
            Header = report.Header,
            Figure = figure,
        };
    }

    private int? FindingBlock(FoundReport report) =>
        _findingNode is null ? null : report.Stored.Findings.FirstOrDefault(finding => BlockTest.IsMeant(finding, _findingNode) && finding.Place is not null)?.Place?.Block;

    private int BestBlock(FoundReport found)
    {
        var report = found.Stored;
        var (best, most) = (0, (Different: 0, Found: 0));
        for (var block = 0; block < report.Blocks.Count && _search is not null; block++)
        {
            var (ranges, different) = _search.Find(_words.Of(report.Blocks[block].Text), report.IsEnglish);
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
