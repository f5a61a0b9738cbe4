using System.Globalization;

namespace ReportSearch.Queries;

/// <summary>Reads the days, months and years of a query.</summary>
internal static class TypedDate
{
    private static readonly string[] Days = ["d/M/yyyy", "yyyy-M-d", "d-M-yyyy", "d.M.yyyy"];
    private static readonly string[] Months = ["M/yyyy", "yyyy-M", "M-yyyy"];

    /// <summary>The first and the last day meant; null where the text is no date.</summary>
    public static (DateOnly First, DateOnly Last)? Read(string text)
    {
        if (Parse(text, Days) is { } day)
            return (day, day);
        if (Parse(text, Months) is { } month)
            return (month, month.AddMonths(1).AddDays(-1));
        return Year(text) is { } year ? (new DateOnly(year, 1, 1), new DateOnly(year, 12, 31)) : null;
    }

    public static int? Year(string text) =>
        text.Length == 4 && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year > 0 ? year : null;

    private static DateOnly? Parse(string text, string[] formats) =>
        DateOnly.TryParseExact(text, formats, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}
