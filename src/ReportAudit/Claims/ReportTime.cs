using ReportParsing;

namespace ReportAudit.Claims;

/// <summary>The time that a report is about.</summary>
internal static class ReportTime
{
    // A newspaper's text has a headline and a line under it.
    private const int TitleLines = 2;
    private const int LongestTitle = 200;

    /// <summary>The year that a report is about: its period's, else the one that its title lines name; null where none is there.</summary>
    public static int? YearOf(Report report)
    {
        if (report.Header.Kind is not null || report.Header.Period is not null)
            return Of(report)?.Year;
        var titled = report.Blocks.Take(TitleLines).Where(block => block.Table is null && block.Text.Length <= LongestTitle && block.Text.TrimEnd() is [.., not ('.' or ':' or ';')]).Select(block => block.Id).ToHashSet();
        int[] years = [.. report.Mentions.Where(mention => titled.Contains(mention.Span.Block)).Select(mention => mention.Period?.Year ?? 0).Where(year => year > 0).Distinct()];
        return years.Length == 1 ? years[0] : Of(report)?.Year;
    }

    /// <summary>The report's period: its header's, else the year that it names by far the most; null where neither is there.</summary>
    public static Period? Of(Report report)
    {
        if (report.Header.Period is { } period)
            return period;
        var years = report.Mentions
            .Where(mention => mention.Kind == MentionKind.Year && mention.Period?.Year is not null)
            .GroupBy(mention => mention.Period!.Year!.Value)
            .OrderByDescending(year => year.Count())
            .ToArray();
        return years.Length == 1 || (years.Length > 1 && years[0].Count() >= 2 * years[1].Count()) ? Period.OfYear(years[0].Key) : null;
    }
}
