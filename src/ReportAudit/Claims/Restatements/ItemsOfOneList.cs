using ReportParsing;

namespace ReportAudit.Claims;

/// <summary>Tells figures of two items of one list apart: they are two, however alike they are told.</summary>
internal static class ItemsOfOneList
{
    public static bool Are(Report report, Figure first, Figure second)
    {
        var (one, other) = (report.Blocks[first.Span.Block], report.Blocks[second.Span.Block]);
        return one != other && one.Kind == BlockKind.ListItem && other.Kind == BlockKind.ListItem && one.Parent == other.Parent
            && (one.Parent is not null || AreRows(report, first, second));
    }

    /// <summary>Whether the items of both tell the same of two things: "1. Aladdin - 46 performances, 6,310 tickets; 2. Two Rooms - 18 performances, 3,610 tickets".</summary>
    public static bool AreRows(Report report, Figure first, Figure second)
    {
        var (one, other) = (report.Blocks[first.Span.Block], report.Blocks[second.Span.Block]);
        return UnitsIn(report, one) is { Length: > 1 } units && units.SequenceEqual(UnitsIn(report, other))
            && report.Blocks.Skip(Math.Min(one.Id, other.Id)).Take(Math.Abs(one.Id - other.Id) + 1).All(between => between.Kind == BlockKind.ListItem);
    }

    private static Unit[] UnitsIn(Report report, Block item) => [.. report.Figures.Where(figure => figure.Span.Block == item.Id).Select(figure => figure.Unit)];
}
