namespace ReportParsing.Pdf.Tables;

/// <summary>Rulings that hang together, or stand in one stack, and the area that they enclose.</summary>
internal sealed class RuledRegion
{
    private const double Touching = 3;
    private const double SameEdge = 4;

    private RuledRegion(List<Ruling> rulings)
    {
        Rulings = rulings;
        Left = rulings.Min(ruling => ruling.Horizontal ? ruling.From : ruling.At);
        Right = rulings.Max(ruling => ruling.Horizontal ? ruling.To : ruling.At);
        Bottom = rulings.Min(ruling => ruling.Horizontal ? ruling.At : ruling.From);
        Top = rulings.Max(ruling => ruling.Horizontal ? ruling.At : ruling.To);
        Columns = Edges(horizontal: false, Left, Right);
        Rows = Edges(horizontal: true, Bottom, Top);
        Array.Reverse(Rows);
    }

    public List<Ruling> Rulings { get; }

    public double Left { get; }

    public double Right { get; }

    public double Bottom { get; }

    public double Top { get; }

    /// <summary>The edges of columns from left to right.</summary>
    public double[] Columns { get; }

    /// <summary>The edges of rows from top to bottom.</summary>
    public double[] Rows { get; }

    public static List<RuledRegion> Find(List<Ruling> rulings)
    {
        List<List<Ruling>> groups = [];
        foreach (var ruling in rulings)
        {
            var touching = groups.FindAll(group => group.Exists(other => other.Meets(ruling, Touching)));
            List<Ruling> joined = [ruling, .. touching.SelectMany(group => group)];
            groups.RemoveAll(touching.Contains);
            groups.Add(joined);
        }

        var (alone, together) = (groups.Where(group => group.Count == 1), groups.Where(group => group.Count > 1));
        List<RuledRegion> regions = [.. together.Select(group => new RuledRegion(group))];
        regions.AddRange(Stacks([.. alone.Select(group => group[0])], regions));
        regions.Sort((left, right) => right.Top.CompareTo(left.Top));
        return regions;
    }

    /// <summary>Whether a ruling stands on most of a cell's edge.</summary>
    public bool HasRuling(bool horizontal, double at, double from, double to)
    {
        double covered = 0;
        foreach (var ruling in Rulings)
        {
            if (ruling.Horizontal == horizontal && Math.Abs(ruling.At - at) <= Touching)
                covered += Math.Max(0, Math.Min(ruling.To, to) - Math.Max(ruling.From, from));
        }

        return covered > 0.6 * (to - from);
    }

    // Horizontal rulings of the same width one under the other, without any vertical one.
    private static IEnumerable<RuledRegion> Stacks(List<Ruling> alone, List<RuledRegion> regions)
    {
        alone.RemoveAll(ruling => !ruling.Horizontal || ruling.Length < 60 || regions.Exists(region => region.Contains(ruling)));
        foreach (var stack in alone.GroupBy(ruling => (Math.Round(ruling.From / SameEdge), Math.Round(ruling.To / SameEdge))))
        {
            if (stack.Count() > 1)
                yield return new RuledRegion([.. WithShorter([.. stack], alone)]);
        }
    }

    // A spanning heading has a ruling of its own width under it.
    private static IEnumerable<Ruling> WithShorter(List<Ruling> stack, List<Ruling> alone)
    {
        var frame = new RuledRegion(stack);
        return stack.Concat(alone.Where(ruling => !stack.Contains(ruling) && frame.Contains(ruling)));
    }

    private bool Contains(Ruling ruling) => ruling.At < Top && ruling.At > Bottom && ruling.From > Left - SameEdge && ruling.To < Right + SameEdge;

    // An open side counts as an edge where the other rulings end well beyond the last one.
    private double[] Edges(bool horizontal, double low, double high)
    {
        List<double> edges = [];
        foreach (var at in Rulings.Where(ruling => ruling.Horizontal == horizontal).Select(ruling => ruling.At).Append(low).Append(high).Order())
        {
            if (edges.Count == 0 || at - edges[^1] > SameEdge)
                edges.Add(at);
        }

        return [.. edges];
    }
}
