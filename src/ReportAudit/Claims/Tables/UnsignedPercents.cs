using ReportParsing;

namespace ReportAudit.Claims.Tables;

/// <summary>Tells columns of hundredths that no sign and no word shows as such: "2023 | 2024 | Change" with 1,420, 1,278 and −10.0 in each row. They add up to nothing.</summary>
internal static class UnsignedPercents
{
    private const int LeastRows = 3;
    private const decimal Hundred = 100;

    public static bool Is(TableGrid grid, int column)
    {
        int[] others = [.. grid.Columns.Where(other => other != column)];
        return others.Any(now => others.Any(before => before != now && IsOf(grid, column, now, before)));
    }

    private static bool IsOf(TableGrid grid, int column, int now, int before)
    {
        var rows = 0;
        foreach (var row in grid.Rows)
        {
            if (grid.At(row, column) is not { } told || grid.At(row, now) is not { } current || grid.At(row, before) is not { Value: not 0 } earlier)
                continue;
            if (!IsPrinted(told, (current.Value - earlier.Value) * Hundred / earlier.Value) && !IsPrinted(told, current.Value * Hundred / earlier.Value))
                return false;
            rows++;
        }

        return rows >= LeastRows;
    }

    private static bool IsPrinted(Figure told, decimal computed) => told.Quantity.Interval.Meets(Interval.Point(computed)) && told.Unit == Unit.None;
}
