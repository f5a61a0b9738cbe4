using ReportParsing.Text;
using ReportSearch.Analysis;
using ReportSearch.Queries;
using ReportSearch.Storage;

namespace ReportSearch.Snippets;

/// <summary>Tells which figures of a found report are the ones asked for.</summary>
internal sealed class FigureTest(WordTable table, StoredReport report)
{
    public bool Holds(IndexedFigure figure, IReadOnlyList<FigureCondition> conditions) =>
        conditions.All(condition => Holds(figure, condition));

    private bool Holds(IndexedFigure figure, FigureCondition condition) => condition switch
    {
        IndicatorCondition indicator => Stands(indicator.Words, figure.Indicator),
        ValueCondition value => value.Range.Contains(figure.Value),
        UnitCondition unit => IsUnit(unit.Unit, TextNormalization.ForMatching(figure.Unit)),
        RoleCondition role => figure.Role == role.Role,
        StateCondition state => figure.State == state.State,
        PeriodCondition period => Covers(period, figure.Period ?? report.Header.Period),
        _ => false,
    };

    private bool Stands(string typed, string indicator)
    {
        BlockWords words = new(indicator, table);
        foreach (var tests in TextSearch.Tests(new TextNode(IndexFields.Text, typed, TextForm.Phrase), table))
        {
            for (var i = 0; i < words.Count; i++)
            {
                if (words.Meets(i, tests))
                    return true;
            }
        }

        return false;
    }

    private static bool IsUnit(string typed, string unit) =>
        typed == unit || (TextNormalization.Fold(typed) == typed && TextNormalization.Fold(unit) == typed);

    private static bool Covers(PeriodCondition asked, ReportParsing.Period? period) =>
        (period?.From ?? period?.To) is { Year: var first }
        && (asked.To is null || first <= asked.To)
        && (asked.From is null || (period?.To?.Year ?? first) >= asked.From);
}
