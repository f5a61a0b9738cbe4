using ReportParsing;
using ReportParsing.Languages;

namespace ReportAudit.Claims;

/// <summary>
/// Finds figures of last time that were left in place: "hộ nghèo còn 1.806 hộ, giảm 438 hộ so với năm trước (2.244 hộ)", and in the conclusions "với 2.244 hộ nghèo hiện nay".
/// The value is that of the earlier period to the digit, and it is told as of now, in words of the figure that took its place.
/// </summary>
/// <param name="text">The report.</param>
/// <param name="claims">Its other claims: what they bear out is told rightly.</param>
internal sealed class StaleValues(ReportText text, IReadOnlyList<Claim> claims)
{
    private const int LeastTelling = 100;

    // Of one value told many times it is open which are of now.
    private const int MostTold = 2;

    public IEnumerable<RestatementClaim> Find()
    {
        var settled = claims.Where(claim => claim is not RestatementClaim and not PartClaim && claim.Verdict is Verdict.Holds or Verdict.HoldsWithinRounding).SelectMany(claim => claim.Evidence.Select(item => item.Figure)).ToHashSet();
        var settings = text.All.ToLookup(figure => figure.Figure);
        HashSet<Figure> told = [];
        foreach (var (current, previous) in Times().Where(times => times.Previous.Value >= LeastTelling * times.Previous.Quantity.Ulp && times.Previous.Unit != Unit.None && times.Current.Value != times.Previous.Value))
        {
            if (settings[current].FirstOrDefault() is not { } now || settings[previous].FirstOrDefault() is not { } then)
                continue;
            FigureSetting[] again = [.. text.All.Where(figure => figure.Figure != previous && figure.Figure.Value == previous.Value && figure.Figure.Unit == previous.Unit)];
            if (again.Length >= MostTold || again is not [var stale] || settled.Contains(stale.Figure) || !IsOfNow(stale) || stale.Figure.Span.Block == then.Figure.Span.Block || !SayTheSame(now, stale) || !told.Add(stale.Figure))
                continue;
            yield return new RestatementClaim(current, stale.Figure, new Basis(stale.Figure.Indicator.Text, Certainty.Likely));
        }
    }

    // What is told of two times: a rise or fall that holds, and what an account begins and ends with.
    private IEnumerable<(Figure Current, Figure Previous)> Times() =>
        claims.OfType<ChangeClaim>().Where(change => change is { Verdict: Verdict.Holds or Verdict.HoldsWithinRounding, IsFold: false }).Select(change => (change.Current, change.Previous))
            .Concat(claims.OfType<StockClaim>().Where(stock => stock.Verdict is Verdict.Holds or Verdict.HoldsWithinRounding).Select(stock => (stock.Left, stock.Came[0])));

    private static bool IsOfNow(FigureSetting figure) =>
        figure is { IsBound: false, IsForEach: false } && (Shares.IsShare(figure) || (figure.IsActual && figure.Figure.Role is FigureRole.Actual or FigureRole.Cumulative))
        && !Enumerable.Range(figure.Setting.Sentence.Start.Value, figure.Setting.Sentence.End.Value - figure.Setting.Sentence.Start.Value)
            .Any(i => figure.Setting.Line.CueAt(i).Cue is Cue.EarlierPeriod or Cue.Versus or Cue.From);

    // Two words side by side, one of them at least not of the unit.
    private bool SayTheSame(FigureSetting now, FigureSetting stale) => Pairs(now).Overlaps(Pairs(stale));

    private HashSet<(string, string)> Pairs(FigureSetting figure)
    {
        var setting = figure.Setting;
        var unit = setting.Words((figure.At + 1)..setting.UnitEnd).ToHashSet(StringComparer.Ordinal);
        return [.. WordPairs.Of(setting.Words(setting.Before), text.Language).Concat(WordPairs.Of(setting.Words((figure.At + 1)..setting.After.End), text.Language)).Where(pair => !unit.Contains(pair.Item1) || !unit.Contains(pair.Item2))];
    }
}
