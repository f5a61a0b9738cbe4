using ReportParsing;

namespace ReportAudit.Claims;

/// <summary>Finds the smallest sets of figures whose change would make all claims hold.</summary>
internal sealed class Diagnosis
{
    // A wrong figure that shows in no claim but one leaves every figure of that claim in doubt; more than this names nobody.
    private const int MostSuspects = 5;
    private const int MostPrintable = 3;
    private const int Narrow = 1000;

    private readonly Dictionary<Claim, IReadOnlySet<Figure>> suspects = new(ReferenceEqualityComparer.Instance);

    /// <param name="claims">The claims of one report, holding ones included: they say which figures are right.</param>
    public Diagnosis(IReadOnlyList<Claim> claims)
    {
        var broken = claims.Where(IsBroken).ToList();
        while (broken.Count > 0)
        {
            var component = Component(broken[0], broken);
            var found = SuspectsOf(component, claims);
            foreach (var claim in component)
                suspects[claim] = found;
            broken.RemoveAll(component.Contains);
        }
    }

    /// <summary>The figures suspected of a broken claim; empty where none stands out.</summary>
    public IReadOnlySet<Figure> SuspectsOf(Claim claim) => suspects.GetValueOrDefault(claim, new HashSet<Figure>());

    private static bool IsBroken(Claim claim) => claim.Verdict == Verdict.Contradicted && claim.Basis.Certainty > Certainty.Possible;

    private static List<Claim> Component(Claim start, List<Claim> broken)
    {
        List<Claim> component = [start];
        for (var i = 0; i < component.Count; i++)
        {
            var figures = FiguresOf(component[i]).ToHashSet();
            component.AddRange(broken.Where(claim => !component.Contains(claim) && FiguresOf(claim).Any(figures.Contains)));
        }

        return component;
    }

    private static HashSet<Figure> SuspectsOf(List<Claim> component, IReadOnlyList<Claim> claims)
    {
        var candidates = component.SelectMany(FiguresOf).Distinct().ToArray();
        var singles = candidates.Where(figure => component.TrueForAll(claim => FiguresOf(claim).Contains(figure)) && CanRepair(figure, claims)).ToArray();
        if (singles.Length == 0)
            return PairRepair(candidates, component, claims);
        var named = Likeliest(singles, component);
        return named.Length <= MostSuspects ? [.. named] : [];
    }

    // Two digits in the other order explain most, then a product in the wrong unit; a dropped digit no more than a mistyped one.
    private static Figure[] Likeliest(Figure[] singles, List<Claim> component)
    {
        if (singles.Length == 1)
            return singles;
        Figure[] swapped = [.. singles.Where(figure => IsMeant(figure, component, DigitSlip.Swapped))];
        if (swapped.Length > 0)
            return Reckoned(swapped, component) is [var reckoned] ? [reckoned] : swapped;
        if (component.OfType<ProductClaim>().FirstOrDefault(claim => singles.Contains(claim.Product) && IsMeant(claim.Product, component, DigitSlip.Shifted)) is { } shifted)
            return [shifted.Product];
        Figure[] mistyped = [.. singles.Where(figure => IsMeant(figure, component, DigitSlip.Mistyped))];
        if (mistyped.Length == 1 && component.Exists(claim => claim.Subject == mistyped[0]))
            return mistyped;
        Figure[] dropped = [.. singles.Where(figure => IsMeant(figure, component, DigitSlip.Dropped))];
        if (dropped.Length > 0)
            return [.. singles.Where(figure => dropped.Contains(figure) || mistyped.Contains(figure))];
        return mistyped.Length == 0 ? Derived(singles, component) : singles;
    }

    // Where nothing else tells them apart it is the figure that was reckoned, a share, a product, a rise, what is left, or one that a mistyped digit explains.
    private static Figure[] Derived(Figure[] candidates, List<Claim> component)
    {
        return Reckoned(candidates, component) is [var reckoned] ? [.. candidates.Where(figure => figure == reckoned || MayBeMistyped(figure, component))] : candidates;
    }

    private static Figure[] Reckoned(Figure[] candidates, List<Claim> component) =>
        [.. candidates.Where(figure => component.Exists(claim => IsReckoned(claim) && claim.Subject == figure))];

    private static bool MayBeMistyped(Figure figure, List<Claim> component) =>
        component.Exists(claim => claim.Allowed(figure) is { } allowed && DigitSlip.Mistyped(figure).Any(meant => (figure.Quantity with { Value = meant }).Interval.Meets(allowed)));

    private static bool IsReckoned(Claim claim) =>
        claim is ShareClaim or ProductClaim or ChangeClaim or DoubleChangeClaim or StockClaim or SumClaim { Kind: PartitionKind.Remainder or PartitionKind.Difference };

    // Some value of the figure makes every claim about it hold, others as printed.
    private static bool CanRepair(Figure figure, IReadOnlyList<Claim> claims)
    {
        Interval? allowed = null;
        foreach (var claim in claims.Where(claim => Counts(claim) && FiguresOf(claim).Contains(figure)))
        {
            if (claim.Allowed(figure) is not { } ofClaim || (allowed is { } sofar && !sofar.Meets(ofClaim)))
                return false;
            allowed = allowed is { } before ? Meet(before, ofClaim) : ofClaim;
        }

        return allowed is { High: >= 0 };
    }

    private static bool Counts(Claim claim) => IsBroken(claim) || claim.Verdict is Verdict.Holds or Verdict.HoldsWithinRounding;

    private static HashSet<Figure> PairRepair(Figure[] candidates, List<Claim> component, IReadOnlyList<Claim> claims)
    {
        foreach (var first in candidates)
        {
            foreach (var second in candidates.SkipWhile(figure => figure != first).Skip(1))
            {
                if (component.TrueForAll(claim => FiguresOf(claim).Contains(first) != FiguresOf(claim).Contains(second))
                    && CanRepair(first, claims) && CanRepair(second, claims))
                {
                    return [first, second];
                }
            }
        }

        return [];
    }

    // Only a narrow stretch points to one value.
    private static bool IsMeant(Figure figure, List<Claim> component, Func<Figure, IEnumerable<decimal>> slips) =>
        component.Exists(claim => claim.Allowed(figure) is { } allowed
            && allowed.High - allowed.Low <= Math.Max(MostPrintable * figure.Quantity.Ulp, figure.Value / Narrow)
            && slips(figure).Any(meant => (figure.Quantity with { Value = meant }).Interval.Meets(allowed)));

    private static Interval Meet(Interval left, Interval right) => new(
        Math.Max(left.Low, right.Low),
        Math.Min(left.High, right.High),
        left.High < right.High ? left.HighOpen : right.HighOpen);

    private static IEnumerable<Figure> FiguresOf(Claim claim) => claim.Evidence.Select(evidence => evidence.Figure);
}
