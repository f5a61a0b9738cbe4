using ReportParsing;
using ReportParsing.Figures;

namespace ReportAudit.Claims.Tables;

/// <summary>
/// Finds figures of the running text that name a row and a column of a table and give another value, near that of the cell: "Lĩnh vực đất đai nhiều nhất, đã giải quyết 1.376 hồ sơ",
/// where the row "Đất đai" says 1.391 under "Đã giải quyết"; "92 trẻ dưới 1 tuổi được tiêm chủng đầy đủ" of the row of that name.
/// </summary>
internal sealed class CellsByName
{
    private const int LeastTelling = 20;
    private const int LeastOfAll = 5;
    private const int LeastLong = 100;
    private const int LeastNameWords = 2;
    private const int LeastLongName = 4;
    private const int LeastLetters = 4;

    private readonly ReportText text;
    private readonly TableGrid grid;
    private readonly Row[] rows;

    private CellsByName(ReportText text, TableGrid grid)
    {
        this.text = text;
        this.grid = grid;
        var named = grid.Rows.Where(row => !grid.IsTotal(row)).Select(row => new Row(row, RowNames.Of(grid.LabelOf(row), text.Language.Tables), RowNames.Short(grid, row, text.Language.Tables))).ToArray();
        named = [.. named.Where(row => named.Count(other => other.Name.AsSpan().SequenceEqual(row.Name)) == 1)];
        named = [.. named.Select(row => named.Count(other => other.Short.AsSpan().SequenceEqual(row.Short)) == 1 ? row : row with { Short = [] })];
        rows = [.. named.Where(row => row.Name.Length >= LeastNameWords || row.Short.Length >= LeastNameWords || (text.Language.Mentions.CountsInPlurals && row.Name is [{ Length: >= LeastLetters }]))];
    }

    public static IEnumerable<RestatementClaim> Find(ReportText text, TableGrid grid)
    {
        CellsByName names = new(text, grid);
        return names.rows.Length == 0 ? [] : text.All.Where(names.IsStatement).Select(names.Of).OfType<RestatementClaim>();
    }

    private bool IsStatement(FigureSetting figure) =>
        figure is { IsActual: true, IsForEach: false, IsBound: false, Figure: { Value: >= LeastOfAll, Quantity.Qualifier: Qualifier.Exact, Mention.Form: NumberForm.Digits } }
        && figure.Figure.Unit.Dimension is not (UnitDimension.Time or UnitDimension.Rate or UnitDimension.Percent)
        && text.SectionOf(figure.Figure.Span.Block) == text.SectionOf(grid.Block.Id);

    private RestatementClaim? Of(FigureSetting figure)
    {
        if (RowOf(figure) is not { } row)
            return null;
        Figure[] cells = [.. grid.Columns.Where(column => IsOfColumn(figure, row, column)).Select(column => grid.At(row.At, column)).OfType<Figure>()];
        // Few of a long name, all of it said.
        if (figure.Figure.Value < LeastTelling && row.Name.Length < LeastLongName)
            return null;
        return cells is [var cell] && !IsSaid(figure.Figure, cell) && Plausibility.IsRestatement(figure.Figure, cell)
            ? new RestatementClaim(figure.Figure, cell, new Basis(cell.Indicator.Text, Certainty.Likely))
            : null;
    }

    // All words of a long name right around the figure; or a name before it in its sentence, with no other row's since.
    private Row? RowOf(FigureSetting figure)
    {
        var around = Stretch(figure, figure.Setting.Sentence);
        Row[] named = [.. rows.Where(row => row.Name.Length >= LeastLongName && row.Name.All(around.Contains))];
        if (named is [var one])
            return one;
        if (rows.FirstOrDefault(row => row.Name.Length == 1 && IsKindOf(figure, row.Name[0])) is { } kind)
            return kind;
        string[] before = [.. figure.Setting.Words(figure.Setting.Sentence.Start..figure.At)];
        return rows.SelectMany(row => new[] { row.Name, row.Short }.Where(name => name.Length >= LeastNameWords).Select(name => (Row: row, Name: name, At: before.AsSpan().LastIndexOf(name))))
            .Where(match => match.At >= 0).OrderByDescending(match => match.At + match.Name.Length).ThenByDescending(match => match.Name.Length).FirstOrDefault().Row;
    }

