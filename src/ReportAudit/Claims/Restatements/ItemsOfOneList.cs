using ReportParsing;

namespace ReportAudit.Claims;

/// <summary>Tells figures of two items of one list apart: they are two, however alike they are told.</summary>
internal static class ItemsOfOneList
{
    public static bool Are(Report report, Figure first, Figure second)
    {
        var (one, other) = (report.Blocks[first.Span.Block], report.Blocks[second.Span.Block]);
        return one != other && one.Kind == BlockKind.ListItem && other.Kind == BlockKind.ListItem && one.Parent == other.Parent
            && (one.Parent is not null || report.Blocks.Skip(Math.Min(one.Id, other.Id)).Take(Math.Abs(one.Id - other.Id)).All(between => between.Kind == BlockKind.ListItem));
    }
}
