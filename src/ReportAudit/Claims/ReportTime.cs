using ReportParsing;

namespace ReportAudit.Claims;

/// <summary>The time that a report is about.</summary>
internal static class ReportTime
{
    private const int TitleBlocks = 6;
    private const int LongestTitle = 240;

    /// <summary>The report's period: its header's, else the year that its title names; null where neither is there.</summary>
    public static Period? Of(Report report)
    {
        if (report.Header.Period is { } period)
            return period;
        var title = report.Mentions.FirstOrDefault(mention =>
            mention.Span.Block < TitleBlocks
            && mention.Kind is MentionKind.Year or MentionKind.Period
            && mention.Period?.Year is not null
            && report.Blocks[mention.Span.Block].Text.Length < LongestTitle);
        return title?.Period;
    }
}
