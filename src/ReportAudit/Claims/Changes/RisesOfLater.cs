using ReportParsing;
using ReportParsing.Languages;

namespace ReportAudit.Claims;

/// <summary>
/// Finds rises and falls in percent that were reckoned of the later value: "862 học viên. … Năm 2023 có 748 học viên; như vậy tăng 114 người (13,2 %)" is 15,2 % of the 748 there were before, and 13,2 % of 862.
/// That a percentage comes out of just the two values told, taken the wrong way round, and of nothing else beside is no chance.
/// </summary>
/// <param name="text">The report.</param>
/// <param name="names">What its figures count.</param>
internal sealed class RisesOfLater(ReportText text, FigureNames names)
{
    private const decimal Hundred = 100;

    // "8.9%" of two values and what lies between them; of the two values alone it takes more digits.
    private const int LeastDigits = 20;
    private const int LeastTelling = 100;
    private const int LeastValue = 10;
    private const int LeastLong = 1000;
    private const int MostBlocks = 2;
    private const decimal MostMove = 0.6m;

    /// <param name="known">What else was read of the report.</param>
    public IEnumerable<ChangeClaim> Find(IReadOnlyList<Claim> known)
    {
        // The part of a share that holds may be what something rose by.
        var settled = known.Where(claim => claim is not ShareClaim { Part.Role: FigureRole.Change } && claim.Verdict is Verdict.Holds or Verdict.HoldsWithinRounding).Select(claim => claim.Subject).ToHashSet();
        var told = known.Where(claim => claim is ChangeClaim or DoubleChangeClaim && claim.Verdict == Verdict.Contradicted && claim.Basis.Certainty > Certainty.Possible).Select(claim => claim.Subject).ToHashSet();
        foreach (var block in text.Report.Blocks)
        {
            var figures = text.Settings(block);
            for (var at = 0; at < figures.Count; at++)
            {
                if (IsRise(figures[at].Figure) && !settled.Contains(figures[at].Figure) && !told.Contains(figures[at].Figure) && (DirectionOf(figures, at) is { } isRise) && Of(figures, at, isRise) is { } claim)
                    yield return claim;
            }
        }
    }

    private static bool IsRise(Figure figure) =>
        figure is { Role: FigureRole.Change or FigureRole.Share, Unit.Name: "%", Mention.Form: NumberForm.Digits, Quantity.Qualifier: Qualifier.Exact } && Math.Abs(figure.Value) >= LeastDigits * figure.Quantity.Ulp && Math.Abs(figure.Value) < Hundred;

    private static bool? DirectionOf(IReadOnlyList<FigureSetting> figures, int at) =>
        Amount(figures, at) is { } amount ? Changes.DirectionOf(figures[at]) ?? Changes.DirectionOf(amount) : figures[at].Figure.Role == FigureRole.Change ? Changes.DirectionOf(figures[at]) : null;

    // "tăng 114 người (13,2 %)", "fell from £161,450 by £13,235, which is 8.9%": how much it is, told right before.
    private static FigureSetting? Amount(IReadOnlyList<FigureSetting> figures, int at) =>
        at > 0 && figures[at - 1] is { IsQuantity: true, IsBound: false, Figure.Role: FigureRole.Change } amount && Units.IsAdditive(amount.Figure.Unit) && Shares.SharesSentence(amount, figures[at]) ? amount : null;

    // "Năm 2023 mở 22 lớp, 748 học viên; như vậy số học viên tăng 114 người": what lies between the two says which they are.
    private static bool IsTelling(FigureSetting? amount) => amount is not null && Math.Abs(amount.Figure.Value) >= LeastDigits * amount.Figure.Quantity.Ulp;

