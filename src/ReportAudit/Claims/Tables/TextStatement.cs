using ReportParsing;
using ReportParsing.Languages;
using ReportParsing.Text;

namespace ReportAudit.Claims.Tables;

/// <summary>A figure of the running text as it may name a cell of the table beside it.</summary>
internal sealed class TextStatement
{
    private const int LongFigure = 1000;

    private readonly HashSet<string> words;
    private readonly string[] unit;
    private readonly bool isTotal;
    private readonly bool isInSection;
    private readonly bool announcesTable;

    public TextStatement(FigureSetting setting, ReportText text, Block table)
    {
        Figure = setting.Figure;
        unit = [.. setting.Setting.Words((setting.At + 1)..setting.Setting.UnitEnd)];
        words = [.. setting.Figure.Indicator.Terms, .. setting.Setting.Words(setting.Setting.Before), .. setting.Setting.Words(setting.Setting.After), .. unit];
        isTotal = setting.Setting.Has(Cue.Total);
        isInSection = text.SectionOf(setting.Figure.Span.Block) == text.SectionOf(table.Id);
        announcesTable = isTotal && setting.Figure.Span.Block < table.Id && text.Report.Blocks
            .Skip(setting.Figure.Span.Block + 1)
            .Take(table.Id - setting.Figure.Span.Block - 1)
            .All(block => text.Language.Tables.IsCaption(MatchKey.Of(block.Text)));
    }

    public Figure Figure { get; }

    /// <summary>Whether both are counted in the same thing.</summary>
    public bool MayBe(TableStatement cell)
    {
        if (Figure.Period is { } period && cell.Figure.Period is { } other && period != other)
            return false;
        return cell.Figure.Unit == Figure.Unit
            || (cell.Figure.Unit.Dimension == UnitDimension.None && Figure.Unit.IsCounted && unit.Length > 0 && unit.All(cell.Column.Contains))
            || (isTotal && cell.IsTotal && Figure.Unit.IsCounted && IsNamed(cell.Figure.Unit));
    }

    // "Tổng số lượt học sinh … 3.687 lượt" over a column of học sinh, or over one that says no unit.
    private bool IsNamed(Unit counted) =>
        counted.Dimension == UnitDimension.None || (counted.IsCounted && counted.Name.Split(' ').All(words.Contains));

    /// <summary>Whether the text means this cell among those that it may be, though it gives another value.</summary>
    public bool Is(TableStatement cell, TableStatement[] alike)
    {
        var isSwap = DigitSlip.IsSwap(Figure.Value, cell.Figure.Value);
        if (!isInSection)
            return isSwap && isTotal && cell.IsTotal && Figure.Value >= LongFigure;
        if (cell.IsTotal)
        {
            var isOnlyTotal = alike.Count(other => other.IsTotal) == 1;
            return isSwap
                || (announcesTable && isOnlyTotal && (DigitSlip.IsMistyped(Figure.Value, cell.Figure.Value) || cell.Column.Overlaps(words)));
        }

        if (isTotal || !cell.Row.IsSubsetOf(words))
            return false;
        var isOnlyColumn = alike.Count(other => other.Row.SetEquals(cell.Row)) == 1;
        return (isOnlyColumn && isSwap) || cell.Column.Count > 0 && cell.Column.IsSubsetOf(words);
    }
}
