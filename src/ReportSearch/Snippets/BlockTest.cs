using ReportSearch.Analysis;
using ReportSearch.Queries;
using ReportSearch.Storage;

namespace ReportSearch.Snippets;

/// <summary>Tells which blocks of a found report meet the query by themselves. Conditions on the report hold for all of its blocks.</summary>
internal sealed class BlockTest(StoredReport report, WordTable table)
{
    public bool Holds(QueryNode node, int block, BlockWords words) => node switch
    {
        AllOf all => all.Parts.All(part => Holds(part, block, words)),
        AnyOf any => any.Parts.Any(part => Holds(part, block, words)),
        Without { Part: TextNode or FigureNode or FindingNode } without => !Holds(without.Part, block, words),
        TextNode { Field: IndexFields.Text } text => Stands(text, words),
        TextNode { Field: IndexFields.Heading } text => report.Blocks[block].Kind == ReportParsing.BlockKind.Heading && Stands(text, words),
        FigureNode figure => report.Figures.Any(candidate => candidate.Span.Block == block && new FigureTest(table, report).Holds(candidate, figure.Conditions)),
        FindingNode finding => report.Findings.Any(candidate => candidate.Place?.Block == block && IsMeant(candidate, finding)),
        _ => true,
    };

    public static bool IsMeant(StoredFinding candidate, FindingNode finding) =>
        (finding.Rule is null || finding.Rule == candidate.Rule) && (finding.Severity is null || finding.Severity == candidate.Severity);

    private bool Stands(TextNode text, BlockWords words)
    {
        foreach (var tests in TextSearch.Tests(text, table))
        {
            for (var i = 0; i < words.Count; i++)
            {
                if (words.Meets(i, tests))
                    return true;
            }
        }

        return false;
    }
}
