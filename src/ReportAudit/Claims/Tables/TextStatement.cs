using ReportParsing;
using ReportParsing.Languages;
using ReportParsing.Text;

namespace ReportAudit.Claims.Tables;

/// <summary>A figure of the running text as it may name a cell of the table beside it.</summary>
internal sealed class TextStatement
{
    private const int LongFigure = 1000;

    // A slip seldom doubles a figure; another figure easily is a multiple.
    private const int MostTimes = 2;

    private readonly HashSet<string> words;
    private readonly HashSet<string> name;
    private readonly string[] unit;
    private readonly bool isTotal;
    private readonly bool isInSection;
    private readonly bool announcesTable;
    private readonly bool opensSentence;
    private readonly int? earlier;

    /// <param name="setting">The figure with the words around it.</param>
    /// <param name="text">The report.</param>
    /// <param name="table">The table beside it.</param>
    /// <param name="topic">The words of the table's caption and heading, which the text need not name again.</param>
    public TextStatement(FigureSetting setting, ReportText text, Block table, IReadOnlySet<string> topic)
    {
        Figure = setting.Figure;
        unit = [.. setting.Setting.Words((setting.At + 1)..setting.Setting.UnitEnd)];
        words = [.. setting.Figure.Indicator.Terms, .. setting.Setting.Words(setting.Setting.Before), .. setting.Setting.Words(setting.Setting.After), .. unit];
        name = [.. setting.Setting.Words(setting.Setting.Before), .. setting.Setting.Words(setting.Setting.After)];
        name.ExceptWith(unit);
        name.ExceptWith(topic);
        name.ExceptWith(text.Language.Fillers);
        isTotal = setting.Setting.Has(Cue.Total);
        isInSection = text.SectionOf(setting.Figure.Span.Block) == text.SectionOf(table.Id);
        earlier = EarlierYear(setting, text.Report.Header);
        opensSentence = OpensSentence(setting, isTotal);
        announcesTable = isTotal && setting.Figure.Span.Block < table.Id && text.Report.Blocks
            .Skip(setting.Figure.Span.Block + 1)
            .Take(table.Id - setting.Figure.Span.Block - 1)
            .All(block => text.Language.Tables.IsCaption(MatchKey.Of(block.Text)));
    }

    public Figure Figure { get; }

    /// <summary>Whether nothing says that two figures are of two times.</summary>
    public static bool AreOfSameTime(Figure said, Figure cell) =>
        said.Period is not { } period || cell.Period is not { } other || period == other || (period.To is not null && period.To == other.To);

    /// <summary>Whether both are counted in the same thing.</summary>
    public bool MayBe(TableStatement cell)
    {
        if (!IsOfSameTime(cell))
            return false;
        return cell.Figure.Unit == Figure.Unit
            || (cell.Figure.Unit.Dimension == UnitDimension.None && Figure.Unit.IsCounted && unit.Length > 0 && unit.All(cell.Column.Contains))
            || (isTotal && cell.IsTotal && Figure.Unit.IsCounted && IsNamed(cell.Figure.Unit));
    }

    /// <summary>Whether the text names this cell's row and column, and nothing else that would narrow it.</summary>
    public bool Names(TableStatement cell, TableStatement[] cells)
    {
        if (!isInSection || !opensSentence || !IsOfSameTime(cell) || !(cell.Counted is null ? Figure.Unit.IsCounted : cell.Counted == Figure.Unit) || name.Count == 0)
            return false;
        var namesColumn = cell.Column.Count > 0 && cell.Column.IsSubsetOf(words);
        if (!namesColumn && cells.Count(other => other.Line == cell.Line) > 1)
            return false;
        HashSet<string> ofRow = [.. name.Where(word => !cell.Column.Contains(word) || cell.Row.Contains(word))];
        if (cell.IsTotal)
            return isTotal && ofRow.IsSubsetOf(cell.Row) && cells.All(other => other.Line == cell.Line || !other.IsTotal || !ofRow.IsSubsetOf(other.Row));
        return !isTotal && ofRow.Count > 0 && ofRow.IsSubsetOf(cell.Row) && cells.All(other => other.Line == cell.Line || !ofRow.IsSubsetOf(other.Row));
    }

    /// <summary>Whether the values are near enough to be meant as one.</summary>
    public bool IsNear(TableStatement cell) =>
        IsSlip(cell) || (Figure.Value <= cell.Figure.Value * MostTimes && cell.Figure.Value <= Figure.Value * MostTimes);

    /// <summary>Whether the text means this cell among those that it may be, though it gives another value.</summary>
    public bool Is(TableStatement cell, TableStatement[] alike)
    {
        var isSwap = DigitSlip.IsSwap(Figure.Value, cell.Figure.Value);
        if (!isInSection)
            return isSwap && isTotal && cell.IsTotal && Figure.Value >= LongFigure;
        if (cell.IsTotal)
        {
            var isOnlyTotal = alike.Count(other => other.IsTotal) == 1;
            return (isSwap && (isTotal || cell.Column.Overlaps(name) || cell.Column.IsSubsetOf(words)))
                || (announcesTable && isOnlyTotal && (DigitSlip.IsMistyped(Figure.Value, cell.Figure.Value) || cell.Column.Overlaps(words)));
        }

        if (isTotal || !cell.Row.IsSubsetOf(words))
            return false;
        var isOnlyColumn = alike.Count(other => other.Line == cell.Line) == 1;
        return (isOnlyColumn && isSwap) || (cell.Column.Count > 0 && cell.Column.IsSubsetOf(words) && (IsSlip(cell) || cell.Column.Overlaps(name)));
    }

    private bool IsSlip(TableStatement cell) =>
        DigitSlip.IsSwap(Figure.Value, cell.Figure.Value) || DigitSlip.IsMistyped(Figure.Value, cell.Figure.Value);

    private bool IsOfSameTime(TableStatement cell) => AreOfSameTime(Figure, cell.Figure) && (earlier is null || cell.Figure.Period?.To is { } end && end.Year == earlier);

    // "At the last election, in 2018, there were 44,950 voters", in a report of 2022.
    private static int? EarlierYear(FigureSetting setting, ReportHeader header)
    {
        var tokens = setting.Setting.Line.Tokens;
        var told = tokens.Take(setting.At).Skip(setting.Setting.Sentence.Start.Value).Reverse()
            .TakeWhile(token => !ReportParsing.Figures.SettingReading.IsFigure(token))
            .Select(token => token.Mention?.Period?.To)
            .FirstOrDefault(end => end is not null);
        return told is { } end && (header.Period?.To ?? header.Date) is { } own && end.Year < own.Year ? end.Year : null;
    }

    // "Tổng số lượt học sinh … 3.687 lượt" over a column of học sinh, or over one that says no unit.
    private bool IsNamed(Unit counted) =>
        counted.Dimension == UnitDimension.None || (counted.IsCounted && counted.Name.Split(' ').All(words.Contains));

    // What stands behind another figure may be a part of it; a total stands for itself behind a semicolon too.
    private static bool OpensSentence(FigureSetting setting, bool isTotal)
    {
        var tokens = setting.Setting.Line.Tokens;
        for (var i = setting.At - 1; i >= setting.Setting.Sentence.Start.Value; i--)
        {
            if (ReportParsing.Figures.SettingReading.IsFigure(tokens[i]))
                return false;
            if (isTotal && tokens[i].Kind == ReportParsing.Figures.TokenKind.ClauseEnd)
                return true;
        }

        return true;
    }
}
