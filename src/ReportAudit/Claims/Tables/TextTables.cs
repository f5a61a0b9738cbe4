using ReportParsing;
using ReportParsing.Languages;

namespace ReportAudit.Claims.Tables;

/// <summary>Finds figures of the running text beside a table that say what one of its cells says.</summary>
internal static class TextTables
{
    // Running text further off may speak of anything.
    private const int ReachInBlocks = 4;

    // Small numbers agree by chance.
    private const int LeastTelling = 20;

    public static IEnumerable<RestatementClaim> Find(ReportText text, TableGrid grid, RepeatedPassages repeats)
    {
        var cells = TableStatement.Of(grid, text.Language).ToArray();
        if (cells.Length == 0)
            yield break;
        foreach (var figure in Beside(text, grid.Block).Where(figure => IsStatement(figure) && !repeats.IsRepeat(figure.Figure.Span)))
        {
            if (Claim(new TextStatement(figure, text, grid.Block), cells) is { } claim)
                yield return claim;
        }
    }

    private static IEnumerable<FigureSetting> Beside(ReportText text, Block table)
    {
        var blocks = text.Report.Blocks;
        var first = Math.Max(0, table.Id - ReachInBlocks);
        var end = Math.Min(blocks.Count, table.Id + ReachInBlocks + 1);
        for (var i = first; i < end; i++)
        {
            var isCut = blocks.Skip(Math.Min(i, table.Id)).Take(Math.Abs(table.Id - i)).Any(block => block.Id != table.Id && block.Table is not null);
            foreach (var figure in isCut ? [] : text.Settings(blocks[i]))
                yield return figure;
        }
    }

    private static bool IsStatement(FigureSetting figure) =>
        figure.IsQuantity
        && figure.Figure.Role is FigureRole.Actual or FigureRole.Cumulative
        && figure.Figure.Unit.Dimension is not (UnitDimension.None or UnitDimension.Time or UnitDimension.Rate or UnitDimension.Percent)
        && !figure.Setting.Has(Cue.Each)
        && !figure.Setting.Has(Cue.Average)
        && !figure.Setting.Has(Cue.Remaining);

    private static RestatementClaim? Claim(TextStatement said, TableStatement[] cells)
    {
        TableStatement[] alike = [.. cells.Where(said.MayBe)];
        if (alike.FirstOrDefault(cell => cell.Figure.Quantity.Interval.Meets(said.Figure.Quantity.Interval)) is { } equal)
            return said.Figure.Value < LeastTelling ? null : Restatement(said, equal, Certainty.Possible);
        TableStatement[] meant = [.. alike.Where(cell => said.Is(cell, alike))];
        return meant is [var one] ? Restatement(said, one, Certainty.Likely) : null;
    }

    private static RestatementClaim Restatement(TextStatement said, TableStatement cell, Certainty certainty) =>
        new(said.Figure, cell.Figure, new Basis(cell.Figure.Indicator.Text, certainty));
}
