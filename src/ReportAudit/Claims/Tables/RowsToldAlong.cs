using ReportParsing;
using ReportParsing.Figures;

namespace ReportAudit.Claims.Tables;

/// <summary>
/// Finds the odd figure of a sentence that tells a row of a table: "14 trường với 185 lớp, 7.245 học sinh", where one row says 14, 187 and 7.245; "Of the 767 received, 741 were granted and 9 refused".
/// What the others say rightly names the row, and the words around the odd one name its column.
/// </summary>
internal sealed class RowsToldAlong
{
    private const int LeastRight = 10;
    private const int LeastTellingRight = 100;
    private const int LeastAgreeing = 2;
    private const int LeastOdd = 20;
    private const int LeastWordsOfColumn = 2;

    private readonly ReportText text;
    private readonly TableGrid grid;
    private readonly Dictionary<int, HashSet<string>> headers;

    private RowsToldAlong(ReportText text, TableGrid grid)
    {
        (this.text, this.grid) = (text, grid);
        headers = grid.Columns.ToDictionary(column => column, column => TableStatement.Words(grid.HeaderOf(column), text.Language));
        foreach (var words in headers.Values)
            words.ExceptWith(text.Language.Tables.Totals.SelectMany(total => total.Split(' ')));
    }

    public static IEnumerable<RestatementClaim> Find(ReportText text, TableGrid grid)
    {
        RowsToldAlong rows = new(text, grid);
        var sentences = text.All.Where(IsStatement).GroupBy(figure => (figure.Figure.Span.Block, figure.Setting.Sentence.Start.Value)).Where(sentence => sentence.Count() >= LeastAgreeing);
        return sentences.SelectMany(sentence => rows.Of([.. sentence]));
    }

    private static bool IsStatement(FigureSetting figure) =>
        figure is { IsActual: true, IsForEach: false, IsBound: false, Figure: { Quantity.Qualifier: Qualifier.Exact, Mention.Form: NumberForm.Digits } }
        && figure.Figure.Unit.Dimension is not (UnitDimension.Time or UnitDimension.Rate or UnitDimension.Percent);

    private IEnumerable<RestatementClaim> Of(FigureSetting[] sentence)
    {
        var told = grid.Rows.Select(row => (Row: row, Right: Right(sentence, row))).Where(told => told.Right.Length > 0).ToArray();
        // Of two rows it is open which is told.
        var most = told.Length == 0 ? 0 : told.Max(row => row.Right.Length);
        if (told.Count(row => row.Right.Length == most) != 1)
            yield break;
        var (row, right) = told.First(row => row.Right.Length == most);
        var agree = right.Length >= LeastAgreeing && Array.Exists(right, one => one.Said.Figure.Value >= LeastTellingRight);
        if (!agree && !(Array.Exists(right, one => Names(one.Said, one.Column)) && text.SectionOf(sentence[0].Figure.Span.Block) == text.SectionOf(grid.Block.Id)))
            yield break;
        foreach (var odd in sentence.Where(figure => !IsSaid(figure.Figure) && (figure.Figure.Value >= LeastOdd || (agree && figure.Figure.Unit == Unit.None))))
        {
            int[] columns = [.. grid.Columns.Where(column => Array.TrueForAll(right, one => one.Column != column) && grid.At(row, column) is { Role: FigureRole.Actual or FigureRole.Cumulative } cell && IsLike(odd.Figure, cell) && Names(odd, column) && (agree || headers[column].Count >= LeastWordsOfColumn))];
            if (columns is [var meant] && grid.At(row, meant) is { } found && Plausibility.IsRestatement(odd.Figure, found))
                yield return new RestatementClaim(odd.Figure, found, new Basis(found.Indicator.Text, Certainty.Likely));
        }
    }

    // Each of another column.
    private (FigureSetting Said, int Column)[] Right(FigureSetting[] sentence, int row) =>
    [
        .. sentence.Where(figure => figure.Figure.Value >= LeastRight)
            .Select(figure => (Said: figure, Columns: grid.Columns.Where(column => grid.At(row, column) is { } cell && IsLike(figure.Figure, cell) && cell.Value == figure.Figure.Value).ToArray()))
            .Where(said => said.Columns.Length == 1).Select(said => (said.Said, said.Columns[0])).DistinctBy(said => said.Item2),
    ];

    private bool IsSaid(Figure said) => grid.Rows.Any(row => grid.Columns.Any(column => grid.At(row, column) is { } cell && cell.Quantity.Interval.Meets(said.Quantity.Interval)));

    private static bool IsLike(Figure said, Figure cell) =>
        TextStatement.AreOfSameTime(said, cell)
        && (said.Unit == cell.Unit || (cell.Unit.Dimension == UnitDimension.None && said.Unit.IsCounted) || (said.Unit.Dimension == UnitDimension.None && cell.Unit.IsCounted) || (said.Unit == Unit.None && cell.Unit == Unit.None));

    // All words of the header stand between the figures on both sides.
    private bool Names(FigureSetting figure, int column)
    {
        var (tokens, sentence) = (figure.Setting.Line.Tokens, figure.Setting.Sentence);
        var (start, end) = (figure.At, figure.At + 1);
        while (start > sentence.Start.Value && !IsEdge(tokens[start - 1]))
            start--;
        while (end < sentence.End.Value && !IsEdge(tokens[end]))
            end++;
        return headers[column].Count > 0 && headers[column].IsSubsetOf(figure.Setting.Words(start..end));
    }

    private static bool IsEdge(Token token) => SettingReading.IsFigure(token) || token.Kind is TokenKind.ClauseEnd or TokenKind.SentenceEnd;
}
