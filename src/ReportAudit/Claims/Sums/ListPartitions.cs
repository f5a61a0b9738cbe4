using ReportParsing;
using ReportParsing.Figures;
using ReportParsing.Languages;
using ReportParsing.Text;

namespace ReportAudit.Claims;

/// <summary>Finds the lists of parts that stand as list items under their total.</summary>
internal static class ListPartitions
{
    private const int LongestOpener = 7;
    private const int LeastTelling = 4;

    public static IEnumerable<Partition> Find(ReportText text)
    {
        foreach (var block in text.Report.Blocks)
        {
            Block[] children = [.. ItemsOf(text, block)];
            FigureSetting[][] items = [.. children.Select(child => PartsOf(text, child))];
            if (items.Length == 0 || TellsWhatToDo(text, block))
                continue;
            var told = MatchKey.Of(string.Join(' ', children.Select(child => ToldOf(text, child)).Prepend(OpeningOf(text, block))));
            // "đánh giá 10.212 học sinh": "- Rèn luyện: tốt 8.476, khá 1.511, …" and "- Học tập: tốt 2.184, khá 4.327, …" each part all of them.
            Partition[] each = [.. items.Select(item => item.Where(figure => !IsOfLeader(figure, item)).ToArray()).Where(item => item.Length > 1).SelectMany(item => In(text, block, told, item, item))];
            if (each.Length > 1 && each.Count(partition => partition.AddsUp) * 2 >= each.Length)
            {
                foreach (var partition in each)
                    yield return partition with { IsBorneOut = true };
                continue;
            }

            Partition[] partitions = [.. In(text, block, told, [.. items.Select(LeaderOf).OfType<FigureSetting>()], [.. items.SelectMany(item => item)])];
            // "- Nhóm A 14 tổ, 216 người" under "38 tổ với 571 người": where one of the totals is made up, so is the other.
            FigureSetting[] seconds = items.All(item => item.Length > 1) ? [.. items.Select(item => item[1])] : [];
            Partition[] beside = [.. In(text, block, told, seconds, seconds)];
            // "- mục 357", "- caesarean section 357": where what was read as a name is what is missing, it was a part.
            decimal[] names = [.. children.SelectMany(child => PartitionLabels.NamesIn(text.Line(child), 0, text.Line(child).Tokens.Count))];
            foreach (var partition in partitions)
                yield return partition with { Names = names, IsBorneOut = Array.Exists(beside, other => other.AddsUp) };
            foreach (var partition in beside.Where(other => Array.Exists(partitions, first => first.AddsUp && first.Totals[0] != other.Totals[0])))
                yield return partition with { IsBorneOut = true };
        }
    }

    // "A. Food packs. Received 4,725 packs, broken down as follows:" may be a heading; a paragraph behind the items is no item.
    private static IEnumerable<Block> ItemsOf(ReportText text, Block block) =>
        text.Children(block).FirstOrDefault()?.Kind == BlockKind.ListItem ? text.Children(block).TakeWhile(child => child.Kind == BlockKind.ListItem) : text.Children(block);

    // "- assets such as sheds and wells, 699 works": before its number an item may well give examples of what it counts.
    private static string ToldOf(ReportText text, Block item)
    {
        var number = text.Settings(item) is [.., var last] ? last.Figure.Span.Start : 0;
        var head = text.Language.Partitions.OpenEnds.Where(end => end.Contains(' ', StringComparison.Ordinal)).Aggregate(item.Text[..number], (head, end) => head.Replace(end, string.Empty, StringComparison.OrdinalIgnoreCase));
        return head + item.Text[number..];
    }

    // "With 349 guests received, the office will:" and below "1. Receive 355 more"
    private static bool TellsWhatToDo(ReportText text, Block block) =>
        text.Line(block).Tokens is [.., { Kind: TokenKind.Word, Word: var last }, var colon] && colon.Is(':') && text.Language.Partitions.Intentions.Contains(last, StringComparer.Ordinal);

    // "8.343 mũi x 6.000 đồng = 50.058.000 đồng", "64 desks at 180 euros: 11,520 euros": the money that an item comes to, else what it begins with.
    private static FigureSetting? LeaderOf(FigureSetting[] item) =>
        item.LastOrDefault(figure => figure.Figure.Unit.Dimension == UnitDimension.Money && figure != item[0] && (figure.Setting.Has(Cue.Total) || figure.Setting.Has(Cue.Equals) || IsBehind(figure, '=') || (IsBehind(figure, ':') && item.Any(price => price.At < figure.At && price.Figure.Unit == figure.Figure.Unit))))
        ?? item.FirstOrDefault();

    private static bool IsBehind(FigureSetting figure, char sign) => figure.First > 0 && figure.Setting.Line.Tokens[figure.First - 1].Is(sign);

    private static FigureSetting[] PartsOf(ReportText text, Block item)
    {
        var figures = text.Settings(item);
        var lowers = figures.Select(upper => Ratios.Under(upper, figures)).ToHashSet();
        return [.. figures.Where(figure => figure.IsActual && !figure.IsForEach && !figure.IsBound && !lowers.Contains(figure) && Units.IsAdditive(figure.Figure.Unit))];
    }

