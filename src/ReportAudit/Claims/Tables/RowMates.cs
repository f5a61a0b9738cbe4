using ReportParsing;
using ReportParsing.Figures;

namespace ReportAudit.Claims.Tables;

/// <summary>
/// Finds figures of the running text that stand between two others of one row told rightly and give another value under a header that they name:
/// "Of the 767 applications received, 741 were granted and 9 were refused", over a row that says 767, 741 and 7.
/// </summary>
internal static class RowMates
{
    private const int LeastRight = 2;
    private const int LeastTelling = 100;
    private const int LeastOdd = 5;

    public static IEnumerable<RestatementClaim> Find(ReportText text, TableGrid grid)
    {
        foreach (var block in text.Report.Blocks.Where(block => block.Table is null && text.SectionOf(block.Id) == text.SectionOf(grid.Block.Id)))
        {
            FigureSetting[] figures = [.. text.Settings(block).Where(figure => figure is { IsActual: true, IsForEach: false, IsBound: false, Figure: { Quantity.Qualifier: Qualifier.Exact, Mention.Form: NumberForm.Digits } })];
            foreach (var odd in figures.Where(figure => figure.Figure.Value >= LeastOdd))
            {
                FigureSetting[] mates = [.. figures.Where(other => other != odd && Shares.SharesSentence(other, odd) && !HasClauseEndBetween(other, odd))];
                if (mates.Length >= LeastRight && Of(text, grid, odd, mates) is { } claim)
                    yield return claim;
            }
        }
    }

    private static RestatementClaim? Of(ReportText text, TableGrid grid, FigureSetting odd, FigureSetting[] mates)
    {
        int[] rows = [.. grid.Rows.Where(row => IsTold(text, grid, row, odd, mates))];
        if (rows is not [var row] || Cells(grid, row).Any(cell => cell.Quantity.Interval.Meets(odd.Figure.Quantity.Interval)))
            return null;
        Figure[] named = [.. Cells(grid, row).Where(cell => cell.Role is FigureRole.Actual or FigureRole.Cumulative && !Array.Exists(mates, mate => Says(mate, cell)) && IsLike(odd.Figure, cell) && IsHeaderSaid(text, grid.HeaderOf(cell.Cell!.Column), odd))];
        return named is [var one] && Plausibility.IsRestatement(odd.Figure, one) && !IsElsewhere(grid, odd.Figure)
            ? new RestatementClaim(odd.Figure, one, new Basis(one.Indicator.Text, Certainty.Likely))
            : null;
    }

    // Two of its cells or more, of which one is no small number; and its name, where it is no total.
    private static bool IsTold(ReportText text, TableGrid grid, int row, FigureSetting odd, FigureSetting[] mates)
    {
        Figure[] right = [.. Cells(grid, row).Where(cell => Array.Exists(mates, mate => Says(mate, cell)))];
        if (right.Length < LeastRight || right.Max(cell => cell.Value) < LeastTelling)
            return false;
        string[] name = RowNames.Of(grid.LabelOf(row), text.Language.Tables);
        return grid.IsTotal(row) || (name.Length > 0 && odd.Setting.Words(odd.Setting.Sentence).ToArray().AsSpan().IndexOf(name) >= 0);
    }

    // All words of its header that say something stand between the figures on both sides.
    private static bool IsHeaderSaid(ReportText text, string header, FigureSetting odd)
    {
        string[] words = [.. RowNames.Words(header).Where(word => !text.Language.Fillers.Contains(word) && !text.Language.Tables.IsTotal(word) && !text.Language.Tables.CountLeads.Contains(word, StringComparer.Ordinal))];
        var tokens = odd.Setting.Line.Tokens;
        var (start, end) = (odd.At, odd.At + 1);
        while (start > odd.Setting.Sentence.Start.Value && !SettingReading.IsFigure(tokens[start - 1]))
            start--;
        while (end < odd.Setting.Sentence.End.Value && !SettingReading.IsFigure(tokens[end]) && !tokens[end].Is(','))
            end++;
        var said = odd.Setting.Words((text.Language.Mentions.CountsInPlurals ? start : odd.At)..end).Select(text.Language.StemOf).ToHashSet(StringComparer.Ordinal);
        return words.Length > 0 && words.All(word => said.Contains(text.Language.StemOf(word)));
    }

    private static bool HasClauseEndBetween(FigureSetting left, FigureSetting right) =>
        Enumerable.Range(Math.Min(left.At, right.At), Math.Abs(right.At - left.At)).Any(i => left.Setting.Line.Tokens[i].Kind == TokenKind.ClauseEnd);

    private static bool IsElsewhere(TableGrid grid, Figure said) => said.Value >= LeastTelling && grid.Rows.SelectMany(row => Cells(grid, row)).Any(cell => cell.Value == said.Value);

    private static bool Says(FigureSetting mate, Figure cell) => IsLike(mate.Figure, cell) && mate.Figure.Quantity.Interval.Meets(cell.Quantity.Interval);

    private static bool IsLike(Figure said, Figure cell) =>
        TextStatement.AreOfSameTime(said, cell) && (said.Unit == cell.Unit || cell.Unit.Dimension == UnitDimension.None || said.Unit.Dimension == UnitDimension.None || (said.Unit.IsCounted && cell.Unit.IsCounted));

    private static IEnumerable<Figure> Cells(TableGrid grid, int row) => grid.Columns.Select(column => grid.At(row, column)).OfType<Figure>();
}
