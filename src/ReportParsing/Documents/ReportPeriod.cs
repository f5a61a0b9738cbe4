using ReportParsing.Figures;
using ReportParsing.Languages;
using ReportParsing.Text;

namespace ReportParsing.Documents;

/// <summary>Tells the time that a report covers from its subject and the line in brackets under it.</summary>
internal static class ReportPeriod
{
    public static Period? Read(string? subject, string? underTitle, DateOnly? date, LanguagePack language)
    {
        // "(từ ngày 15/12/2023 đến ngày 14/6/2024)" is more exact than the title.
        if (underTitle is not null && Times(underTitle, language).FirstOrDefault(mention => mention.Period is { From: not null, To: not null }) is { } exact)
            return exact.Period;
        if (subject is null)
            return null;
        var times = Times(subject, language);
        if (times.Count == 0)
            return null;
        return times[0].Period ?? Completed(times[0], times, date, language);
    }

    // "9 tháng đầu năm, nhiệm vụ 3 tháng cuối năm 2024", "quý III" in a report of the year's October.
    private static Period? Completed(Mention time, List<Mention> times, DateOnly? date, LanguagePack language)
    {
        var year = times.Select(other => other.Period?.Year).FirstOrDefault(known => known is not null) ?? date?.Year;
        if (year is not { } found)
            return null;
        var bare = time.Text.EndsWith($" {language.Header.YearWord}", StringComparison.Ordinal) ? time.Text : $"{time.Text} {language.Header.YearWord}";
        return Times(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{bare} {found}"), language).FirstOrDefault()?.Period;
    }

    private static List<Mention> Times(string text, LanguagePack language) =>
    [
        .. MentionExtraction.Extract([new Block { Id = 0, Kind = BlockKind.Paragraph, Text = TextNormalization.SingleSpaced(text) }], language)
            .Where(mention => mention.Kind is MentionKind.Period or MentionKind.Year or MentionKind.Date),
    ];
}
