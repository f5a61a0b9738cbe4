using ReportParsing;
using ReportParsing.Figures;
using ReportParsing.Languages;

namespace ReportAudit.Claims.Tables;

/// <summary>What a cell of a table says, to be compared with the running text.</summary>
/// <param name="Figure">The cell's figure.</param>
/// <param name="Line">The row of the table.</param>
/// <param name="Row">The words of its row; of a row of totals those that say of what.</param>
/// <param name="Column">The words of its column's header.</param>
/// <param name="IsTotal">Whether it stands in a row of totals.</param>
/// <param name="Counted">What is counted, as the unit or the first word of its column or row says; null where they do not.</param>
internal sealed record TableStatement(Figure Figure, int Line, IReadOnlySet<string> Row, IReadOnlySet<string> Column, bool IsTotal, Unit? Counted)
{
    /// <summary>The cells that say how much there was; plans, earlier periods and shares are other statements.</summary>
    public static IEnumerable<TableStatement> Of(TableGrid grid, LanguagePack language)
    {
        var columns = grid.Columns.ToDictionary(column => column, column => (Words: Words(grid.HeaderOf(column), language), Thing: ThingIn(grid.HeaderOf(column), language)));
        foreach (var row in grid.Rows)
        {
            var label = grid.LabelOf(row);
            var isTotal = grid.IsTotal(row);
            var words = Words(label, language);
            if (isTotal)
                words.ExceptWith(language.Tables.Totals.SelectMany(total => total.Split(' ')));
            if (!isTotal && words.Count == 0)
                continue;
            var thing = ThingIn(label, language);
            foreach (var column in grid.Columns)
            {
                if (grid.At(row, column) is not { Role: FigureRole.Actual or FigureRole.Cumulative, Unit.Dimension: not (UnitDimension.Percent or UnitDimension.Rate) } figure)
                    continue;
                var counted = figure.Unit.Dimension == UnitDimension.None ? columns[column].Thing ?? thing : figure.Unit;
                yield return new TableStatement(figure, row, words, columns[column].Words, isTotal, counted);
            }
        }
    }

    /// <summary>The words of a label or header that say what is told.</summary>
    public static HashSet<string> Words(string key, LanguagePack language) =>
    [
        .. key.Split([' ', '(', ')', ',', '.', ';', ':', '/', '-', '+'], StringSplitOptions.RemoveEmptyEntries)
            .Where(word => char.IsLetter(word[0]) && !language.Fillers.Contains(word)),
    ];

    // "Hộ nghèo" counts households, whatever the text counts.
    private static Unit? ThingIn(string key, LanguagePack language)
    {
        var line = PieceLine.Of(key);
        var first = 0;
        while (first < line.Count && (line[first].Kind != PieceKind.Word || language.Fillers.Contains(line[first].Folded)))
            first++;
        return first < line.Count && language.Mentions.Units.Match(line, first, out var unit) > 0 ? unit : null;
    }
}
