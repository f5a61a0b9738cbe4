namespace ReportParsing;

/// <summary>One page of a PDF.</summary>
/// <param name="Number">Counted from 1.</param>
/// <param name="Width">In points (1/72 inch), as the page is shown.</param>
/// <param name="Height">In points, as the page is shown.</param>
/// <param name="Status">Whether the page's text could be read.</param>
public sealed record Page(int Number, decimal Width, decimal Height, PageStatus Status);