    // "264 urgent cases" of the row "Urgent": the one word between the number and what it counts.
    private bool IsKindOf(FigureSetting figure, string name) =>
        figure.At + 2 < figure.Setting.Sentence.End.Value && figure.Setting.Words((figure.At + 1)..(figure.At + 3)) is [var kind, var counted]
        && string.Equals(text.Language.StemOf(kind), text.Language.StemOf(name), StringComparison.Ordinal) && string.Equals(counted, figure.Figure.Unit.Name, StringComparison.OrdinalIgnoreCase);

    // Its header is said right before the figure, or behind it where a verb follows what is counted; or it is the only one that counts what the figure counts.
    private bool IsOfColumn(FigureSetting figure, Row row, int column)
    {
        if (grid.At(row.At, column) is not { Role: FigureRole.Actual or FigureRole.Cumulative } cell || !IsLike(figure.Figure, cell))
            return false;
        string[] header = [.. RowNames.Words(grid.HeaderOf(column)).Where(word => !row.Name.Contains(word, StringComparer.Ordinal))];
        var said = Stretch(figure, figure.Setting.Sentence.Start..(text.Language.Mentions.CountsInPlurals ? figure.Setting.Sentence.End : figure.Setting.UnitEnd));
        if (header.Length > 0 && header.All(said.Contains))
            return true;
        string[] bare = [.. header.Where(word => !text.Language.Fillers.Contains(word) && !IsOfTotals(word))];
        return bare.Length > 0 && bare.Length < header.Length && bare.All(said.Contains) && (!bare.All(figure.Setting.Words((figure.At + 1)..figure.Setting.UnitEnd).Contains) || IsAllOfRow(figure, cell));
    }

    // "Khối lá có 112 trẻ đang học" of the column "Số trẻ", which says 110: where only the unit names the column, a slip of three digits or more, of all there are or more than those.
    private static bool IsAllOfRow(FigureSetting figure, Figure cell) =>
        figure.Figure.Value >= LeastLong && DigitSlip.OfKeyboard(figure.Figure).Contains(cell.Value)
        && (figure.Figure.Value > cell.Value || figure.Setting.UnitEnd >= figure.Setting.Sentence.End.Value || figure.Setting.Line.Tokens[figure.Setting.UnitEnd].Is(',') || IsEdge(figure.Setting.Line.Tokens[figure.Setting.UnitEnd]));

    private bool IsOfTotals(string word) => text.Language.Tables.Totals.Concat(text.Language.Tables.CountLeads).SelectMany(total => total.Split(' ')).Contains(word, StringComparer.Ordinal);

    // What another cell says is told of that; but few are in other rows and columns by chance.
    private bool IsSaid(Figure said, Figure meant) => grid.Rows.Any(row => grid.Columns.Any(column => grid.At(row, column) is { } cell && cell.Quantity.Interval.Meets(said.Quantity.Interval) && (said.Value >= LeastLong || row == meant.Cell!.Row || column == meant.Cell.Column)));

    private static bool IsLike(Figure said, Figure cell) =>
        TextStatement.AreOfSameTime(said, cell)
        && (said.Unit == cell.Unit || (cell.Unit.Dimension == UnitDimension.None && said.Unit.IsCounted) || (said.Unit.Dimension == UnitDimension.None && cell.Unit.IsCounted));

    // The words between the figures on both sides, in a range.
    private static HashSet<string> Stretch(FigureSetting figure, Range within)
    {
        var tokens = figure.Setting.Line.Tokens;
        var (start, end) = (figure.At, figure.At + 1);
        while (start > within.Start.Value && !IsEdge(tokens[start - 1]))
            start--;
        while (end < within.End.Value && !IsEdge(tokens[end]))
            end++;
        return [.. figure.Setting.Words(start..end)];
    }

    private static bool IsEdge(Token token) => SettingReading.IsFigure(token) || token.Kind is TokenKind.ClauseEnd or TokenKind.SentenceEnd;

    private sealed record Row(int At, string[] Name, string[] Short);
}
