using ReportParsing;

namespace ReportAudit.Claims.Weighed;

/// <summary>What the figures of a report are known to stand in, so that it is not sought again.</summary>
internal sealed class HeldRelations
{
    private readonly HashSet<Figure> all = [];
    private readonly HashSet<Figure> subjects = [];
    private readonly HashSet<Figure> parts = [];
    private readonly HashSet<Figure> totals = [];
    private readonly HashSet<Figure> products = [];
    private readonly HashSet<(Figure Part, Figure Whole)> shares = [];
    private readonly List<(Figure Current, Figure Earlier)> times = [];
    private readonly List<(Figure Earlier, decimal Reached)> reached = [];
    private readonly ILookup<Figure, HashSet<Figure>> sumsOf;
    private readonly ILookup<Figure, HashSet<Figure>> resultsOf;
    private readonly ILookup<Figure, HashSet<Figure>> partsOf;

    /// <param name="claims">The claims of the report.</param>
    /// <param name="changed">A figure whose value is another than the claims know; null where none is.</param>
    public HeldRelations(IEnumerable<Claim> claims, Figure? changed = null)
    {
        List<(Figure Total, HashSet<Figure> Parts)> lists = [];
        List<HashSet<Figure>> sums = [];
        List<(Figure Result, HashSet<Figure> Figures)> made = [];
        foreach (var claim in claims.Where(claim => claim.Verdict is Verdict.Holds or Verdict.HoldsWithinRounding && !claim.Evidence.Any(item => item.Figure == changed)))
        {
            subjects.Add(claim.Subject);
            all.UnionWith(claim.Evidence.Select(item => item.Figure));
            if (claim is SumClaim or StockClaim)
                sums.Add([.. claim.Evidence.Select(item => item.Figure)]);
            if (claim is SumClaim sum)
                lists.Add((sum.Total, [.. sum.Parts]));
            if (claim is SumClaim { Parts.Count: > 1 } list)
            {
                parts.UnionWith(list.Parts);
                totals.Add(list.Total);
            }

            if (claim is ShareClaim or ChangeClaim or ProductClaim)
                made.Add((claim.Subject, [.. claim.Evidence.Select(item => item.Figure)]));
            if (claim is DoubleChangeClaim)
                made.AddRange(claim.Evidence.Where(item => item.Figure.Role == FigureRole.Change).Select(item => (item.Figure, claim.Evidence.Select(other => other.Figure).ToHashSet())));
            if (claim is ShareClaim share)
                shares.Add((share.Part, share.Whole));
            if (claim is ChangeClaim { IsFold: false } change)
                times.Add((change.Current, change.Previous));
            if (claim is StockClaim stock)
                times.Add((stock.Left, stock.Came[0]));
            // "New filings rose by 87, or 5.4%, from 1,597": what they rose to stands elsewhere.
            if (claim is DoubleChangeClaim { BaseIsPrevious: true } risen)
                reached.Add((risen.Base, risen.Base.Value + (risen.IsRise ? Math.Abs(risen.Change.Value) : -Math.Abs(risen.Change.Value))));
            if (claim is ProductClaim)
                products.UnionWith(claim.Evidence.Select(item => item.Figure));
        }

        sumsOf = sums.SelectMany(sum => sum, (sum, figure) => (figure, sum)).ToLookup(pair => pair.figure, pair => pair.sum);
        resultsOf = made.ToLookup(result => result.Result, result => result.Figures);
        partsOf = lists.ToLookup(list => list.Total, list => list.Parts);
    }

    public bool Has(Figure figure) => all.Contains(figure);

    /// <summary>Whether it is what a relation is told for.</summary>
    public bool IsSubject(Figure figure) => subjects.Contains(figure);

    public bool IsPart(Figure figure) => parts.Contains(figure);

    public bool IsTotal(Figure figure) => totals.Contains(figure);

    /// <summary>Whether it is a share, a change or a product.</summary>
    public bool IsResult(Figure figure) => resultsOf.Contains(figure);

    /// <summary>The figures of each share, change or product that a figure is the result of.</summary>
    public IEnumerable<HashSet<Figure>> Making(Figure result) => resultsOf[result];

    public bool IsOfProduct(Figure figure) => products.Contains(figure);

    public bool IsShareOf(Figure part, Figure whole) => shares.Contains((part, whole));

    /// <summary>The parts and wholes of shares.</summary>
    public IEnumerable<(Figure Part, Figure Whole)> Shares => shares;

    /// <summary>Values with the earlier ones that they are compared with or began as.</summary>
    public IEnumerable<(Figure Current, Figure Earlier)> Times => times;

    /// <summary>Earlier values with what they rose or fell to.</summary>
    public IEnumerable<(Figure Earlier, decimal Reached)> Reached => reached;

    /// <summary>The lists of parts of a total.</summary>
    public IEnumerable<HashSet<Figure>> PartsOf(Figure total) => partsOf[total];

    /// <summary>Whether two or more of some figures stand in one sum.</summary>
    public bool AreOfOneSum(IEnumerable<Figure> figures) => figures.Any(figure => sumsOf[figure].Any(sum => figures.Count(sum.Contains) > 1));

    /// <summary>Whether two or more of some figures stand in one sum with another.</summary>
    public bool AreOfOneSum(Figure total, IEnumerable<Figure> figures) => sumsOf[total].Any(sum => figures.Count(sum.Contains) > 1);
}
