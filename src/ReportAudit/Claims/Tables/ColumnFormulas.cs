using ReportParsing;
using ReportParsing.Languages;

namespace ReportAudit.Claims.Tables;

/// <summary>
/// Finds the columns that follow from others: totals of a row, shares, differences, growth. What the header states is meant,
/// and so is what most rows bear out.
/// </summary>
internal static class ColumnFormulas
{
    private const int LeastRows = 3;

    public static IEnumerable<Claim> Find(TableGrid grid, TableWords words)
    {
        var stated = new StatedFormulas(grid, words);
        var percents = new PercentColumns(grid, words);
        int[] amounts = [.. grid.Columns.Where(column => !percents.Contains(column))];
        Dictionary<int, IReadOnlyList<Claim>> found = [];
        foreach (var column in grid.Columns)
            found[column] = stated.Of(column) is { Count: > 0 } claims ? claims : percents.Contains(column) ? percents.Of(column) : Differences(grid, column, amounts, words);
        // "Thực hiện = Cùng kỳ + Tăng, giảm" is told in the column of the difference.
        int[] parts = [.. amounts.Where(column => grid.IsAdditive(column) && !found[column].Any(claim => claim is SumClaim { Kind: PartitionKind.Difference }))];
        foreach (var column in amounts.Where(column => found[column].Count == 0))
            found[column] = Totals(grid, column, [.. parts.Where(part => part != column)], words);
        return found.Values.SelectMany(claims => claims);
    }

    private static Claim[] Differences(TableGrid grid, int column, int[] amounts, TableWords words)
    {
        if (!words.IsDifference(grid.HeaderOf(column)))
            return [];
        int[] others = [.. amounts.Where(other => other != column)];
        return Best(grid, column, others.SelectMany(current => others.Where(other => other != current).Select(previous => Differences(grid, column, current, previous))), words);
    }

    private static Claim[] Totals(TableGrid grid, int column, int[] others, TableWords words)
    {
        var best = Best(grid, column, Runs(others, column).Select(run => Sums(grid, column, run)), words);
        var used = best.OfType<SumClaim>().SelectMany(claim => claim.Parts).Select(part => part.Cell!.Column).ToHashSet();
        // "Tiếp nhận | Kỳ trước | Mới | Đã giải quyết | Đang giải quyết": one total may have parts of two kinds.
        var second = Pairs([.. others.Where(other => !used.Contains(other))]).Select(pair => Sums(grid, column, pair).ToArray()).Where(IsPlain).OrderByDescending(Held).FirstOrDefault() ?? [];
        return [.. best, .. second];
    }

    private static Claim[] Best(TableGrid grid, int column, IEnumerable<IEnumerable<Claim>> candidates, TableWords words) =>
        candidates
            .Select(claims => claims.ToArray())
            .Where(claims => IsBorneOut(claims) || IsTotal(grid, column, claims, words))
            .OrderByDescending(Held)
            .FirstOrDefault() ?? [];

    private static bool IsBorneOut(Claim[] claims)
    {
        var held = Held(claims);
        return held >= LeastRows && held * 5 >= claims.Length * 3;
    }

    // Columns that stand apart add up by chance more easily.
    private static bool IsPlain(Claim[] claims)
    {
        var held = Held(claims);
        return held >= LeastRows && held * 4 >= claims.Length * 3;
    }

    // A header that says total is borne out by half of the rows, however few they are.
    private static bool IsTotal(TableGrid grid, int column, Claim[] claims, TableWords words) =>
        claims.Length > 1 && claims[0] is SumClaim { Kind: PartitionKind.Row } && words.IsTotal(grid.HeaderOf(column)) && Held(claims) * 2 >= claims.Length;

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

    private static IEnumerable<int[]> Pairs(int[] columns) =>
        columns.SelectMany((left, at) => columns.Skip(at + 1).Select(right => new[] { left, right }));

    private static IEnumerable<SumClaim> Sums(TableGrid grid, int column, int[] run)
    {
        foreach (var row in grid.Rows)
        {
            if (grid.At(row, column) is not { } total || !grid.IsAdditiveInRow(total))
                continue;
            Figure[] parts = [.. run.Select(other => grid.At(row, other)).OfType<Figure>()];
            if (parts.Count(part => part.Value != 0) > 1
                && new SumClaim(total, parts, PartitionKind.Row, BasisOf(grid, column)) is var claim && !grid.IsAverageInRow(claim))
                yield return claim;
        }
    }

    private static IEnumerable<SumClaim> Differences(TableGrid grid, int column, int current, int previous)
    {
        foreach (var row in grid.Rows)
        {
            if (grid.At(row, column) is { } change && grid.At(row, current) is { } now && grid.At(row, previous) is { } before)
                yield return new SumClaim(now, [before, change], PartitionKind.Difference, BasisOf(grid, column));
        }
    }

    private static Basis BasisOf(TableGrid grid, int column) => new(grid.HeaderOf(column), Certainty.Certain, IsStated: false);

    private static int Held(IEnumerable<Claim> claims) => claims.Count(claim => claim.Verdict is Verdict.Holds or Verdict.HoldsWithinRounding);
}
