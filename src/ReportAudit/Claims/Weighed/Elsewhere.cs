using ReportParsing;

namespace ReportAudit.Claims.Weighed;

/// <summary>Tells whether a share or a change is right of other figures, wherever in the report they stand.</summary>
internal sealed class Elsewhere
{
    private const decimal Hundred = 100;
    private const decimal Rounding = 0.6m;
    private const int Before = 9;
    private const int Behind = 4;
    private const int LeastTelling = 20;

    private readonly ToldFigures told;
    private readonly decimal[] values;

    public Elsewhere(ToldFigures told, Report report)
    {
        this.told = told;
        values = [.. report.Figures.Where(figure => figure.Unit.Dimension != UnitDimension.Percent && figure.Value > 0).Select(figure => figure.Value).Distinct()];
    }

    public bool Explains(Candidate candidate) => candidate.Kind switch
    {
        CandidateKind.Share => IsOtherShare(candidate),
        CandidateKind.Change => IsOtherChange(candidate),
        _ => false,
    };

    // A share with decimals is right of few by chance.
    private bool IsOtherShare(Candidate candidate)
    {
        var (part, whole, share) = (candidate.Figures[0], candidate.Figures[1], candidate.Result);
        if (told.All[share].Figure.Quantity.Ulp < 1 && Array.Exists(values, value => IsPrinted(told.Values[part] * Hundred / value, share)))
            return true;
        decimal[] near = [.. Enumerable.Range(Math.Max(0, share - Before), Math.Min(told.All.Length, share + Behind) - Math.Max(0, share - Before)).Where(at => at != share && told.IsQuantity(at) && told.AreAlike(part, at)).Select(at => told.Values[at])];
        return near.Any(one => IsPrinted(one * Hundred / told.Values[whole], share))
            || Pairs(near).Any(pair => IsPrinted((pair.One + pair.Other) * Hundred / told.Values[whole], share)
                || IsPrinted(told.Values[part] * Hundred / (pair.One + pair.Other), share)
                || IsPrinted(Math.Abs(pair.One - pair.Other) * Hundred / told.Values[whole], share)
                || Array.Exists(near, other => IsPrinted((pair.One + pair.Other) * Hundred / other, share) || IsPrinted(Math.Abs(pair.One - pair.Other) * Hundred / other, share)))
            || near.Any(less => less < told.Values[whole] && IsPrinted(told.Values[part] * Hundred / (told.Values[whole] - less), share));
    }

    private bool IsOtherChange(Candidate candidate)
    {
        var (now, then, change) = (told.Values[candidate.Figures[0]], told.Values[candidate.Figures[1]], candidate.Result);
        if (told.IsPercent(change))
            return told.All[change].Figure.Quantity.Ulp < 1 && Array.Exists(values, value => IsPrinted(Math.Abs(now - value) * Hundred / value, change) || IsPrinted(Math.Abs(value - then) * Hundred / then, change));
        if (told.Values[change] < LeastTelling)
            return false;
        decimal[] ofBlock = [.. told.InBlocksOf([change]).Select(at => told.Values[at])];
        return Array.Exists(values, value => Math.Abs(now - value) == told.Values[change] || Math.Abs(then - value) == told.Values[change]) || Pairs(ofBlock).Any(pair => Math.Abs(pair.One - pair.Other) == told.Values[change]);
    }

    private bool IsPrinted(decimal computed, int at) => Math.Abs(computed - told.Values[at]) <= told.All[at].Figure.Quantity.Ulp * Rounding;

    private static IEnumerable<(decimal One, decimal Other)> Pairs(decimal[] values) =>
        values.SelectMany((one, at) => values[(at + 1)..].Select(other => (one, other)));
}
