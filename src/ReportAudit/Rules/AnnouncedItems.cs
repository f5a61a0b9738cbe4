using ReportAudit.Claims;
using ReportParsing;
using ReportParsing.Figures;
using ReportParsing.Languages;

namespace ReportAudit.Rules;

/// <summary>Finds lists with one item more or less than their introduction counts: "Six new programs were approved:", and five items.</summary>
internal static class AnnouncedItems
{
    private const int LeastItems = 3;

    // Of a longer list some may be told only.
    private const int MostItems = 15;

    public static IEnumerable<(FigureSetting Announced, int Items)> Find(ReportText text)
    {
        foreach (var block in text.Report.Blocks.Where(block => block.Table is null && block.Text.TrimEnd().EndsWith(':')))
        {
            Block[] items = [.. text.Children(block)];
            if (items.Length is >= LeastItems and <= MostItems && !TellFigures(items, text) && AreOfOneKind(items) && Count(text.Settings(block), text.Line(block)) is { } count && Math.Abs(count.Figure.Value - items.Length) == 1)
                yield return (count, items.Length);
        }
    }

    // The only figure of the last sentence counts what follows.
    private static FigureSetting? Count(IReadOnlyList<FigureSetting> figures, TokenLine line)
    {
        if (figures is not [.., var last] || last.Setting.Sentence.End.Value < line.Tokens.Count || figures.Any(figure => figure != last && Shares.SharesSentence(figure, last)))
            return null;
        return last is { IsActual: true, IsForEach: false, IsBound: false, Figure: { Role: FigureRole.Actual, Quantity.Qualifier: Qualifier.Exact, Unit: { Dimension: UnitDimension.Count or UnitDimension.Thing } } }
            && !last.Setting.Cues.Any(cue => cue is Cue.Some or Cue.OfWhich or Cue.OutOf or Cue.Average or Cue.Remaining)
                ? last
                : null;
    }

    // "3 complaints: noise 1, dust 2" lists their kinds.
    private static bool TellFigures(Block[] items, ReportText text) =>
        items.Count(item => text.Settings(item).Any(figure => figure.IsActual)) * 2 > items.Length;

    private static bool AreOfOneKind(Block[] items) => Array.TrueForAll(items, item => item.Kind == BlockKind.ListItem && item.Label?.Kind == items[0].Label?.Kind);
}
