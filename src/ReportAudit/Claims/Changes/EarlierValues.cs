using ReportParsing;
using ReportParsing.Figures;
using ReportParsing.Languages;

namespace ReportAudit.Claims;

/// <summary>Finds what a report tells of two times: a value of now, and the one that it had before.</summary>
/// <param name="text">The report.</param>
/// <param name="claims">Its other claims.</param>
internal sealed class EarlierValues(ReportText text, IReadOnlyList<Claim> claims)
{
    // Smaller accounts come out by chance.
    private const int LeastOfAccount = 100;
    private const int MostTimes = 2;

    public IEnumerable<(FigureSetting Now, FigureSetting Then)> Find()
    {
        var settings = text.All.ToLookup(figure => figure.Figure);
        var ofClaims = OfClaims().Select(times => (Now: settings[times.Current].FirstOrDefault(), Then: settings[times.Previous].FirstOrDefault())).Where(times => times is { Now: not null, Then: not null }).Select(times => (times.Now!, times.Then!));
        var ofBlocks = text.Report.Blocks.Select(text.Settings).SelectMany(figures => OfAccounts(figures).Concat(ComparedWith(figures)).Concat(OfChanges(figures)));
        return ofClaims.Concat(ofBlocks.Where(times => IsNear(times.Item1.Figure.Value, times.Item2.Figure.Value) && !IsAim(times.Item2)));
    }

    /// <summary>Whether some words name a time that ended before the report's year, or a day that its period begins with (on 1 January).</summary>
    public static bool IsOfEarlierTime(Setting setting, Range words, Report report)
    {
        var periods = Enumerable.Range(words.Start.Value, Math.Max(0, words.End.Value - words.Start.Value)).Select(i => setting.Line.Tokens[i].Mention?.Period).OfType<Period>();
        return periods.Any(period => (period.From == period.To && period.To?.Day == 1) || (ReportTime.YearOf(report) is { } year && period.To?.Year < year));
    }

    // "tăng 4 vụ và 7 đối tượng so với cùng kỳ (19 vụ, 24 đối tượng)": the change is no value of now.
    private static bool IsNear(decimal now, decimal then) => now <= then * MostTimes && then <= now * MostTimes;

    // "thấp hơn 6,4% so với chỉ tiêu (82,5%)"
    private static bool IsAim(FigureSetting figure) => figure.Setting.Has(Cue.Plan) || figure.Setting.Has(Cue.Target);

    // A rise or fall that holds, and what an account begins and ends with.
    private IEnumerable<(Figure Current, Figure Previous)> OfClaims() =>
        claims.OfType<ChangeClaim>().Where(change => change is { Verdict: Verdict.Holds or Verdict.HoldsWithinRounding, IsFold: false }).Select(change => (change.Current, change.Previous))
            .Concat(claims.OfType<StockClaim>().Where(stock => stock.Verdict is Verdict.Holds or Verdict.HoldsWithinRounding).Select(stock => (stock.Left, stock.Came[0])));

    // "On 1 April there were 18,432 members; 1,264 were admitted and 387 left, which makes 19,309 members": four that come out are an account.
    private static IEnumerable<(FigureSetting Now, FigureSetting Then)> OfAccounts(IReadOnlyList<FigureSetting> figures)
    {
        foreach (var ofUnit in figures.Where(figure => figure.IsQuantity && figure.Figure.Unit.Dimension is UnitDimension.Count or UnitDimension.Thing).GroupBy(figure => figure.Figure.Unit))
        {
            FigureSetting[] run = [.. ofUnit];
            for (var i = 0; i + 3 < run.Length; i++)
            {
                if (run[i].Figure.Value >= LeastOfAccount && run[i].Figure.Value + run[i + 1].Figure.Value - run[i + 2].Figure.Value == run[i + 3].Figure.Value)
                    yield return (run[i + 3], run[i]);
            }
        }
    }

    // "96 women were housed, with 143 children; the year before it was 94 women"
    private IEnumerable<(FigureSetting Now, FigureSetting Then)> ComparedWith(IReadOnlyList<FigureSetting> figures)
    {
        for (var i = 1; i < figures.Count; i++)
        {
            if (figures[i] is var then && (then.Figure.Role == FigureRole.PreviousPeriod || (then.IsActual && IsOfEarlierTime(then.Setting, figures[i - 1].Setting.UnitEnd..then.At, text.Report))) && figures.Take(i).LastOrDefault(figure => figure.Figure.Unit == then.Figure.Unit && (figure.IsActual || Shares.IsShare(figure)) && Shares.SharesSentence(figure, then)) is { } now)
                yield return (now, then);
        }
    }

    // "68 households were housed … This is 7 more than the 61 households of June": what the change makes of the earlier value is told before it.
    private static IEnumerable<(FigureSetting Now, FigureSetting Then)> OfChanges(IReadOnlyList<FigureSetting> figures)
    {
        for (var i = 1; i < figures.Count; i++)
        {
            if (figures[i] is not { IsQuantity: true } then || then.Figure.Role is FigureRole.Change or FigureRole.Plan or FigureRole.Target or FigureRole.Share)
                continue;
            foreach (var change in figures.Take(i).Where(figure => Shares.SharesSentence(figure, then) && (figure.Figure.Role == FigureRole.Change || figure.Setting.ComparisonBehind != Cue.None)))
            {
                if (figures.TakeWhile(figure => figure.At < change.At).LastOrDefault(figure => figure.IsActual && (figure.Figure.Unit == then.Figure.Unit || then.Figure.Unit == Unit.None) && Math.Abs(figure.Figure.Value - then.Figure.Value) == change.Figure.Value) is { } now)
                    yield return (now, then);
            }
        }
    }
}
