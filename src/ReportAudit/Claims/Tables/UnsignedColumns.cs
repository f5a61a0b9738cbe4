using ReportParsing;

namespace ReportAudit.Claims.Tables;

/// <summary>
/// Tells columns that follow from two others of their row though no sign shows how: hundredths without "%" ("2023 | 2024 | Change" with 1,420, 1,278 and −10.0), and differences without a minus,
/// whichever of the two is more. They add up to nothing.
/// </summary>
internal static class UnsignedColumns
{
    private const int LeastRows = 3;
    private const decimal Hundred = 100;

    public static bool ArePercents(TableGrid grid, int column) => IsOfTwo(grid, column, (told, now, before) => told.Unit == Unit.None && (IsPrinted(told, (now - before) * Hundred / before) || IsPrinted(told, now * Hundred / before)), (_, _) => true);

    /// <summary>Whether the one is more in some rows and the other in some.</summary>
    public static bool AreDifferences(TableGrid grid, int column) =>
        grid.Rows.Select(row => grid.At(row, column)).OfType<Figure>().All(figure => figure.Value >= 0)
        && IsOfTwo(grid, column, (told, now, before) => told.Value == Math.Abs(now - before), (now, before) => grid.Rows.Select(row => (Now: grid.At(row, now), Before: grid.At(row, before))).Where(row => row is { Now: not null, Before: not null }).Select(row => Math.Sign(row.Now!.Value - row.Before!.Value)).Where(sign => sign != 0).Distinct().Count() > 1);

    private static bool IsOfTwo(TableGrid grid, int column, Func<Figure, decimal, decimal, bool> follows, Func<int, int, bool> may)
    {
        int[] others = [.. grid.Columns.Where(other => other != column)];
        return others.Any(now => others.Any(before => before != now && may(now, before) && grid.Rows.Count(row => grid.At(row, column) is not null && grid.At(row, now) is not null && grid.At(row, before) is { Value: not 0 }) >= LeastRows
            && grid.Rows.All(row => grid.At(row, column) is not { } told || grid.At(row, now) is not { } current || grid.At(row, before) is not { Value: not 0 } earlier || follows(told, current.Value, earlier.Value))));
    }

    private static bool IsPrinted(Figure told, decimal computed) => told.Quantity.Interval.Meets(Interval.Point(computed));
}
