using System.Runtime.InteropServices;

namespace ReportParsing.Figures;

/// <summary>A day, month, quarter or year as far as the text names it.</summary>
/// <param name="End">The piece after its last.</param>
/// <param name="Year">The year; null where the text leaves it out.</param>
/// <param name="Month">The month; null where it is left out or the stretch is longer.</param>
/// <param name="Day">The day; null where it is left out or the stretch is longer.</param>
/// <param name="Months">The first and last month of a quarter or half year; null for others.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct DatePoint(int End, int? Year = null, int? Month = null, int? Day = null, (int First, int Last)? Months = null)
{
    private const int LeapYear = 2000;

    public MentionKind Kind => this switch
    {
        { Months: not null } => MentionKind.Period,
        { Month: null, Day: null } => MentionKind.Year,
        _ => MentionKind.Date,
    };

    /// <summary>Whether no calendar has such a day: 31/4, 29/2/2023, month 13. Without a year February may have 29.</summary>
    public bool IsImpossible =>
        Month is < 1 or > 12
        || Day is < 1 or > 31
        || (Day is { } day && Month is { } month && Year is null or (>= 1 and <= 9999) && day > DateTime.DaysInMonth(Year ?? LeapYear, month));

    /// <summary>The days meant; null where the year is unknown or there is no such day (31/02).</summary>
    public Period? Days
    {
        get
        {
            if (Year is not (>= 1 and <= 9999 and var year) || Month is < 1 or > 12)
                return null;
            if (Months is { } months)
                return new Period(new DateOnly(year, months.First, 1), LastOf(year, months.Last));
            if (Day is { } day)
                return Month is { } of && day >= 1 && day <= DateTime.DaysInMonth(year, of) ? Period.OfDay(new DateOnly(year, of, day)) : null;
            return Month is { } month ? new Period(new DateOnly(year, month, 1), LastOf(year, month)) : Period.OfYear(year);
        }
    }

    /// <summary>This point with what it leaves out taken from the one after it: <c>từ ngày 13 đến 20/11/2024</c>.</summary>
    public DatePoint CompletedBy(DatePoint next)
    {
        var year = Year ?? next.Year;
        return this with { Year = year, Month = Day is not null && Month is null ? next.Month : Month };
    }

    private static DateOnly LastOf(int year, int month) => new(year, month, DateTime.DaysInMonth(year, month));
}
