using ReportParsing;

namespace ReportAudit.Claims.Weighed;

/// <summary>What else a share or a change is right of, and whether the words speak rather for the figures of a candidate.</summary>
internal sealed class Explanations
{
    private const decimal Hundred = 100;
    private const decimal Rounding = 0.6m;
    private const int Before = 9;
    private const int Behind = 4;
    private const int LeastTelling = 20;
    private const int MostNamed = 2;
    private const int DoubtOfOne = 100;
    private const int DoubtOfTwo = 50;

    // What is more is no share, and may be too large to reckon with.
    private const decimal MostPercent = 1_000_000;

    private readonly ToldFigures told;
    private readonly HeldRelations held;
    private readonly ILookup<int, int[]> made;
    private readonly HashSet<int> totals;
    private readonly Dictionary<int, int[][]> making = [];
    private readonly Dictionary<int, HashSet<int>> said = [];
    private readonly Dictionary<(int, int, int), int> elsewhere = [];
    private readonly Dictionary<(int, int), Surroundings> beside = [];
    private readonly decimal[] values;

    /// <param name="told">The figures.</param>
    /// <param name="held">What words read of them.</param>
    /// <param name="holding">The candidates that hold.</param>
    public Explanations(ToldFigures told, HeldRelations held, Candidate[] holding)
    {
        (this.told, this.held) = (told, held);
        made = holding.Where(candidate => candidate.Kind is CandidateKind.Change or CandidateKind.Product || (candidate.Kind == CandidateKind.Share && told.FigureAt(candidate.Result).Quantity.Ulp < 1))
            .ToLookup(candidate => candidate.Result, candidate => candidate.Figures);
        totals = [.. holding.Where(candidate => candidate.Kind == CandidateKind.Sum).Select(candidate => candidate.Result)];
        values = [.. Enumerable.Range(0, told.Count).Where(at => told.FigureAt(at).Unit.Dimension != UnitDimension.Percent).Select(at => told.Values[at]).Distinct().Order()];
    }

    /// <summary>Whether other figures make a candidate's result.</summary>
    public bool Has(Candidate candidate) =>
        made.Contains(candidate.Result) || held.IsResult(told.FigureAt(candidate.Result)) || (candidate.Kind == CandidateKind.Change && (held.IsTotal(told.FigureAt(candidate.Result)) || totals.Contains(candidate.Result)));

    /// <summary>Whether a share's or a change's result is right of other figures, unless the words name its own base ("chiếm 38,11% số cá nhân" of all who were rewarded) or its figures stand closer together.</summary>
    public bool Explain(Candidate candidate)
    {
        var others = Making(candidate.Result);
        // "Kế hoạch 25 lớp, mở được 23 lớp, đạt 108,7 %": the plan is no part of what was done.
        if (candidate.Kind == CandidateKind.Share && told.FigureAt(candidate.Figures[1]).Role is FigureRole.Plan or FigureRole.Target && others.Length > 0 && Array.TrueForAll(others, other => other.All(candidate.Figures.Contains)))
            return false;
        return Has(candidate) && !IsNamed(candidate) && (others.Length == 0 || !IsCloser(candidate, others));
    }

    /// <summary>Whether the words of a share name its whole rather than another that makes it.</summary>
    public bool IsNamed(Candidate candidate) => candidate.Kind == CandidateKind.Share && Named(candidate, Making(candidate.Result)) > 0;

    /// <summary>By how much less a share is believed that is right of other figures, unless the words name its base.</summary>
    public int Doubt(Candidate candidate)
    {
        if (candidate.Kind != CandidateKind.Share || IsNamed(candidate))
            return 0;
        return Has(candidate) ? DoubtOfOne : Elsewhere(candidate) switch { 0 => 0, 2 => DoubtOfTwo, _ => DoubtOfOne };
    }

    /// <summary>Adds what there is to say of it.</summary>
    public void AddTraits(Candidate candidate, Traits traits)
    {
        if (candidate.Kind is not (CandidateKind.Share or CandidateKind.Change))
            return;
        var others = Making(candidate.Result);
        var isExplained = Has(candidate);
        traits.AddTelling("explained", (isExplained ? 1 : 0) + (isExplained && IsCloser(candidate, others) ? 2 : 0));
        traits.AddTelling("elsewhere", Elsewhere(candidate));
        if (candidate.Kind == CandidateKind.Share)
            traits.AddTelling("named", Named(candidate, others));
    }

    private int[][] Making(int result)
    {
        if (!making.TryGetValue(result, out var others))
        {
            var read = held.Making(told.FigureAt(result)).Select(figures => figures.Select(told.PositionOf).Where(at => at >= 0).ToArray());
            making.Add(result, others = [.. made[result], .. read.Where(figures => figures.Length > 1)]);
        }

        return others;
    }

    private static bool IsCloser(Candidate candidate, int[][] others) => Array.TrueForAll(others, other => Extent(candidate.Figures) < Extent(other));

