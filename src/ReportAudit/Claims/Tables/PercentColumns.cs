using ReportParsing;
using ReportParsing.Languages;

namespace ReportAudit.Claims.Tables;

/// <summary>Finds what a table's columns of hundredths are computed of: of two columns beside them, or of a column and its total.</summary>
internal sealed class PercentColumns
{
    private const int LeastRows = 3;
    private const int FewRows = 2;
    private const decimal Hundred = 100;

    private readonly TableGrid grid;
    private readonly TableWords words;
    private readonly int[] percents;
    private readonly int[] others;
    private readonly ShareClaim[][] repeated;

    public PercentColumns(TableGrid grid, TableWords words)
    {
        this.grid = grid;
        this.words = words;
        percents = [.. grid.Columns.Where(column => IsPercent(grid, column))];
        others = [.. grid.Columns.Except(percents)];
        repeated = [.. Patterns().Where(IsRepeated)];
    }

    public static bool IsPercent(TableGrid grid, int column) =>
        grid.Rows.Select(row => grid.At(row, column)).OfType<Figure>().All(figure => figure.Unit.Dimension == UnitDimension.Percent);

    public bool Contains(int column) => percents.Contains(column);

    /// <summary>The claims about one column; empty where no two columns bear it out.</summary>
    public IReadOnlyList<Claim> Of(int column)
    {
        var best = Candidates(column).Select(claims => claims.ToArray()).Where(IsBorneOut).OrderByDescending(claims => claims.Count(Holds)).FirstOrDefault();
        if (best is not null)
            return best;
        return repeated.Select(claims => claims.Where(claim => claim.Share.Cell!.Column == column).ToArray()).FirstOrDefault(claims => claims.Length > 0) ?? [];
    }

    private IEnumerable<IEnumerable<Claim>> Candidates(int column)
    {
        foreach (var part in others)
        {
            foreach (var whole in others.Where(other => other != part))
            {
                yield return Shares(column, part, whole);
                yield return Growths(column, part, whole);
            }

            foreach (var total in grid.Rows.Where(grid.IsTotal))
                yield return SharesOfTotal(column, part, total);
        }

        if (!words.IsDifference(grid.HeaderOf(column)))
            yield break;
        foreach (var current in percents.Where(other => other != column))
        {
            foreach (var previous in percents.Where(other => other != column && other != current))
                yield return Differences(column, current, previous);
        }
    }

    // "Tổng | Giỏi | % | Khá | %", "KH | TH | % | KH | TH | %": each has its part before it, and its whole there too or in one column for all.
    private IEnumerable<ShareClaim[]> Patterns()
    {
        foreach (var whole in others)
            yield return [.. percents.Where(column => others.Contains(column - 1) && whole != column - 1).SelectMany(column => Shares(column, column - 1, whole))];
        foreach (var (part, whole) in new[] { (1, 2), (2, 1) })
            yield return [.. percents.Where(column => others.Contains(column - 1) && others.Contains(column - 2)).SelectMany(column => Shares(column, column - part, column - whole))];
    }

    private static bool IsRepeated(ShareClaim[] claims) =>
        claims.Select(claim => claim.Share.Cell!.Column).Distinct().Count() > 1 && claims.Count(IsTelling) >= LeastRows && claims.Count(Holds) * 4 >= claims.Length * 3;

    private static bool IsBorneOut(Claim[] claims)
    {
        var held = claims.Count(Holds);
        return (held >= LeastRows && held * 5 >= claims.Length * 3)
            || (held >= FewRows && held * 3 >= claims.Length * 2 && claims.All(claim => claim is ShareClaim) && claims.Count(IsTelling) >= FewRows);
    }

    // Two rows of odd hundredths agree by chance as seldom as three round ones.
    private static bool IsTelling(Claim claim) =>
        Holds(claim) && claim is ShareClaim { Share: { Value: not (0 or Hundred), Quantity.Ulp: < 1 } };

    private IEnumerable<ShareClaim> Shares(int column, int part, int whole)
    {
        foreach (var row in grid.Rows)
        {
            if (grid.At(row, column) is { } share && grid.At(row, part) is { } numerator && grid.At(row, whole) is { Value: not 0 } denominator)
                yield return new ShareClaim(numerator, denominator, share, BasisOf(column));
        }
    }

    // "Cơ cấu (%)": each row's share of the total row.
    private IEnumerable<ShareClaim> SharesOfTotal(int column, int part, int total)
    {
        if (grid.At(total, part) is not { Value: not 0 } whole)
            yield break;
        foreach (var row in grid.Rows.Where(row => row != total))
        {
            if (grid.At(row, column) is { } share && grid.At(row, part) is { } numerator)
                yield return new ShareClaim(numerator, whole, share, BasisOf(column));
        }
    }

    private IEnumerable<ChangeClaim> Growths(int column, int current, int previous)
    {
        foreach (var row in grid.Rows)
        {
            if (grid.At(row, column) is { } change && grid.At(row, current) is { } now && grid.At(row, previous) is { Value: not 0 } before)
                yield return new ChangeClaim(now, before, change, change.Value >= 0, BasisOf(column));
        }
    }

    private IEnumerable<SumClaim> Differences(int column, int current, int previous)
    {
        foreach (var row in grid.Rows)
        {
            if (grid.At(row, column) is { } change && grid.At(row, current) is { } now && grid.At(row, previous) is { } before)
                yield return new SumClaim(now, [before, change], PartitionKind.Difference, BasisOf(column));
        }
    }

    private Basis BasisOf(int column) => new(grid.HeaderOf(column), Certainty.Certain, IsStated: false);

    private static bool Holds(Claim claim) => claim.Verdict is Verdict.Holds or Verdict.HoldsWithinRounding;
}
