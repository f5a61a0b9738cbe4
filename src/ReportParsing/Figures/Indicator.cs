namespace ReportParsing;

/// <summary>What a figure counts (chỉ tiêu).</summary>
/// <param name="Text">The words as the report writes them; empty where none could be found.</param>
/// <param name="Terms">The words that tell indicators apart, normalised and in alphabetical order: no filler, no counting noun of the unit.</param>
public sealed record Indicator(string Text, IReadOnlyList<string> Terms)
{
    /// <summary>Nothing is said about what is counted.</summary>
    public static Indicator Unknown { get; } = new(string.Empty, []);
}