    // 0 of nothing else; 1 of a figure near, 2 of two near, 3 of one far away.
    private int Elsewhere(Candidate candidate)
    {
        var key = (candidate.Figures[0], candidate.Figures[1], candidate.Result);
        if (!elsewhere.TryGetValue(key, out var grade))
            elsewhere.Add(key, grade = candidate.Kind == CandidateKind.Share ? OtherShare(candidate) : OtherChange(candidate));
        return grade;
    }

    private static int Extent(int[] figures) => figures.Max() - figures.Min();

    // How many more words that the share is told with name the candidate's base than another that makes it.
    private int Named(Candidate candidate, int[][] others)
    {
        var (part, whole, share) = (candidate.Figures[0], candidate.Figures[1], candidate.Result);
        if (!said.TryGetValue(share, out var words))
            said.Add(share, words = [.. told.SaidOfShare(share)]);
        var other = others.SelectMany(figures => figures).Where(at => at != part && at != share && at != whole).Select(at => Shared(words, at)).DefaultIfEmpty(0).Max();
        return told.IsSaidOf(whole, part) ? MostNamed : Math.Clamp(Shared(words, whole) - other, -MostNamed, MostNamed);
    }

    private int Shared(HashSet<int> words, int at) => told.Terms(at).Count(words.Contains);

    private int OtherShare(Candidate candidate)
    {
        var (part, whole, share) = (candidate.Figures[0], candidate.Figures[1], candidate.Result);
        var (near, sums, differences, isOfThree) = Near(share, part);
        if (Array.Exists(near, one => IsShare(one, told.Values[whole], share) || IsShare(told.Values[part], one, share)))
            return 1;
        if (isOfThree
            || Array.Exists(sums, sum => IsShare(sum, told.Values[whole], share) || IsShare(told.Values[part], sum, share))
            || Array.Exists(differences, difference => IsShare(difference, told.Values[whole], share))
            || Array.Exists(near, less => less < told.Values[whole] && IsShare(told.Values[part], told.Values[whole] - less, share)))
            return 2;
        // A share with decimals is right of few by chance.
        return told.All[share].Figure.Quantity.Ulp < 1 && IsShareOfAny(part, share) ? 3 : 0;
    }

    private bool IsShareOfAny(int part, int share)
    {
        var slack = told.All[share].Figure.Quantity.Ulp * Rounding;
        if (told.Values[share] <= slack)
            return false;
        var (least, most) = (told.Values[part] * Hundred / (told.Values[share] + slack), told.Values[part] * Hundred / (told.Values[share] - slack));
        var at = Array.BinarySearch(values, least);
        at = at < 0 ? ~at : at;
        return at < values.Length && values[at] <= most;
    }

    // The values near a share that may be those of a part, and whether two of them together, or what one is more than the other, make it of a third.
    private Surroundings Near(int share, int part)
    {
        if (beside.TryGetValue((share, part), out var known))
            return known;
        decimal[] near = [.. told.Window([share], Before, Behind).Where(at => at != share && told.IsQuantity(at) && told.AreAlike(part, at)).Select(at => told.Values[at])];
        decimal[] sums = [.. Pairs(near).Select(pair => pair.One + pair.Other)];
        decimal[] differences = [.. Pairs(near).Select(pair => Math.Abs(pair.One - pair.Other))];
        Surroundings found = new(near, sums, differences, Array.Exists(near, other => Array.Exists(sums, sum => IsShare(sum, other, share)) || Array.Exists(differences, difference => IsShare(difference, other, share))));
        beside.Add((share, part), found);
        return found;
    }

    private int OtherChange(Candidate candidate)
    {
        var (now, then, change) = (told.Values[candidate.Figures[0]], told.Values[candidate.Figures[1]], candidate.Result);
        if (told.IsPercent(change))
            return told.All[change].Figure.Quantity.Ulp < 1 && Array.Exists(values, value => IsShare(Math.Abs(now - value), value, change) || IsShare(Math.Abs(value - then), then, change)) ? 3 : 0;
        if (told.Values[change] < LeastTelling)
            return 0;
        decimal[] ofBlock = [.. told.InBlocksOf([change]).Select(at => told.Values[at])];
        return Pairs(ofBlock).Any(pair => Math.Abs(pair.One - pair.Other) == told.Values[change]) ? 2 : Array.Exists(values, value => Math.Abs(now - value) == told.Values[change] || Math.Abs(then - value) == told.Values[change]) ? 3 : 0;
    }

    // A product is reckoned faster than a quotient.
    private bool IsShare(decimal part, decimal whole, int share) =>
        whole != 0 && told.Values[share] < MostPercent && Math.Abs((part * Hundred) - (told.Values[share] * whole)) <= told.All[share].Figure.Quantity.Ulp * Rounding * Math.Abs(whole);

    private static IEnumerable<(decimal One, decimal Other)> Pairs(decimal[] values) =>
        values.SelectMany((one, at) => values[(at + 1)..].Select(other => (one, other)));

    /// <param name="Values">The values near.</param>
    /// <param name="Sums">Of every two.</param>
    /// <param name="Differences">Between every two.</param>
    /// <param name="IsOfThree">Whether a sum or a difference of two is the share of a third.</param>
    private sealed record Surroundings(decimal[] Values, decimal[] Sums, decimal[] Differences, bool IsOfThree);
}
