using ReportParsing;
using ReportParsing.Languages;

namespace ReportAudit.Claims.Tables;

/// <summary>Finds the rows that are totals of the rows under or over them.</summary>
internal static class ColumnTotals
{
    public static IEnumerable<SumClaim> Find(TableGrid grid, TableWords words)
    {
        foreach (var total in grid.Rows.Where(row => words.IsTotal(grid.LabelOf(row))))
        {
            var best = Readings(grid, total, words)
                .Select(rows => Claims(grid, total, rows, words).ToArray())
                .Where(claims => claims.Length > 0)
                .OrderByDescending(claims => claims.Count(Holds))
                .FirstOrDefault();
            if (best is null)
                continue;
            var held = best.Count(Holds);
            // A reading that no column bears out may be the wrong one; in a table of one column the total's name must do.
            var certainty = held > 0 ? Certainty.Certain : best.Length == 1 ? Certainty.Likely : Certainty.Possible;
            foreach (var claim in best)
                yield return claim with { Basis = claim.Basis with { Certainty = certainty } };
        }
    }

    // All other rows; only those of the outermost numbering; only the rows down to the next total.
    private static IEnumerable<int[]> Readings(TableGrid grid, int total, TableWords words)
    {
        int[] others = [.. grid.Rows.Where(row => row != total && !words.IsTotal(grid.LabelOf(row)) && !words.IsOfWhich(grid.LabelOf(row)))];
        yield return others;
        foreach (var rank in others.Select(row => Rank(grid.NumberOf(row))).Distinct())
            yield return [.. others.Where(row => Rank(grid.NumberOf(row)) == rank)];
        yield return [.. others.Where(row => row > total).TakeWhile(row => !words.IsTotal(grid.LabelOf(row)))];
        yield return [.. others.Where(row => row < total)];
    }

    private static int Rank(string number) => number switch
    {
        "" => 0,
        [>= 'A' and <= 'H', ..] when number.Length <= 2 => 1,
        ['I' or 'V' or 'X', ..] => 2,
        [>= '0' and <= '9', ..] when number.Contains('.', StringComparison.Ordinal) && number[^1] != '.' => 4,
        [>= '0' and <= '9', ..] => 3,
        ['-' or '+' or '*', ..] => 6,
        _ => 5,
    };

    private static IEnumerable<SumClaim> Claims(TableGrid grid, int total, int[] rows, TableWords words)
    {
        foreach (var column in grid.Columns.Where(column => words.IsAdditive(grid.HeaderOf(column))))
        {
            if (grid.At(total, column) is not { } sum || sum.Unit.Dimension is UnitDimension.Percent or UnitDimension.Rate)
                continue;
            Figure[] parts = [.. rows.Select(row => grid.At(row, column)).OfType<Figure>()];
            if (parts.Length > 1)
                yield return new SumClaim(sum, parts, PartitionKind.Column, new Basis(grid.LabelOf(total), Certainty.Certain, IsStated: false));
        }
    }

    private static bool Holds(SumClaim claim) => claim.Verdict is Verdict.Holds or Verdict.HoldsWithinRounding;
}