    private static IEnumerable<Partition> In(ReportText text, Block block, string told, FigureSetting[] leaders, FigureSetting[] all)
    {
        var above = IsBareOpener(text, block) ? TotalAbove(text, block) : null;
        var totals = Totals(text.Settings(above ?? block), text, block, leaders);
        if (totals.Length == 0 || (leaders.Length == 1 && !IsIntroduced(text.Line(block))) || (above is not null && !IsNearly(totals[0], leaders)))
            yield break;
        var unit = totals[0].Figure.Unit;
        // A bare number among items that count other things is of another thing too.
        var areBare = Array.TrueForAll(leaders, leader => leader.Figure.Unit == Unit.None);
        var parts = leaders.Where(leader => Units.CanAdd(unit, leader.Figure.Unit) && (areBare || unit == Unit.None || leader.Figure.Unit != Unit.None || leaders.All(other => other.Figure.Unit == Unit.None || Units.CanAdd(unit, other.Figure.Unit)))).ToArray();
        if (parts.Length == 0)
            yield break;
        // "a) án hình sự 118 vụ; b) áp dụng biện pháp 152 trường hợp": an item in another unit may be a part too.
        var counted = leaders.Where(leader => leader.Figure.Unit.IsCounted).ToArray();
        var hasOthers = unit.IsCounted && counted.Length > parts.Length;
        yield return new Partition(PartitionKind.ListItems, WordsOf(text, block), totals, hasOthers ? [parts, counted, SameUnit()] : [parts, SameUnit()], told)
        {
            HasOtherUnits = hasOthers,
            SaysAll = above is not null || SaysAll(text, block) || EndsWith(text.Line(block), Cue.Comprising),
        };

        // "- Vi phạm phòng cháy 01 vụ; về động vật rừng 02 vụ": an item may tell two parts.
        FigureSetting[] SameUnit() => [.. all.Where(figure => figure.Figure.Unit == unit && !IsOfLeader(figure, all))];
    }

    // "- Đạt 3 năm liền 13.906 hộ, trong đó 5 năm liền 8.244 hộ": some of what its item tells before.
    private static bool IsOfLeader(FigureSetting figure, FigureSetting[] all) =>
        all.Any(leader => leader.Setting.Line == figure.Setting.Line && leader.At < figure.At && leader.Figure.Unit == figure.Figure.Unit
            && Enumerable.Range(leader.At, figure.At - leader.At).Any(i => figure.Setting.Line.CueAt(i).Cue == Cue.OfWhich));

    // What says that it is the total, else the first; the parts may also be of what stands under its slash ("đã giải quyết 241/287 đơn").
    private static FigureSetting[] Totals(IReadOnlyList<FigureSetting> figures, ReportText text, Block block, FigureSetting[] leaders)
    {
        var largest = leaders.Select(leader => leader.Figure.Value).DefaultIfEmpty().Max();
        var first = figures
            .Where(figure => figure.IsActual && !figure.IsForEach && leaders.Any(leader => Units.CanAdd(figure.Figure.Unit, leader.Figure.Unit) && (figure.Figure.Unit.Dimension != UnitDimension.None || leader.Figure.Unit.Dimension == UnitDimension.None)))
            .OrderByDescending(figure => AreOfOneOrEach(leaders) && figure.Figure.Value == leaders.Where(leader => Units.CanAdd(figure.Figure.Unit, leader.Figure.Unit)).Sum(leader => leader.Figure.Value))
            .ThenByDescending(figure => LacksOne(figure, [.. leaders.Where(leader => Units.CanAdd(figure.Figure.Unit, leader.Figure.Unit))]))
            .ThenByDescending(figure => figure.Setting.Has(Cue.Total))
            .ThenByDescending(figure => figure.Figure.Value >= largest && OpensList(text.Line(block)))
            .ThenBy(figure => figure.At)
            .FirstOrDefault();
        // "6,274 works in all: 1,918 old and 4,356 new. The 6,274 works fall under these heads:" takes it up again.
        first = first is null ? null : figures.LastOrDefault(figure => figure.IsActual && figure.Figure.Value == first.Figure.Value && figure.Figure.Unit == first.Figure.Unit && figure.Figure.Mention.Form == first.Figure.Mention.Form);
        var areBare = Array.TrueForAll(leaders, leader => leader.Figure.Unit.Dimension == UnitDimension.None);
        if (first is null || first.Setting.Has(Cue.Average) || (areBare && text.Language.Partitions.Places.Contains(first.Figure.Unit.Name)))
            return [];
        var sum = leaders.Where(leader => Units.CanAdd(first.Figure.Unit, leader.Figure.Unit)).Sum(leader => leader.Figure.Value);
        return Ratios.Under(first, figures) is { } lower
            ? [.. new[] { first, lower }.OrderBy(total => Math.Abs(total.Figure.Value - sum))]
            : [first];
    }

