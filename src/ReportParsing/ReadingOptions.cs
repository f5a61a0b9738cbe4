namespace ReportParsing;

/// <summary>How to read a report.</summary>
public sealed record ReadingOptions
{
    /// <summary>The language as an ISO 639-1 code, or null to tell it from the text.</summary>
    /// <value>The default is null.</value>
    public string? Language { get; init; }
}
