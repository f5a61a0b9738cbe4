using ReportParsing;
using ReportParsing.Languages;

namespace ReportAudit.Claims.Tables;

/// <summary>Finds the columns that follow from others: totals of a row, shares, differences, growth. What most rows bear out is taken to be meant in all.</summary>
internal static class ColumnFormulas
{
    private const int LeastRows = 3;

    public static IEnumerable<Claim> Find(TableGrid grid, TableWords words)
    {
        foreach (var column in grid.Columns)
        {
            var best = Candidates(grid, column, words)
                .Select(claims => claims.ToArray())
                .Where(claims => IsBorneOut(claims) || IsTotal(grid, column, claims, words))
                .OrderByDescending(claims => claims.Count(Holds))
                .FirstOrDefault();
            foreach (var claim in best ?? [])
                yield return claim;
        }
    }

    private static IEnumerable<IEnumerable<Claim>> Candidates(TableGrid grid, int column, TableWords words)
    {
        var others = grid.Columns.Where(other => other != column).ToArray();
        if (IsPercent(grid, column))
        {
            foreach (var part in others.Where(other => !IsPercent(grid, other)))
            {
                foreach (var whole in others.Where(other => other != part && !IsPercent(grid, other)))
                {
                    yield return Shares(grid, column, part, whole);
                    yield return Growths(grid, column, part, whole);
                }
            }

            yield break;
        }

        foreach (var run in Runs(others.Where(other => !IsPercent(grid, other)).ToArray(), column))
            yield return Sums(grid, column, run);
        if (!words.IsDifference(grid.HeaderOf(column)))
            yield break;
        foreach (var current in others)
        {
            foreach (var previous in others.Where(other => other != current))
                yield return Differences(grid, column, current, previous);
        }
    }

    private static bool IsBorneOut(Claim[] claims)
    {
        var held = claims.Count(Holds);
        return held >= LeastRows && held * 5 >= claims.Length * 3;
    }

    // A header that says total is borne out by half of the rows, however few they are.
    private static bool IsTotal(TableGrid grid, int column, Claim[] claims, TableWords words) =>
        claims.Length > 1 && claims[0] is SumClaim && words.IsTotal(grid.HeaderOf(column)) && claims.Count(Holds) * 2 >= claims.Length;

    private static bool IsPercent(TableGrid grid, int column) =>
        grid.Rows.Select(row => grid.At(row, column)).OfType<Figure>().All(figure => figure.Unit.Dimension == UnitDimension.Percent);

    // Two or more columns side by side, right behind the total or right before it.
    private static IEnumerable<int[]> Runs(int[] others, int column)
    {
        int[] after = [.. others.Where(other => other > column)];
        int[] before = [.. others.Where(other => other < column)];
        for (var length = 2; length <= after.Length; length++)
            yield return after[..length];
        for (var length = 2; length <= before.Length; length++)
            yield return before[^length..];
    }

    private static IEnumerable<Claim> Sums(TableGrid grid, int column, int[] run)
    {
        foreach (var row in grid.Rows)
        {
            Figure[] parts = [.. run.Select(other => grid.At(row, other)).OfType<Figure>()];
            if (grid.At(row, column) is { } total && parts.Count(part => part.Value != 0) > 1)
                yield return new SumClaim(total, parts, PartitionKind.Row, BasisOf(grid, column));
        }
    }

    private static IEnumerable<Claim> Shares(TableGrid grid, int column, int part, int whole)
    {
        foreach (var row in grid.Rows)
        {
            if (grid.At(row, column) is { } share && grid.At(row, part) is { } numerator && grid.At(row, whole) is { Value: not 0 } denominator)
                yield return new ShareClaim(numerator, denominator, share, BasisOf(grid, column));
        }
    }

    private static IEnumerable<Claim> Growths(TableGrid grid, int column, int current, int previous)
    {
        foreach (var row in grid.Rows)
        {
            if (grid.At(row, column) is { } change && grid.At(row, current) is { } now && grid.At(row, previous) is { Value: not 0 } before)
                yield return new ChangeClaim(now, before, change, change.Value >= 0, BasisOf(grid, column));
        }
    }

    private static IEnumerable<Claim> Differences(TableGrid grid, int column, int current, int previous)
    {
        foreach (var row in grid.Rows)
        {
            if (grid.At(row, column) is { } change && grid.At(row, current) is { } now && grid.At(row, previous) is { } before)
                yield return new SumClaim(now, [before, change], PartitionKind.Difference, BasisOf(grid, column));
        }
    }

    private static Basis BasisOf(TableGrid grid, int column) => new(grid.HeaderOf(column), Certainty.Certain, IsStated: false);

    private static bool Holds(Claim claim) => claim.Verdict is Verdict.Holds or Verdict.HoldsWithinRounding;
}
