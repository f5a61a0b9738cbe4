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
        rows = [.. grid.Rows.Where(row => !grid.IsTotal(row)).Select(row => new Row(row, RowNames.Of(grid.LabelOf(row), text.Language.Tables))).Where(row => row.Name.Length >= LeastNameWords || (text.Language.Mentions.CountsInPlurals && row.Name is [{ Length: >= LeastLetters }]))];
        rows = [.. rows.Where(row => rows.Count(other => other.Name.AsSpan().SequenceEqual(row.Name)) == 1)];
    }

    public static IEnumerable<RestatementClaim> Find(ReportText text, TableGrid grid)
    {
        CellsByName names = new(text, grid);
        return names.rows.Length == 0 ? [] : text.All.Where(names.IsStatement).Select(names.Of).OfType<RestatementClaim>();
    }

    private bool IsStatement(FigureSetting figure) =>
        figure is { IsActual: true, IsForEach: false, IsBound: false, Figure: { Value: >= LeastTelling, Quantity.Qualifier: Qualifier.Exact, Mention.Form: NumberForm.Digits } }
        && figure.Figure.Unit.Dimension is not (UnitDimension.Time or UnitDimension.Rate or UnitDimension.Percent)
        && text.SectionOf(figure.Figure.Span.Block) == text.SectionOf(grid.Block.Id);

    private RestatementClaim? Of(FigureSetting figure)
    {
        if (RowOf(figure) is not { } row)
            return null;
        Figure[] cells = [.. grid.Columns.Where(column => IsOfColumn(figure, row, column)).Select(column => grid.At(row.At, column)).OfType<Figure>()];
        return cells is [var cell] && !IsSaid(figure.Figure) && Plausibility.IsRestatement(figure.Figure, cell)
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
        return rows.Where(row => row.Name.Length >= LeastNameWords).Select(row => (Row: row, At: before.AsSpan().LastIndexOf(row.Name))).Where(match => match.At >= 0).OrderByDescending(match => match.At + match.Row.Name.Length).ThenByDescending(match => match.Row.Name.Length).FirstOrDefault().Row;
    }

    // "264 urgent cases" of the row "Urgent": the one word between the number and what it counts.
    private static bool IsKindOf(FigureSetting figure, string name) =>
        figure.At + 2 < figure.Setting.Sentence.End.Value && figure.Setting.Words((figure.At + 1)..(figure.At + 3)) is [var kind, var counted]
        && string.Equals(kind, name, StringComparison.Ordinal) && string.Equals(counted, figure.Figure.Unit.Name, StringComparison.OrdinalIgnoreCase);

    // Its header is said right before the figure, or behind it where a verb follows what is counted; or it is the only one that counts what the figure counts.
    private bool IsOfColumn(FigureSetting figure, Row row, int column)
    {
        if (grid.At(row.At, column) is not { Role: FigureRole.Actual or FigureRole.Cumulative } cell || !IsLike(figure.Figure, cell))
            return false;
        string[] header = [.. RowNames.Words(grid.HeaderOf(column)).Where(word => !row.Name.Contains(word, StringComparer.Ordinal))];
        var said = Stretch(figure, figure.Setting.Sentence.Start..(text.Language.Mentions.CountsInPlurals ? figure.Setting.Sentence.End : figure.Setting.UnitEnd));
        return header.Length > 0 && header.All(said.Contains);
    }

    // What another cell says is told of that.
    private bool IsSaid(Figure said) => grid.Rows.Any(row => grid.Columns.Any(column => grid.At(row, column) is { } cell && cell.Quantity.Interval.Meets(said.Quantity.Interval)));

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

    private sealed record Row(int At, string[] Name);
}