    // One figure an item, or all of one item.
    private static bool AreOfOneOrEach(FigureSetting[] leaders) =>
        leaders.Select(leader => leader.Figure.Span.Block).Distinct().Count() is var items && leaders.Length > 1 && (items == 1 || items == leaders.Length);

    // "The Department spent $5,027,270 of its $5,340,000:" over items that make the one but for an item that it lacks.
    private static bool LacksOne(FigureSetting total, FigureSetting[] leaders) =>
        leaders.Length >= LeastTelling && leaders.Sum(leader => leader.Figure.Value) - total.Figure.Value is var over && leaders.Any(leader => leader.Figure.Value == over);

    // "- 640 calls answered", and behind it "- by district:" with its items: the list opens on what stands above.
    private static bool IsBareOpener(ReportText text, Block block)
    {
        var line = text.Line(block);
        return (block.Kind == BlockKind.ListItem || IsBehindParagraph(text, block)) && text.Settings(block).Count == 0 && line.Tokens[^1].Is(':') && line.Tokens.Count <= LongestOpener
            && (NamedTotals.OpensBreakdown(text, block) || Enumerable.Range(0, line.Tokens.Count).Any(i => line.CueAt(i).Cue is Cue.Comprising or Cue.Namely));
    }

    // "We passed on 518 requests. …", and behind it "By cause:" with its items
    private static bool IsBehindParagraph(ReportText text, Block block) =>
        block is { Kind: BlockKind.Paragraph, Id: > 0 } && text.Report.Blocks[block.Id - 1] is { Kind: BlockKind.Paragraph } above && text.Settings(above).Count > 0 && NamedTotals.OpensBreakdown(text, block);

    // Off by a fifth at most: what stands above may be another matter.
    private static bool IsNearly(FigureSetting total, FigureSetting[] leaders) =>
        Math.Abs(total.Figure.Value - leaders.Where(leader => Units.CanAdd(total.Figure.Unit, leader.Figure.Unit)).Sum(leader => leader.Figure.Value)) * 5 <= total.Figure.Value;

    private static Block? TotalAbove(ReportText text, Block block) =>
        text.Report.Blocks.Take(block.Id).Reverse().TakeWhile(other => text.SectionOf(other.Id) == text.SectionOf(block.Id))
            .FirstOrDefault(other => other.Parent == block.Parent && other.Table is null && text.Settings(other).Count > 0);

    // "Thu tháng 10 được 1.246 triệu đồng; 10 tháng 11.872 triệu đồng. Trong đó:"
    private static bool OpensList(TokenLine line) => EndsWith(line, Cue.OfWhich) || EndsWith(line, Cue.Comprising);

    private static bool EndsWith(TokenLine line, Cue opener) =>
        line.Tokens[^1].Is(':') && Enumerable.Range(0, line.Tokens.Count).Any(i => line.CueAt(i) is var cue && cue.Cue == opener && i + cue.Length >= line.Tokens.Count - 1);

    // A single item below a paragraph is its part only where the paragraph opens a list.
    private static bool IsIntroduced(TokenLine line) =>
        line.Tokens[^1].Is(':') || Enumerable.Range(0, line.Tokens.Count).Any(i => line.CueAt(i).Cue is Cue.OfWhich or Cue.Comprising or Cue.Namely or Cue.Total);

    private static bool SaysAll(ReportText text, Block block)
    {
        var line = text.Line(block);
        var from = line.Tokens.Count - 1;
        while (from > 0 && line.Tokens[from - 1].Kind != TokenKind.SentenceEnd)
            from--;
        // "By district, the new connections were:"
        if (from >= 0 && line.Tokens[^1].Is(':') && text.Language.Partitions.Breakdowns.Contains(line.Tokens[from].Word, StringComparer.Ordinal))
            return true;
        var said = $" {string.Join(' ', line.Tokens.Skip(from).Select(token => token.Word))} ";
        return text.Language.Partitions.Alls.Any(all => said.Contains($" {all} ", StringComparison.Ordinal));
    }

    // "…, trong đó một số loại:": what the opener says of the list.
    private static string OpeningOf(ReportText text, Block block)
    {
        var line = text.Line(block);
        var at = line.Tokens.Count - 1;
        while (at >= 0 && line.CueAt(at).Cue is not (Cue.OfWhich or Cue.Comprising or Cue.Namely))
            at--;
        return at < 0 || PartitionOpeners.HasFigure(line, at, line.Tokens.Count) ? string.Empty : block.Text[line.Tokens[at].Start..];
    }

    private static string WordsOf(ReportText text, Block block)
    {
        var line = text.Line(block);
        for (var i = line.Tokens.Count - 1; i >= 0; i--)
        {
            if (line.CueAt(i) is { Cue: Cue.OfWhich or Cue.Comprising or Cue.Namely or Cue.Total, Length: var length })
                return block.Text[line.Tokens[i].Start..line.Tokens[i + length - 1].End];
        }

        return block.Label?.Text ?? string.Empty;
    }
}
