namespace ReportSearch.Queries;

/// <summary>Gives the ends of typed ranges their meaning.</summary>
internal static class RangeReading
{
    public static ValueRange Values(Bounds bounds)
    {
        ValueRange range = new(Number(bounds.From, bounds), Number(bounds.To, bounds), bounds.FromIncluded, bounds.ToIncluded);
        return range.From > range.To ? throw Backwards(bounds) : range;
    }

    public static (int? From, int? To) Years(Bounds bounds)
    {
        var from = Year(bounds.From, bounds) + (bounds.FromIncluded ? 0 : 1);
        var to = Year(bounds.To, bounds) - (bounds.ToIncluded ? 0 : 1);
        return Year(bounds.From, bounds) > Year(bounds.To, bounds) ? throw Backwards(bounds) : (from, to);
    }

    public static DateNode Dates(Bounds bounds)
    {
        var from = Days(bounds.From, bounds);
        var to = Days(bounds.To, bounds);
        if (from?.First > to?.Last)
            throw Backwards(bounds);
        return new DateNode(
            bounds.FromIncluded ? from?.First : from?.Last.AddDays(1),
            bounds.ToIncluded ? to?.Last : to?.First.AddDays(-1));
    }

    private static decimal? Number(string? text, Bounds bounds) =>
        text is null ? null : TypedNumber.Read(text) ?? throw new QueryException(bounds.Position, QueryMessages.NotANumber(text));

    private static int? Year(string? text, Bounds bounds) =>
        text is null ? null : TypedDate.Year(text) ?? throw new QueryException(bounds.Position, QueryMessages.NotAYear(text));

    private static (DateOnly First, DateOnly Last)? Days(string? text, Bounds bounds) =>
        text is null ? null : TypedDate.Read(text) ?? throw new QueryException(bounds.Position, QueryMessages.NotADate(text));

    private static QueryException Backwards(Bounds bounds) =>
        new(bounds.Position, QueryMessages.Backwards(bounds.Text));
}