    private ChangeClaim? Of(IReadOnlyList<FigureSetting> figures, int at, bool isRise)
    {
        var (percent, amount) = (figures[at], Amount(figures, at));
        if (amount is null && Math.Abs(percent.Figure.Value) < LeastTelling * percent.Figure.Quantity.Ulp)
            return null;
        FigureSetting[] near = [.. Enumerable.Range(Math.Max(0, percent.Figure.Span.Block - MostBlocks), Math.Min(MostBlocks, percent.Figure.Span.Block) + 1).SelectMany(block => text.Settings(text.Report.Blocks[block])).Where(figure => MayBeValue(figure, percent))];
        FigureSetting[] earlier = [.. near.Where(figure => figure.Figure.Span.Block == percent.Figure.Span.Block && (IsOfBefore(figure) || IsTelling(amount)))];
        if (earlier.Length == 0 || IsRight(near, percent, amount))
            return null;
        ChangeClaim[] claims =
        [
            .. from previous in earlier
               from current in Currents(near, previous, amount)
               where current.Figure.Value > previous.Figure.Value == isRise && IsTurned(current.Figure, previous.Figure, percent.Figure)
               select new ChangeClaim(current.Figure, previous.Figure, percent.Figure, isRise, new Basis(percent.Figure.Mention.Text, Certainty.Likely)) { IsOfLater = true },
        ];
        return claims.DistinctBy(claim => (claim.Current.Value, claim.Previous.Value)).ToArray() is [var only] && only.Verdict == Verdict.Contradicted ? claims[^1] : null;
    }

    private static bool MayBeValue(FigureSetting figure, FigureSetting percent) =>
        figure is { IsQuantity: true, IsBound: false, IsForEach: false, Figure: { Role: not (FigureRole.Change or FigureRole.Share or FigureRole.Plan or FigureRole.Target), Value: >= LeastValue } } && figure.Figure.Unit.Dimension != UnitDimension.Percent && figure.Figure != percent.Figure;

    private static bool IsOfBefore(FigureSetting figure) =>
        figure.Figure.Role == FigureRole.PreviousPeriod || figure.Setting.Cues.Any(cue => cue is Cue.EarlierPeriod or Cue.From or Cue.Versus);

    // Between what it is now and what it was lies the amount; or both count the same.
    private IEnumerable<FigureSetting> Currents(FigureSetting[] near, FigureSetting previous, FigureSetting? amount)
    {
        var all = amount is null ? near : text.All.Where(figure => figure.IsActual && figure.Figure.Span.Block <= previous.Figure.Span.Block);
        return all.Where(current => current.Figure != previous.Figure && !IsOfBefore(current) && Changes.AreAlike(previous.Figure, current.Figure)
            && (amount is null ? Shares.SharesSentence(current, previous) || AreNamedAlike(current, previous) : Math.Abs(current.Figure.Value - previous.Figure.Value) == Math.Abs(amount.Figure.Value) && Math.Abs(amount.Figure.Value) <= previous.Figure.Value * MostMove));
    }

    private bool AreNamedAlike(FigureSetting current, FigureSetting previous) =>
        current.Figure.Unit == previous.Figure.Unit && (current.Figure.Unit != Unit.None || previous.Figure.Value >= LeastLong) && (current.Figure.Span.Block == previous.Figure.Span.Block || names.Own(previous).Any(word => names.Has(names.Own(current), word)));

    private static bool IsTurned(Figure current, Figure previous, Figure percent) => Gives(Math.Abs(current.Value - previous.Value), current.Value, percent) && !Gives(Math.Abs(current.Value - previous.Value), previous.Value, percent);

    // Of another value before, or of what rose by as much.
    private static bool IsRight(FigureSetting[] near, FigureSetting percent, FigureSetting? amount) =>
        near.Any(one => (amount is not null && IsOfBefore(one) && Gives(Math.Abs(amount.Figure.Value), one.Figure.Value, percent.Figure))
            || near.Any(other => other.Figure.Unit == one.Figure.Unit && IsOfBefore(other) && one.Figure.Value != other.Figure.Value && Gives(Math.Abs(one.Figure.Value - other.Figure.Value), other.Figure.Value, percent.Figure)));

    private static bool Gives(decimal part, decimal whole, Figure percent) => Math.Abs((part * Hundred / whole) - Math.Abs(percent.Value)) <= percent.Quantity.Ulp / 2;
}
