using ReportParsing;

namespace ReportSearch.Storage;

/// <summary>The years that a period touches.</summary>
internal static class Years
{
    private const int Most = 10;

    public static IEnumerable<int> Of(Period? period)
    {
        if (period is null || (period.From ?? period.To) is not { Year: var first })
            return [];
        var last = (period.To ?? period.From)?.Year ?? first;
        return Enumerable.Range(first, Math.Clamp(last - first + 1, 1, Most));
    }
}
