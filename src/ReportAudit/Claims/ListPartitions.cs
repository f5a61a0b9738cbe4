using ReportParsing;
using ReportParsing.Languages;
using ReportParsing.Text;

namespace ReportAudit.Claims;

/// <summary>Finds the lists of parts that stand as list items under their total.</summary>
internal static class ListPartitions
{
    public static IEnumerable<Partition> Find(ReportText text)
    {
        foreach (var block in text.Report.Blocks)
        {
            var children = text.Children(block).ToArray();
            if (children.Length == 0)
                continue;
            var leaders = children.SelectMany(child => text.Settings(child).Where(figure => figure.IsActual && Units.IsAdditive(figure.Figure.Unit)).Take(1)).ToArray();
            foreach (var total in Totals(text, block, leaders))
            {
                var parts = leaders.Where(leader => Units.CanAdd(total.Figure.Unit, leader.Figure.Unit)).ToArray();
                if (parts.Length == 0)
                    continue;
                // "a) án hình sự 118 vụ; b) áp dụng biện pháp 152 trường hợp": an item in another unit may be a part too.
                var counted = leaders.Where(leader => leader.Figure.Unit.IsCounted).ToArray();
                var hasOthers = total.Figure.Unit.IsCounted && counted.Length > parts.Length;
                yield return new Partition(PartitionKind.ListItems, WordsOf(text, block), [total], hasOthers ? [parts, counted] : [parts], MatchKey.Of(string.Join(' ', children.Select(child => child.Text))))
                {
                    HasOtherUnits = hasOthers,
                };
            }
        }
    }

    private static IEnumerable<FigureSetting> Totals(ReportText text, Block block, FigureSetting[] leaders) =>
        text.Settings(block)
            .Where(figure => figure.IsActual && leaders.Any(leader => Units.CanAdd(figure.Figure.Unit, leader.Figure.Unit)))
            .OrderByDescending(figure => figure.Setting.Has(Cue.Total))
            .ThenBy(figure => figure.At)
            .Take(1);

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
