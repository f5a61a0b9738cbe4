namespace ReportAudit.Claims.Tables;

/// <summary>Finds the rows that are totals of the rows numbered under them: I of 1, 2 and 3.</summary>
internal static class GroupTotals
{
    // Small numbers add up by chance.
    private const int LeastTelling = 10;
    private const int LeastParts = 3;

    public static IEnumerable<SumClaim> Find(TableGrid grid)
    {
        var groups = grid.Rows
            .Where(row => !grid.IsTotal(row))
            .Select(row => (Parent: row, Rows: ChildrenOf(grid, row)))
            .Where(group => group.Rows.Length > 1)
            .Select(group => new Group((grid.Ranks[group.Parent], grid.Ranks[group.Rows[0]]), grid.Ranks.IsOfWhich(group.Rows[0]), [.. grid.Sums(group.Parent, group.Rows)]))
            .Where(group => group.Claims.Length > 0)
            .ToArray();
        foreach (var group in groups)
        {
            SumClaim[] alike = [.. groups.Where(other => other != group && other.Depths == group.Depths && !other.IsPartial).SelectMany(other => other.Claims)];
            var isMeant = (IsBorneOut(group) && alike.Count(Holds) * 2 >= alike.Length) || (!group.IsPartial && (IsBorneOutBy(alike) || IsSwapped(group)));
            foreach (var claim in group.Claims.Where(claim => isMeant || Holds(claim)))
                yield return isMeant ? claim : claim with { Basis = claim.Basis with { Certainty = Certainty.Possible } };
        }
    }

    // The rows down to the next of its depth, as far as they are of the outermost depth under it.
    private static int[] ChildrenOf(TableGrid grid, int parent)
    {
        int[] under = [.. grid.Rows.Where(row => row > parent).TakeWhile(row => grid.Ranks[row] > grid.Ranks[parent] && !grid.IsTotal(row))];
        if (under.Length == 0)
            return [];
        var depth = under.Min(row => grid.Ranks[row]);
        return [.. under.Where(row => grid.Ranks[row] == depth)];
    }

    // Its other columns add up.
    private static bool IsBorneOut(Group group)
    {
        var held = group.Claims.Count(claim => Holds(claim) && claim.Total.Value >= LeastTelling);
        return group.IsPartial ? held > 1 && held * 2 > group.Claims.Length : held > 0 && held * 2 >= group.Claims.Length;
    }

    // The one column there is misses its total by two digits in the other order.
    private static bool IsSwapped(Group group) => group.Claims is [{ Parts.Count: >= LeastParts } one] && one.Verdict == Verdict.Contradicted && DigitSlip.Explains(one);

    // Groups numbered alike add up.
    private static bool IsBorneOutBy(SumClaim[] alike)
    {
        var held = alike.Count(Holds);
        return held > 1 && held * 4 >= alike.Length * 3;
    }

    private static bool Holds(SumClaim claim) => claim.Verdict is Verdict.Holds or Verdict.HoldsWithinRounding;

    /// <param name="Depths">How deep the row of the total is numbered, and the rows under it.</param>
    /// <param name="IsPartial">Whether they say that they are but some of it (trong đó).</param>
    /// <param name="Claims">One for each column.</param>
    private sealed record Group((int Total, int Parts) Depths, bool IsPartial, SumClaim[] Claims);
}
