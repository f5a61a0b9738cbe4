namespace ReportAudit.Claims.Tables;

/// <summary>Finds the rows that are totals of the rows under or over them.</summary>
internal static class ColumnTotals
{
    private const int LeastRows = 3;

    // Small numbers add up by chance.
    private const int LeastTelling = 50;
    private const int LeastMistyped = 1000;

    // Off by a tenth at most.
    private const int MostOff = 10;

    public static IEnumerable<SumClaim> Find(TableGrid grid)
    {
        int[] totals = [.. grid.Rows.Where(row => grid.IsTotal(row))];
        if (totals.Length == 0)
            totals = [.. Unnamed(grid)];
        foreach (var total in totals)
        {
            var best = Readings(grid, total, totals)
                .Select(rows => grid.Sums(total, rows).ToArray())
                .Where(claims => claims.Length > 0)
                .OrderByDescending(claims => claims.Count(Holds))
                .FirstOrDefault();
            if (best is null)
                continue;
            var certainty = CertaintyOf(best, IsListed(grid, total, totals));
            foreach (var claim in best.Where(claim => certainty > Certainty.Possible || Holds(claim)))
                yield return claim with { Basis = claim.Basis with { Certainty = certainty } };
        }
    }

    // "The Service" under its stations: the last row is their total where it is in most columns.
    private static IEnumerable<int> Unnamed(TableGrid grid)
    {
        if (grid.Rows.Count <= LeastRows)
            return [];
        var last = grid.Rows[^1];
        SumClaim[] claims = [.. grid.Sums(last, [.. grid.Rows.Where(row => !grid.Ranks.IsOfWhich(row))])];
        var held = claims.Count(claim => Holds(claim) && claim.Total.Value >= LeastTelling);
        // "Revenue | 214.3 | 201.4", where the rows come to 214.3 and 204.1: the other column is two digits away, or one mistyped.
        var isSlipped = held == 1 && claims.Length == 2 && Array.TrueForAll(claims, claim => Holds(claim) || DigitSlip.IsSwap(claim.Total.Value, claim.Sum) || (claim.Total.Value >= LeastMistyped && DigitSlip.IsMistyped(claim.Total.Value, claim.Sum)));
        return (held > 1 && held * 2 >= claims.Length) || isSlipped || IsLongSum(claims) ? [last] : [];
    }

    // "Union | 4.818.300 | 938.740", where one column comes out to the last of seven digits and the other nearly: so long a sum is no chance.
    private static bool IsLongSum(SumClaim[] claims) =>
        claims.Any(claim => claim.Verdict == Verdict.Holds && claim.Parts.Count >= LeastRows && claim.Total.Value == claim.Sum && claim.Total.Value >= LeastMistyped * claim.Total.Quantity.Ulp)
        && claims.All(claim => Math.Abs(claim.Total.Value - claim.Sum) * MostOff <= claim.Sum);

    // A reading that no column bears out may be the wrong one; in a table of one column the total's name must do.
    private static Certainty CertaintyOf(SumClaim[] claims, bool isListed)
    {
        var held = claims.Count(Holds);
        if (isListed)
            return held > 1 && held * 2 >= claims.Length ? Certainty.Certain : Certainty.Possible;
        return held > 0 ? Certainty.Certain : claims.Length == 1 ? Certainty.Likely : Certainty.Possible;
    }

    // "1 | Tổng đàn lợn", "2 | Tổng đàn bò": one of the things listed, numbered as they are.
    private static bool IsListed(TableGrid grid, int total, int[] totals) =>
        grid.Ranks.HasNumber(total) && grid.Rows.Any(row => !totals.Contains(row) && grid.Ranks[row] == grid.Ranks[total]);

    // All other rows, the rows down to the next total or up to the one before, or other totals; all of them or only those of one depth.
    private static IEnumerable<int[]> Readings(TableGrid grid, int total, int[] totals)
    {
        int[] others = [.. grid.Rows.Where(row => !totals.Contains(row) && !grid.Ranks.IsOfWhich(row))];
        var next = totals.FirstOrDefault(row => row > total, int.MaxValue);
        var previous = totals.LastOrDefault(row => row < total, -1);
        int[][] stretches =
        [
            others,
            [.. others.Where(row => row > total && row < next)],
            [.. others.Where(row => row < total)],
            [.. others.Where(row => row < total && row > previous)],
        ];
        foreach (var rows in stretches)
        {
            yield return rows;
            foreach (var rank in rows.Select(row => grid.Ranks[row]).Distinct())
                yield return [.. rows.Where(row => grid.Ranks[row] == rank)];
        }

        // "Total expenses (57.6)" is of the costs in brackets right above it.
        if (grid.IsNegative(total))
            yield return [.. others.Where(row => row < total).Reverse().TakeWhile(grid.IsNegative)];
        yield return [.. totals.Where(row => row != total)];
        yield return [.. totals.Where(row => row < total)];
    }

    private static bool Holds(SumClaim claim) => claim.Verdict is Verdict.Holds or Verdict.HoldsWithinRounding;
}
