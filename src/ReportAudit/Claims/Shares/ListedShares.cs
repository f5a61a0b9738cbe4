using ReportParsing;
using ReportParsing.Languages;

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
    private const decimal Hundred = 100;

    public static IEnumerable<ShareClaim> Find(ReportText text) =>
        text.Report.Blocks.SelectMany(block => Runs(text.Settings(block)).SelectMany(run => In(text, run)).Concat(Respective(text, text.Settings(block)))).Concat(ShareItems.Runs(text).SelectMany(run => In(text, run)));

    /// <summary>Wholes of parts whose shares make 100, so that the parts are all of it: "286 tổ; tốt 268 tổ, chiếm 93,7%; khá 14 tổ, chiếm 4,9%; trung bình 4 tổ, chiếm 1,4%".</summary>
    public static IEnumerable<SumClaim> FindWholes(ReportText text) => text.Report.Blocks.SelectMany(block => Runs(text.Settings(block))).Select(run => WholeOf(text, run)).OfType<SumClaim>();

    private static SumClaim? WholeOf(ReportText text, (FigureSetting Part, FigureSetting Share)[] run)
    {
        var shares = run.Aggregate(Interval.Point(0), (all, pair) => all + pair.Share.Figure.Quantity.Interval);
        if (!shares.Contains(Hundred) || Told(text, run) is not null || Agreed(text, run) is not { } whole)
            return null;
        return new SumClaim(whole, [.. run.Select(pair => pair.Part.Figure)], PartitionKind.Comprising, new Basis("100%", Certainty.Certain));
    }

    /// <summary>Whether a share is one of several told in a row for the figures before them in their order (41%, 35% and 24% respectively).</summary>
    public static bool IsRespective(IReadOnlyList<FigureSetting> figures, int share, LanguagePack language)
    {
        var (first, end) = RowOf(figures, share);
        return end - first >= LeastParts && ImpliedSums.IsRespective(figures[end - 1], language);
    }

    private static (int First, int End) RowOf(IReadOnlyList<FigureSetting> figures, int share)
    {
        var (first, end) = (share, share + 1);
        while (first > 0 && Shares.IsShare(figures[first - 1]) && ImpliedSums.IsNextInRow(figures[first - 1], figures[first]))
            first--;
        while (end < figures.Count && Shares.IsShare(figures[end]) && ImpliedSums.IsNextInRow(figures[end - 1], figures[end]))
            end++;
        return (first, end);
    }

    // "A sold 81, B 64 and C 39, or 44%, 35% and 21% respectively": of the figure that they come to.
    private static IEnumerable<ShareClaim> Respective(ReportText text, IReadOnlyList<FigureSetting> figures)
    {
        for (var i = 0; i < figures.Count; i++)
        {
            if (!Shares.IsShare(figures[i]) || !IsRespective(figures, i, text.Language))
                continue;
            var (first, end) = RowOf(figures, i);
            if (first != i || first < end - first)
                continue;
            FigureSetting[] parts = [.. figures.Skip(first - (end - first)).Take(end - first)];
            var sum = parts.Sum(part => part.Figure.Value);
            var whole = text.Report.Figures.FirstOrDefault(figure => figure.Value == sum && figure.Unit == parts[0].Figure.Unit && figure.Role == FigureRole.Actual);
            if (whole is null || !Array.TrueForAll(parts, part => part.IsActual && part.Figure.Unit == whole.Unit && Shares.SharesSentence(part, figures[i])))
                continue;
            for (var at = 0; at < parts.Length; at++)
                yield return new ShareClaim(parts[at].Figure, whole, figures[first + at].Figure, new Basis(figures[first + at].Figure.Mention.Text, Certainty.Certain));
        }
    }

    // Parts in one unit, each with its share right behind it.
    private static IEnumerable<(FigureSetting Part, FigureSetting Share)[]> Runs(IReadOnlyList<FigureSetting> figures)
    {
        List<(FigureSetting Part, FigureSetting Share)> run = [];
        for (var i = 1; i < figures.Count; i++)
        {
            var (part, share) = (figures[i - 1], figures[i]);
            // "cân đo 612/640 trẻ (95,6%); nhẹ cân 104 trẻ, 17%": what is under a slash is the whole.
            if (i > 1 && Ratios.Under(figures[i - 2], figures) == part)
                continue;
            if (!Shares.IsShare(share) || !part.IsActual || !Units.IsAdditive(part.Figure.Unit) || !Shares.SharesSentence(part, share) || !Shares.Follows(part, share))
                continue;
            var isNext = run.Count > 0 && IsOneUnit(run[0].Part.Figure.Unit, part.Figure.Unit) && Shares.SharesSentence(run[^1].Part, part) && figures[i - 2] == run[^1].Share;
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

    // "412 votes for (61.9%), 230 against (34.6%)"
    private static bool IsOneUnit(Unit first, Unit next) => first == next || next == Unit.None;

    // What is measured is of one measure; what is counted may go by another name.
    private static bool IsWholeIn(Unit whole, Unit part) => whole == part || (whole.IsCounted && (part.IsCounted || part == Unit.None));

    private static IEnumerable<ShareClaim> In(ReportText text, (FigureSetting Part, FigureSetting Share)[] run)
    {
        var told = Told(text, run);
        // Of items that do not come to it, one may be of another.
        var mayAgree = run[0].Part.Setting.Line == run[^1].Part.Setting.Line || ShareItems.SayOneBase(run);
        if ((told ?? (mayAgree ? Agreed(text, run) : null)) is not { } whole)
            return [];
        // Where several parts come to the whole, and shares bear it out, that another figure gives one of them is a mistake.
        ShareClaim[] claims = [.. run.Select(pair => new ShareClaim(pair.Part.Figure, whole, pair.Share.Figure, new Basis(pair.Share.Figure.Mention.Text, Certainty.Certain)) { NamesWhole = told is not null && run.Length > LeastParts })];
        return Array.Exists(claims, claim => claim.Verdict is Verdict.Holds or Verdict.HoldsWithinRounding) ? claims : [];
    }

    // The figure that the parts come to.
    private static Figure? Told(ReportText text, (FigureSetting Part, FigureSetting Share)[] run)
    {
        var sum = run.Sum(pair => pair.Part.Figure.Value);
        var first = run[0].Part.Figure;
        return text.Report.Figures
            .Where(figure => figure.Value == sum && figure.Value >= LeastTelling && IsWholeIn(figure.Unit, first.Unit) && figure.Role == FigureRole.Actual)
            .OrderByDescending(figure => IsBefore(figure, first))
            .ThenBy(figure => Math.Abs(figure.Span.Block - first.Span.Block))
            .FirstOrDefault();
    }

    // The figure that all shares but one are of; of two shares, where its part has two digits in the other order.
    private static Figure? Agreed(ReportText text, (FigureSetting Part, FigureSetting Share)[] run) =>
        text.All
            .TakeWhile(figure => figure.Figure.Id != run[0].Part.Figure.Id)
            .Reverse()
            .FirstOrDefault(figure => figure.IsActual && IsWholeIn(figure.Figure.Unit, run[0].Part.Figure.Unit) && figure.Figure.Value >= LeastTelling
                && run.Count(pair => Shares.Claim(pair.Part, figure, pair.Share, Certainty.Certain).Verdict is Verdict.Holds or Verdict.HoldsWithinRounding) == run.Length - 1
                && (run.Length > LeastParts || Array.Exists(run, pair => DigitSlip.IsSwappedPair(pair.Part.Figure.Value, figure.Figure.Value - run.Where(other => other != pair).Sum(other => other.Part.Figure.Value)))))
            ?.Figure;

    private static bool IsBefore(Figure figure, Figure other) =>
        figure.Span.Block < other.Span.Block || (figure.Span.Block == other.Span.Block && figure.Span.Start < other.Span.Start);
}
