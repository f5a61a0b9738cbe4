using ReportParsing;
using ReportParsing.Figures;
using ReportParsing.Languages;

namespace ReportAudit.Claims;

/// <summary>
/// Finds by how many points a share is above or below the one that it is compared with, which writers mostly tell in "%": "đạt 66,16%, tăng 1,34% so với cùng kỳ (64,82%)",
/// "tổn thất 5,41%, thấp hơn 0,09% so với kế hoạch (5,50%) và thấp hơn 0,23% so với năm trước (5,64%)", "was 67.1%, up 1.3 percentage points from 65.8%".
/// </summary>
internal static class SharePoints
{
    // Points and the difference of the shares off by a sixth at most, or by a slip: a rise of what the share is of may be told in the same words.
    private const int LeastNear = 6;
    private const int LeastDigits = 100;

    public static IEnumerable<ChangeClaim> Find(ReportText text, IEnumerable<Claim> known)
    {
        var told = known.Where(claim => claim is ChangeClaim or DoubleChangeClaim && claim.Verdict != Verdict.Undecided).SelectMany(claim => claim.Evidence.Select(item => item.Figure)).ToHashSet();
        return text.Report.Blocks.SelectMany(block => In(text.Settings(block), told));
    }

    private static IEnumerable<ChangeClaim> In(IReadOnlyList<FigureSetting> figures, HashSet<Figure> told)
    {
        for (var i = 1; i < figures.Count; i++)
        {
            if (figures[i] is { Figure: { Role: FigureRole.Change, Unit.Dimension: UnitDimension.Percent, Quantity.Qualifier: Qualifier.Exact }, IsBound: false } points && !told.Contains(points.Figure)
                && Changes.DirectionOf(points) is { } isRise && Compared(figures, i) is { } compared && Current(figures, i) is { } current && current != compared
                && Of(current, compared, points, isRise) is { } claim)
                yield return claim;
        }
    }

    private static ChangeClaim? Of(FigureSetting current, FigureSetting compared, FigureSetting points, bool isRise)
    {
        var claim = new ChangeClaim(current.Figure, compared.Figure, points.Figure, isRise, new Basis(points.Figure.Mention.Text, Certainty.Likely));
        if (claim.Verdict != Verdict.Contradicted)
            return claim;
        // "chiếm 12,5%, tăng 11,6% so với cùng kỳ (11,2%)": in hundredths of the earlier share.
        var relative = (Interval.Point(100) * (current.Figure.Quantity.Interval - compared.Figure.Quantity.Interval)).DividedBy(compared.Figure.Quantity.Interval);
        var printed = points.Figure.Quantity with { Value = Math.Abs(points.Figure.Value) };
        if (relative?.Meets(printed.Interval) == true || relative?.Meets((printed with { Value = -printed.Value }).Interval) == true)
            return null;
        var difference = Math.Abs(current.Figure.Value - compared.Figure.Value);
        var isNear = Math.Abs(difference - printed.Value) * LeastNear <= difference || DigitSlip.IsSwappedPair(printed.Value, difference) || (printed.Value >= LeastDigits * printed.Ulp && DigitSlip.Mistyped(points.Figure).Contains(difference));
        return (isNear || points.Figure.Unit.Name != "%") && current.Figure.Quantity.Ulp == compared.Figure.Quantity.Ulp && printed.Ulp == compared.Figure.Quantity.Ulp ? claim : null;
    }

    // The next percentage of the sentence: in a bracket, or behind words that compare.
    private static FigureSetting? Compared(IReadOnlyList<FigureSetting> figures, int points)
    {
        for (var i = points + 1; i < figures.Count && Shares.SharesSentence(figures[points], figures[i]); i++)
        {
            if (figures[i].Figure.Role == FigureRole.Change)
                return null;
            if (figures[i].Figure.Unit.Name != "%")
                continue;
            var line = figures[i].Setting.Line;
            var isCompared = figures[i].Figure.Role is FigureRole.PreviousPeriod or FigureRole.Plan or FigureRole.Target
                || Enumerable.Range(figures[points].At, figures[i].At - figures[points].At).Any(at => line.CueAt(at).Cue is Cue.Versus or Cue.EarlierPeriod or Cue.From);
            return isCompared && Enumerable.Range(figures[points].Setting.UnitEnd, figures[i].At - figures[points].Setting.UnitEnd).All(at => line.Tokens[at].Kind != TokenKind.ClauseEnd || PartitionTotals.Depth(line, figures[points].At, at) > 0) ? figures[i] : null;
        }

        return null;
    }

    // The last share before that no bracket closes.
    private static FigureSetting? Current(IReadOnlyList<FigureSetting> figures, int points) =>
        figures.Take(points).LastOrDefault(figure => Shares.SharesSentence(figure, figures[points]) && figure.Figure.Unit.Name == "%" && figure.Figure.Role != FigureRole.Change && !figure.IsInBracketClosedBefore(figures[points])) is { } share
            && share.Figure.Role is FigureRole.Share or FigureRole.Actual or FigureRole.Cumulative
                ? share
                : null;
}
