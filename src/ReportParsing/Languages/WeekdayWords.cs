namespace ReportParsing.Languages;

/// <summary>How days of the week are named.</summary>
/// <param name="Names">Each name as compared, its words parted by single spaces.</param>
/// <param name="LeadIns">Words that may stand before a weekday; after any other the name may be an ordinal (lần thứ ba).</param>
internal sealed record WeekdayWords(IReadOnlyList<(string Name, DayOfWeek Day)> Names, IReadOnlyList<string> LeadIns);
