using ReportParsing;
using ReportParsing.Languages;
using ReportParsing.Text;

namespace ReportAudit.Claims.Tables;

/// <summary>Finds figures of the running text beside a table that say what one of its cells says.</summary>
internal static class TextTables
{
    // Running text further off may speak of anything.
    private const int ReachInBlocks = 4;

    // Small numbers agree by chance.
    private const int LeastTelling = 20;

    // Off by a twentieth at most.
    private const int LittleOff = 20;

    public static IEnumerable<RestatementClaim> Find(ReportText text, TableGrid grid, RepeatedPassages repeats)
    {
        var cells = TableStatement.Of(grid, text.Language).ToArray();
        if (cells.Length == 0)
            yield break;
        var topic = TopicOf(text, grid);
        TextStatement[] statements =
        [
            .. Beside(text, grid.Block)
                .Where(figure => IsStatement(figure) && !repeats.IsRepeat(figure.Figure.Span))
                .Select(figure => new TextStatement(figure, text, grid.Block, topic)),
        ];
        (TextStatement Said, TableStatement? Equal)[] told = [.. statements.Select(said => (said, EqualTo(said, cells)))];
        HashSet<TableStatement> saidRightly = [.. told.Select(pair => pair.Equal).OfType<TableStatement>()];
        RestatementClaim[] beside = [.. told.Select(pair => Claim(pair.Said, pair.Equal, cells, saidRightly)).OfType<RestatementClaim>()];
        var known = beside.Select(claim => claim.First).Concat(told.Where(pair => pair.Equal is not null).Select(pair => pair.Said.Figure)).ToHashSet();
        RestatementClaim[] swapped = [.. SwappedCells.Find(text, cells, topic, known)];
        known.UnionWith(swapped.Select(claim => claim.First));
        RestatementClaim[] rows = [.. NamedRows.Find(text, grid, known)];
        known.UnionWith(rows.Select(claim => claim.First));
        RestatementClaim[] named = [.. CellsByName.Find(text, grid).Where(claim => !known.Contains(claim.First))];
        known.UnionWith(named.Select(claim => claim.First));
        RestatementClaim[] along = [.. RowsToldAlong.Find(text, grid).Where(claim => !known.Contains(claim.First))];
        foreach (var claim in beside.Concat(swapped).Concat(rows).Concat(named).Concat(along).Where(claim => claim.Verdict != Verdict.Contradicted || !(IsStillAimedAt(claim) || IsOfNarrowerTable(text, cells, claim))))
            yield return claim;
    }

    // "Sản lượng 650 tấn" under "Kế hoạch năm 2025" is another than the 605 that were made.
    private static bool IsStillAimedAt(RestatementClaim claim) => claim.First.Role == FigureRole.Target && claim.Second.Role is FigureRole.Actual or FigureRole.Cumulative;

    // "dư nợ 385,9 tỷ đồng với 11.284 hộ" over a table whose totals are 384.361 and 11.234: where the totals beside differ too, and by no slip, the table is of some of it.
    private static bool IsOfNarrowerTable(ReportText text, TableStatement[] cells, RestatementClaim claim)
    {
        if (!Array.Exists(cells, cell => cell.IsTotal && cell.Figure == claim.Second) || text.SettingOf(claim.First) is not { } said)
            return false;
        return text.InBlockOf(said.Figure).Any(figure => figure != said && figure.IsActual && Shares.SharesSentence(figure, said) && OtherTotals(figure) is var totals
            && !Array.Exists(totals, total => total.Quantity.Interval.Meets(figure.Figure.Quantity.Interval)) && Array.Exists(totals, total => IsNearNoSlip(total, figure.Figure)));

        static bool IsNearNoSlip(Figure total, Figure told) =>
            Math.Abs(total.Value - told.Value) * LittleOff <= total.Value && !DigitSlip.IsSwap(total.Value, told.Value) && !DigitSlip.IsMistyped(total.Value, told.Value);

        Figure[] OtherTotals(FigureSetting figure) => [.. cells.Where(cell => cell.IsTotal && cell.Figure != claim.Second && cell.Figure.Unit == figure.Figure.Unit && cell.Figure.Unit != claim.Second.Unit).Select(cell => cell.Figure)];
    }

    // The caption right above, the heading and what the rows are: "Biểu 1. Đàn vật nuôi theo xã", "Xã" for "tổng đàn bò", "xã Tân Lập".
    private static HashSet<string> TopicOf(ReportText text, TableGrid grid)
    {
        var table = grid.Block;
        var blocks = text.Report.Blocks;
        var first = table.Id;
        while (first > 0 && text.Language.Tables.IsCaption(MatchKey.Of(blocks[first - 1].Text)))
            first--;
        var labels = Enumerable.Range(0, grid.Table.ColumnCount).Except(grid.Columns).Select(grid.HeaderOf);
        var above = blocks.Skip(first).Take(table.Id - first).Select(block => block.Text).Append(text.SectionOf(table.Id)?.Heading.Text);
        return TableStatement.Words(MatchKey.Of(string.Join(' ', [.. above, .. labels])), text.Language);
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

    private static TableStatement? EqualTo(TextStatement said, TableStatement[] cells) =>
        cells.FirstOrDefault(cell => said.MayBe(cell) && cell.Figure.Quantity.Interval.Meets(said.Figure.Quantity.Interval));

    // What names one cell means it, whatever others say; what any cell says is told rightly.
    private static RestatementClaim? Claim(TextStatement said, TableStatement? equal, TableStatement[] cells, HashSet<TableStatement> saidRightly)
    {
        if (cells.Where(cell => said.Names(cell, cells)).ToArray() is [var named] && said.IsNear(named))
            return Restatement(said, named, Certainty.Likely);
        if (equal is not null)
            return said.Figure.Value < LeastTelling ? null : Restatement(said, equal, Certainty.Possible);
        TableStatement[] alike = [.. cells.Where(said.MayBe)];
        TableStatement[] meant = [.. alike.Where(cell => said.Is(cell, alike))];
        return meant is [var one] && said.IsNear(one) && !saidRightly.Contains(one) ? Restatement(said, one, Certainty.Likely) : null;
    }

    private static RestatementClaim Restatement(TextStatement said, TableStatement cell, Certainty certainty) =>
        new(said.Figure, cell.Figure, new Basis(cell.Figure.Indicator.Text, certainty, IsStated: certainty != Certainty.Possible));
}
