using ReportParsing;
using ReportSearch.Analysis;
using ReportSearch.Queries;
using ReportSearch.Storage;

namespace ReportSearch.Snippets;

/// <summary>Tells which blocks of a found report meet a query by themselves. Conditions on the report hold for all of its blocks.</summary>
internal sealed class BlockTest(QueryNode query, WordTable table)
{
    private readonly Dictionary<TextNode, WordTests> _tests = [];
    private readonly BlockWords _words = new(table);

    /// <summary>The test of a report's blocks.</summary>
    public Func<int, bool> Of(FoundReport report)
    {
        Dictionary<FigureNode, HashSet<int>> blocks = [];
        return block => Holds(query, report, block, _words.Of(report.Stored.Blocks[block].Text), blocks);
    }

    public static bool IsMeant(StoredFinding candidate, FindingNode finding) =>
        (finding.Rule is null || finding.Rule == candidate.Rule) && (finding.Severity is null || finding.Severity == candidate.Severity);

    private bool Holds(QueryNode node, FoundReport report, int block, BlockWords words, Dictionary<FigureNode, HashSet<int>> blocks) => node switch
    {
        AllOf all => all.Parts.All(part => Holds(part, report, block, words, blocks)),
        AnyOf any => any.Parts.Any(part => Holds(part, report, block, words, blocks)),
        Without { Part: TextNode or FigureNode or FindingNode } without => !Holds(without.Part, report, block, words, blocks),
        TextNode { Field: IndexFields.Text } text => Stands(text, words, report.Stored.IsEnglish),
        TextNode { Field: IndexFields.Heading } text => report.Stored.Blocks[block].Kind == BlockKind.Heading && Stands(text, words, report.Stored.IsEnglish),
        FigureNode figure => BlocksOf(figure, report, blocks).Contains(block),
        FindingNode finding => report.Stored.Findings.Any(candidate => candidate.Place?.Block == block && IsMeant(candidate, finding)),
        _ => true,
    };

    private static HashSet<int> BlocksOf(FigureNode node, FoundReport report, Dictionary<FigureNode, HashSet<int>> known)
    {
        if (!known.TryGetValue(node, out var blocks))
            known[node] = blocks = [.. report.Figures(node).Select(figure => figure.Span.Block)];
        return blocks;
    }

    private bool Stands(TextNode text, BlockWords words, bool english)
    {
        if (!_tests.TryGetValue(text, out var tests))
            _tests[text] = tests = WordTests.Of(text, table);
        return tests.StandIn(words, english);
    }
}
