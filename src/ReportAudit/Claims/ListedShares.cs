using ReportParsing;

namespace ReportAudit.Claims;

/// <summary>
/// Finds the whole of shares told one after another, each behind its part, where the parts come to a figure that is printed before:
/// "7.806 người. Trong số này nữ 4.371 người (56%), nam 3.435 người (44%)".
/// </summary>
internal static class ListedShares
{
    // Small numbers add up by chance.
    private const int LeastTelling = 20;
    private const int LeastParts = 2;

    public static IEnumerable<ShareClaim> Find(ReportText text) =>
        text.Report.Blocks.SelectMany(block => Runs(text.Settings(block)).SelectMany(run => In(text, run)));

    // Parts in one unit, each with its share right behind it.
    private static IEnumerable<(FigureSetting Part, FigureSetting Share)[]> Runs(IReadOnlyList<FigureSetting> figures)
    {
        List<(FigureSetting Part, FigureSetting Share)> run = [];
        for (var i = 1; i < figures.Count; i++)
        {
            var (part, share) = (figures[i - 1], figures[i]);
            if (!Shares.IsShare(share) || !part.IsActual || !part.Figure.Unit.IsCounted || !Shares.SharesSentence(part, share) || !Shares.Follows(part, share))
                continue;
            var isNext = run.Count > 0 && run[^1].Part.Figure.Unit == part.Figure.Unit && Shares.SharesSentence(run[^1].Part, part) && figures[i - 2] == run[^1].Share;
            if (!isNext)
            {
                if (run.Count >= LeastParts)
                    yield return [.. run];
                run.Clear();
            }

            run.Add((part, share));
        }

        if (run.Count >= LeastParts)
            yield return [.. run];
    }

    private static IEnumerable<ShareClaim> In(ReportText text, (FigureSetting Part, FigureSetting Share)[] run)
    {
        var sum = run.Sum(pair => pair.Part.Figure.Value);
        var first = run[0].Part.Figure;
        var whole = text.Report.Figures
            .Where(figure => figure.Value == sum && figure.Value >= LeastTelling && figure.Unit.IsCounted && figure.Role == FigureRole.Actual)
            .OrderByDescending(figure => IsBefore(figure, first))
            .ThenBy(figure => Math.Abs(figure.Span.Block - first.Span.Block))
            .FirstOrDefault();
        whole ??= Agreed(text, run);
        if (whole is null)
            return [];
        ShareClaim[] claims = [.. run.Select(pair => new ShareClaim(pair.Part.Figure, whole, pair.Share.Figure, new Basis(pair.Share.Figure.Mention.Text, Certainty.Certain)))];
        return Array.Exists(claims, claim => claim.Verdict is Verdict.Holds or Verdict.HoldsWithinRounding) ? claims : [];
    }

    // The figure that all shares but one are of.
    private static Figure? Agreed(ReportText text, (FigureSetting Part, FigureSetting Share)[] run) =>
        run.Length <= LeastParts ? null : text.All
            .TakeWhile(figure => figure.Figure.Id != run[0].Part.Figure.Id)
            .Reverse()
            .FirstOrDefault(figure => figure.IsActual && figure.Figure.Unit.IsCounted && figure.Figure.Value >= LeastTelling
                && run.Count(pair => Shares.Claim(pair.Part, figure, pair.Share, Certainty.Certain).Verdict is Verdict.Holds or Verdict.HoldsWithinRounding) == run.Length - 1)
            ?.Figure;

    private static bool IsBefore(Figure figure, Figure other) =>
        figure.Span.Block < other.Span.Block || (figure.Span.Block == other.Span.Block && figure.Span.Start < other.Span.Start);
}
