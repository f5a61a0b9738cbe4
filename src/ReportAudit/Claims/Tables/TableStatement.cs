using ReportParsing;
using ReportParsing.Languages;

namespace ReportAudit.Claims.Tables;

/// <summary>What a cell of a table says, to be compared with the running text.</summary>
/// <param name="Figure">The cell's figure.</param>
/// <param name="Row">The words of its row; empty for a row of totals.</param>
/// <param name="Column">The words of its column's header.</param>
/// <param name="IsTotal">Whether it stands in a row of totals.</param>
internal sealed record TableStatement(Figure Figure, IReadOnlySet<string> Row, IReadOnlySet<string> Column, bool IsTotal)
{
    /// <summary>The cells that say how much there was; plans, earlier periods and shares are other statements.</summary>
    public static IEnumerable<TableStatement> Of(TableGrid grid, LanguagePack language)
    {
        foreach (var row in grid.Rows)
        {
            var isTotal = language.Tables.IsTotal(grid.LabelOf(row));
            var words = isTotal ? [] : Words(grid.LabelOf(row), language);
            if (!isTotal && words.Count == 0)
                continue;
            foreach (var column in grid.Columns)
            {
                if (grid.At(row, column) is { Role: FigureRole.Actual or FigureRole.Cumulative, Unit.Dimension: not (UnitDimension.Percent or UnitDimension.Rate) } figure)
                    yield return new TableStatement(figure, words, Words(grid.HeaderOf(column), language), isTotal);
            }
        }
    }

    private static HashSet<string> Words(string key, LanguagePack language) =>
    [
        .. key.Split([' ', '(', ')', ',', '.', ';', ':', '/', '-', '+'], StringSplitOptions.RemoveEmptyEntries)
            .Where(word => char.IsLetter(word[0]) && !language.Fillers.Contains(word)),
    ];
}
