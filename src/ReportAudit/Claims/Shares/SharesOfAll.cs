using ReportParsing;
using ReportParsing.Figures;
using ReportParsing.Languages;

namespace ReportAudit.Claims;

/// <summary>
/// Finds shares that are said to be of all, and were computed of one of its two parts:
/// "The register has 9,800 members, of whom 7,400 pay and 2,400 do not. Women number 2,950, which is 39.9% of all members".
/// </summary>
internal static class SharesOfAll
{
    private const int LongestLead = 3;
    private const int LeastTelling = 20;
    private const int LeastDigits = 100;
    private const int MostBlocksAway = 3;

    public static IEnumerable<ShareClaim> Find(ReportText text, FigureNames names) => text.Report.Blocks.SelectMany(block => In(text, names, text.Settings(block)));

    private static IEnumerable<ShareClaim> In(ReportText text, FigureNames names, IReadOnlyList<FigureSetting> figures)
    {
        for (var at = 0; at < figures.Count; at++)
        {
            var share = figures[at];
            if (!Shares.IsShare(share) || share.Figure.Quantity.Qualifier != Qualifier.Exact || share.Figure.Quantity.Ulp is 0 or >= 1 || share.Figure.Value / share.Figure.Quantity.Ulp < LeastDigits || !SaysAll(share))
                continue;
            if (Of(text, names, at > 0 && Shares.InOneClause(figures[at - 1], share) ? figures[at - 1] : null, share) is { } claim)
                yield return claim;
        }
    }

    // "of all members", "of the total turnout", "tổng số hộ"
    private static bool SaysAll(FigureSetting share)
    {
        var (line, end) = (share.Setting.Line, share.Setting.UnitEnd);
        return Enumerable.Range(end, Math.Max(0, Math.Min(LongestLead, line.Tokens.Count - end))).TakeWhile(i => line.Tokens[i].Kind == TokenKind.Word).Any(i => line.CueAt(i).Cue is Cue.Total or Cue.OutOf);
    }

    // "1,486 clients: 612 new acceptors and 874 revisits"
    private static bool AreOfOne(Unit one, Unit other) => Units.CanAdd(one, other) || Units.CanAdd(other, one) || (one.IsCounted && other.IsCounted);

    private static ShareClaim? Of(ReportText text, FigureNames names, FigureSetting? told, FigureSetting share)
    {
        if (told is { IsActual: false })
            return null;
        FigureSetting[] before = [.. text.All.TakeWhile(figure => figure != share).Where(figure => figure.IsActual && figure != told && figure.Figure.Value >= LeastTelling && share.Figure.Span.Block - figure.Figure.Span.Block <= MostBlocksAway)];
        if (told is not null && Array.Exists(before, whole => SaysAllOf(whole) && Gives(told, whole)))
            return null;
        for (var i = 1; i < before.Length; i++)
        {
            var (first, second) = (before[i - 1], before[i]);
            if (!Shares.SharesSentence(first, second) || !AreOfOne(first.Figure.Unit, second.Figure.Unit))
                continue;
            // The nearest that both come to, and the part that was taken for it.
            if (before.Take(i - 1).LastOrDefault(whole => whole.Figure.Value == first.Figure.Value + second.Figure.Value) is not { } total || !AreOfOne(total.Figure.Unit, (told ?? second).Figure.Unit))
                continue;
            foreach (var (taken, other) in new[] { (first, second), (second, first) })
            {
                if ((told ?? other) is { } part && part.Figure.Value < taken.Figure.Value && Gives(part, taken) && !IsNamed(taken, total)
                    && Shares.Claim(part, total, share, Certainty.Certain) is { Verdict: Verdict.Contradicted } claim)
                    return claim with { NamesWhole = true };
            }
        }

        return null;

        bool Gives(FigureSetting part, FigureSetting whole) => Shares.Claim(part, whole, share, Certainty.None).Verdict is Verdict.Holds or Verdict.HoldsWithinRounding;

        // "of all members who pay"
        bool IsNamed(FigureSetting taken, FigureSetting total) =>
            share.Setting.Words(share.Setting.UnitEnd..share.Setting.Sentence.End).Any(word => !names.IsPlain(word) && names.Has(names.Own(taken), word) && !names.Has(names.Own(total), word));

        // Some total of its own gives it.
        bool SaysAllOf(FigureSetting whole) => whole.Setting.Has(Cue.Total);
    }
}
