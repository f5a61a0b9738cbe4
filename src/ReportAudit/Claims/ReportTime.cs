using ReportParsing;

namespace ReportAudit.Claims;

/// <summary>The time that a report is about.</summary>
internal static class ReportTime
{
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
