namespace ReportParsing;

/// <summary>Days from <paramref name="From"/> to <paramref name="To"/>, both included.</summary>
/// <param name="From">The first day; null where the text names only the end (<c>đến ngày …</c>).</param>
/// <param name="To">The last day; null where the text names only the beginning (<c>từ ngày …</c>).</param>
public sealed record Period(DateOnly? From, DateOnly? To)
{
    /// <summary>A whole calendar year.</summary>
    public static Period OfYear(int year) => new(new DateOnly(year, 1, 1), new DateOnly(year, 12, 31));

    /// <summary>A single day.</summary>
    public static Period OfDay(DateOnly day) => new(day, day);

    /// <summary>The year that the whole period lies in; null where it is open or spans several.</summary>
    public int? Year => From?.Year == To?.Year ? From?.Year : null;
}
