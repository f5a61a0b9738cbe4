using System.Globalization;
using ReportParsing;

namespace ReportAudit.Reconciliation.Reading;

/// <summary>Reads the times of a reconciliation file: <c>2024</c>, <c>2024-09</c>, <c>2024-09-30</c>, or two of them joined by <c>..</c>.</summary>
internal static class PeriodReading
{
    public static Period? Read(string text)
    {
        var parts = text.Split("..");
        if (parts.Length > 2 || One(parts[0].Trim()) is not { } first)
            return null;
        return parts.Length == 1 ? first : One(parts[1].Trim()) is { } last && last.To >= first.From ? new Period(first.From, last.To) : null;
    }

    /// <summary>A day written <c>2024-09-30</c>; null for anything else.</summary>
    public static DateOnly? Day(string text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    private static Period? One(string text)
    {
        if (Day(text) is { } day)
            return Period.OfDay(day);
        if (Day(text + "-01") is { } month)
            return new Period(month, month.AddMonths(1).AddDays(-1));
        return Day(text + "-01-01") is { } year ? Period.OfYear(year.Year) : null;
    }
}
