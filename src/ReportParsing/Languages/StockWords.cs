namespace ReportParsing.Languages;

/// <summary>Words around the figures of a stock's account, as compared.</summary>
/// <param name="Openings">Words for what was there when the time began.</param>
/// <param name="Arrivals">Words for what came.</param>
/// <param name="Departures">Words for what went.</param>
/// <param name="Closings">Words for what is there at the end.</param>
internal sealed record StockWords(IReadOnlyList<string> Openings, IReadOnlyList<string> Arrivals, IReadOnlyList<string> Departures, IReadOnlyList<string> Closings);
