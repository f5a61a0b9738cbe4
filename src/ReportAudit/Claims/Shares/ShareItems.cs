using ReportParsing;
using ReportParsing.Figures;

namespace ReportAudit.Claims;

/// <summary>Finds items of a list each of which tells a part and its share and nothing else: "- fine: 5,216 bales (45.9%)".</summary>
internal static class ShareItems
{
    // Of two, either may be of something else.
    private const int LeastItems = 3;

    /// <summary>Whether all say in the same words what they are of: "(93.8% of target)".</summary>
    public static bool SayOneBase((FigureSetting Part, FigureSetting Share)[] run)
    {
        string[] first = [.. Behind(run[0].Share)];
        return first.Length > 0 && Array.TrueForAll(run, pair => Behind(pair.Share).SequenceEqual(first, StringComparer.Ordinal));
    }

    public static IEnumerable<(FigureSetting Part, FigureSetting Share)[]> Runs(ReportText text)
    {
        List<(FigureSetting Part, FigureSetting Share)> run = [];
        foreach (var block in text.Report.Blocks)
        {
            var pair = PairOf(text, block);
            if (pair is null || (run.Count > 0 && !IsNext(text, run[^1].Part, pair.Value.Part)))
            {
                if (run.Count >= LeastItems)
                    yield return [.. run];
                run.Clear();
            }

            if (pair is { } told)
                run.Add(told);
        }

        if (run.Count >= LeastItems)
            yield return [.. run];
    }

    private static (FigureSetting Part, FigureSetting Share)? PairOf(ReportText text, Block block) =>
        block.Kind == BlockKind.ListItem && text.Settings(block) is [{ IsActual: true } part, var share] && Shares.IsShare(share) && Units.IsAdditive(part.Figure.Unit) && Shares.Follows(part, share) ? (part, share) : null;

    private static IEnumerable<string> Behind(FigureSetting share) => share.Setting.Line.Tokens.Skip(share.Setting.UnitEnd).TakeWhile(token => token.Kind == TokenKind.Word).Select(token => token.Word);

    private static bool IsNext(ReportText text, FigureSetting last, FigureSetting next)
    {
        var (before, block) = (text.Report.Blocks[last.Figure.Span.Block], text.Report.Blocks[next.Figure.Span.Block]);
        return block.Id == before.Id + 1 && block.Parent == before.Parent && next.Figure.Unit == last.Figure.Unit;
    }
}
