namespace ReportParsing.Languages;

/// <summary>Words around the figures of a stock's account, as compared.</summary>
/// <param name="Openings">Words for what was there when the time began.</param>
/// <param name="Arrivals">Words for what came.</param>
/// <param name="Departures">Words for what went.</param>
/// <param name="Closings">Words for what is there at the end.</param>
internal sealed record StockWords(IReadOnlyList<string> Openings, IReadOnlyList<string> Arrivals, IReadOnlyList<string> Departures, IReadOnlyList<string> Closings)
{
    /// <summary>Words for money that came in; of things they say nothing.</summary>
    public IReadOnlyList<string> Incomes { get; init; } = [];

    /// <summary>Words for money that was paid out.</summary>
    public IReadOnlyList<string> Outlays { get; init; } = [];

    /// <summary>Words for what is owed, which what is given out adds to.</summary>
    public IReadOnlyList<string> Debts { get; init; } = [];
}
