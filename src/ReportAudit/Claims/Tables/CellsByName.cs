using ReportParsing;
using ReportParsing.Figures;
using ReportParsing.Languages;
using ReportParsing.Text;

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

    // Of few any figure is a slip away: what else is said around may make it another.
    private const int LeastOfFew = 5;

    // A name that is told anywhere in the report.
    private const int LeastWholeName = 3;

    private readonly ReportText text;
    private readonly TableGrid grid;
    private readonly Row[] rows;

    private CellsByName(ReportText text, TableGrid grid)
    {
        this.text = text;
        this.grid = grid;
        rows = [.. grid.Rows.Where(row => !grid.IsTotal(row)).SelectMany(NamesOf).Where(row => row.Name.Length >= LeastNameWords || (text.Language.Mentions.CountsInPlurals && row.Name is [{ Length: >= LeastLetters }]))];
        rows = [.. rows.Where(row => rows.Count(other => other.Name.AsSpan().SequenceEqual(row.Name)) == 1)];
    }

    // Its label; its first cell, where the unit is told in one of its own, up to a bracket, with what the rows are where it is one word ("khối lá" of the row "Lá (5-6 tuổi)" under "Khối").
    private IEnumerable<Row> NamesOf(int row)
    {
        var whole = RowNames.Of(grid.LabelOf(row), text.Language.Tables);
        yield return new Row(row, whole);
        var first = grid.Columns.FirstOrDefault(column => grid.At(row, column) is not null);
        var cell = grid.Table.Cells.FirstOrDefault(cell => cell.Row == row && cell.Column < first && grid.Block.Text.Substring(cell.Start, cell.Length).Any(char.IsLetter));
        if (cell is null)
            yield break;
        string[] name = RowNames.Of(MatchKey.Of(grid.Block.Text.Substring(cell.Start, cell.Length)).Split('(')[0], text.Language.Tables);
        if (name.Length == 1 && RowNames.Words(grid.HeaderOf(cell.Column)) is [.., var kind])
            name = [kind, .. name];
        if (name.Length >= LeastNameWords && !name.AsSpan().SequenceEqual(whole))
            yield return new Row(row, name);
    }

    public static IEnumerable<RestatementClaim> Find(ReportText text, TableGrid grid)
    {
        CellsByName names = new(text, grid);
        return names.rows.Length == 0 ? [] : text.All.Where(names.IsStatement).Select(names.Of).OfType<RestatementClaim>();
    }

    private bool IsStatement(FigureSetting figure) =>
        figure is { IsActual: true, IsForEach: false, IsBound: false, Figure: { Value: >= LeastOfFew, Quantity.Qualifier: Qualifier.Exact, Mention.Form: NumberForm.Digits } }
        && figure.Figure.Unit.Dimension is not (UnitDimension.Time or UnitDimension.Rate or UnitDimension.Percent);

    private RestatementClaim? Of(FigureSetting figure)
    {
        if (RowOf(figure) is not { } row || !IsBeside(figure, row))
            return null;
        // Of "Số hộ" and "Hộ thoát nghèo" the longer name is told.
        int[] columns = [.. grid.Columns.Where(column => IsOfColumn(figure, row, column))];
        Figure[] cells = [.. columns.Where(column => columns.All(other => other == column || Header(other).Length < Header(column).Length)).Select(column => grid.At(row.At, column)).OfType<Figure>()];
        return cells is [var cell] && (figure.Figure.Value >= LeastTelling || IsAllThatIsSaid(figure, row, cell)) && !IsSaid(figure, row) && !IsSaidBefore(figure, cell) && Plausibility.IsRestatement(figure.Figure, cell)
            ? new RestatementClaim(figure.Figure, cell, new Basis(cell.Indicator.Text, Certainty.Likely))
            : null;
    }

    // "Tổ thêu có 173 hội viên, trong đó 165 hội viên là nữ": the cell is told rightly, and then a part of it.
    private bool IsSaidBefore(FigureSetting figure, Figure cell) =>
        figure.Setting.Has(Cue.OfWhich) && text.InBlockOf(figure.Figure).Any(other => other.At < figure.At && Shares.SharesSentence(other, figure) && other.Figure.Value == cell.Value);

    // In the section of the table; or anywhere, of a long name, in the unit of the table.
    private bool IsBeside(FigureSetting figure, Row row) =>
        text.SectionOf(figure.Figure.Span.Block) == text.SectionOf(grid.Block.Id)
        || (row.Name.Length >= LeastWholeName && figure.Figure.Unit != Unit.None && grid.Columns.Any(column => grid.At(row.At, column)?.Unit == figure.Figure.Unit) && IsNamedBefore(figure, row));

    private static bool IsNamedBefore(FigureSetting figure, Row row) => figure.Setting.Words(figure.Setting.Sentence.Start..figure.At).ToArray().AsSpan().IndexOf(row.Name) >= 0;

    // "Vĩnh Điền có nhiều nhất, với 12 HTX;": no word behind it but those of the row and the column.
    private bool IsAllThatIsSaid(FigureSetting figure, Row row, Figure cell)
    {
        var (tokens, end) = (figure.Setting.Line.Tokens, figure.Setting.UnitEnd);
        while (end < figure.Setting.Sentence.End.Value && tokens[end].Kind == TokenKind.Word)
            end++;
        string[] names = [.. MatchKey.Of(figure.Figure.Unit.Name).Split(' '), .. row.Name, .. RowNames.Words(grid.LabelOf(row.At)), .. RowNames.Words(grid.HeaderOf(cell.Cell!.Column)), .. Enumerable.Range(0, grid.Table.ColumnCount).Except(grid.Columns).SelectMany(column => RowNames.Words(grid.HeaderOf(column)))];
        return row.Name.Length >= LeastNameWords && figure.Figure.Unit.IsCounted && figure.Setting.Words((figure.At + 1)..end).All(word => names.Contains(word, StringComparer.Ordinal) || text.Language.Fillers.Contains(word));
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
    private bool IsKindOf(FigureSetting figure, string name) =>
        figure.At + 2 < figure.Setting.Sentence.End.Value && figure.Setting.Words((figure.At + 1)..(figure.At + 3)) is [var kind, var counted]
        && text.Language.AreForms(kind, name) && string.Equals(counted, figure.Figure.Unit.Name, StringComparison.OrdinalIgnoreCase);

    // Its header is said right before the figure, or behind it where a verb follows what is counted; or it is the only one that counts what the figure counts.
    private bool IsOfColumn(FigureSetting figure, Row row, int column)
    {
        if (grid.At(row.At, column) is not { Role: FigureRole.Actual or FigureRole.Cumulative } cell || !IsLike(figure.Figure, cell))
            return false;
        string[] header = [.. Header(column).Where(word => !row.Name.Contains(word, StringComparer.Ordinal))];
        var said = Stretch(figure, figure.Setting.Sentence.Start..(text.Language.Mentions.CountsInPlurals ? figure.Setting.Sentence.End : figure.Setting.UnitEnd));
        return header.Length > 0 && header.All(said.Contains);
    }

    // The words of a header that say what is counted: "Tổng số HTX", "Đã cấp (giấy)".
    private string[] Header(int column)
    {
        var words = TableStatement.Words(grid.HeaderOf(column), text.Language);
        words.ExceptWith(text.Language.Tables.Totals.SelectMany(total => total.Split(' ')));
        return words.Count > 0 ? [.. words] : RowNames.Words(grid.HeaderOf(column));
    }

    // What another cell says is told of that; but of a whole name's row what other rows say is not told where the sentence opens with the name.
    private bool IsSaid(FigureSetting figure, Row named) => IsSaidIn(grid.Rows.Where(row => row == named.At || grid.IsTotal(row) || named.Name.Length < LeastWholeName || !figure.Setting.Words(figure.Setting.Sentence).Take(named.Name.Length).SequenceEqual(named.Name, StringComparer.Ordinal)), figure.Figure);

    private bool IsSaidIn(IEnumerable<int> within, Figure said) => within.Any(row => grid.Columns.Any(column => grid.At(row, column) is { } cell && cell.Quantity.Interval.Meets(said.Quantity.Interval)));

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
