using ReportParsing;

namespace ReportAudit.Claims;

/// <summary>
/// Finds rises and falls told far behind what they are of, with the earlier value behind them: "Tổng nợ thuế 46.318 triệu đồng, bao gồm …, nợ chờ điều chỉnh 3.528 triệu đồng; tăng 4.528 triệu đồng (10,8%) so với cuối năm trước (41.790 triệu đồng)".
/// </summary>
internal static class SubjectChanges
{
    // Off by a sixth at most, or by a slip.
    private const int LeastNear = 6;
    private const int LeastTelling = 10;

    public static IEnumerable<ChangeClaim> Find(ReportText text, IEnumerable<Claim> known)
    {
        var told = known.OfType<ChangeClaim>().Where(claim => claim.Verdict != Verdict.Undecided).Select(claim => claim.Change).ToHashSet();
        return text.Report.Blocks.SelectMany(block => In(text.Settings(block), told)).OfType<ChangeClaim>();
    }

    private static IEnumerable<ChangeClaim?> In(IReadOnlyList<FigureSetting> figures, HashSet<Figure> told)
    {
        for (var i = 1; i < figures.Count; i++)
        {
            var change = figures[i];
            if (change is { IsQuantity: true, IsBound: false, Figure: { Role: FigureRole.Change, Quantity.Qualifier: Qualifier.Exact, Mention.Form: NumberForm.Digits } } && Math.Abs(change.Figure.Value) >= change.Figure.Quantity.Ulp * LeastTelling
                && Units.IsAdditive(change.Figure.Unit) && !told.Contains(change.Figure) && Changes.DirectionOf(change) is { } isRise && Previous(figures, i) is { } previous)
                yield return Of(Subjects(figures, i, previous), previous, change, isRise);
        }
    }

    private static ChangeClaim? Of(FigureSetting[] subjects, FigureSetting previous, FigureSetting change, bool isRise)
    {
        ChangeClaim[] claims = [.. subjects.Select(subject => new ChangeClaim(subject.Figure, previous.Figure, change.Figure, isRise, new Basis(change.Figure.Mention.Text, Certainty.Likely)))];
        if (Array.Find(claims, claim => claim.Verdict != Verdict.Contradicted) is { } holding)
            return holding;
        // The only figure of its unit, or what the sentence begins with, is what rose.
        return claims is [var first, ..] && (claims.Length == 1 || IsNear(first)) ? first : null;
    }

    private static bool IsNear(ChangeClaim claim)
    {
        if (claim.Computed is not { } computed || claim.Change.Quantity.Ulp != claim.Current.Quantity.Ulp || claim.Previous.Quantity.Ulp != claim.Current.Quantity.Ulp)
            return false;
        var printed = Math.Abs(claim.Change.Value);
        return computed > 0 && (Math.Abs(computed - printed) * LeastNear <= computed || DigitSlip.OfKeyboard(claim.Change).Contains(computed));
    }

    // The first figure of its unit behind the change that is told of an earlier time.
    private static FigureSetting? Previous(IReadOnlyList<FigureSetting> figures, int change)
    {
        var next = figures.Skip(change + 1).TakeWhile(figure => Shares.SharesSentence(figure, figures[change]) && (figure.Figure.Role != FigureRole.Change || figure.Figure.Unit.Dimension == UnitDimension.Percent)).FirstOrDefault(figure => figure.Figure.Unit == figures[change].Figure.Unit);
        return next is { IsQuantity: true, IsBound: false, Figure.Role: FigureRole.PreviousPeriod } ? next : null;
    }

    // What the sentence tells in the unit before, brackets that are closed aside.
    private static FigureSetting[] Subjects(IReadOnlyList<FigureSetting> figures, int change, FigureSetting previous) =>
    [
        .. figures.Take(change).Where(figure => figure is { IsActual: true, IsBound: false, IsForEach: false } && figure.Figure.Unit == previous.Figure.Unit && Shares.SharesSentence(figure, figures[change]) && !figure.IsInBracketClosedBefore(figures[change])),
    ];
}
