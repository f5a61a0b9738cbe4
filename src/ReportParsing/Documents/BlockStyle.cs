namespace ReportParsing.Documents;

/// <summary>How a paragraph looks, as far as its format tells.</summary>
/// <param name="Bold">All of it is bold.</param>
/// <param name="Centered">It is centred between the margins.</param>
/// <param name="FontSize">In points; null where unknown.</param>
/// <param name="Indent">From the left margin, in points; null where unknown.</param>
/// <param name="HeadingLevel">The level of a heading style, 0 for the top; null where the file names none.</param>
/// <param name="ListLevel">The level of automatic numbering, 0 for the top; null where the file names none.</param>
internal sealed record BlockStyle(
    bool Bold = false,
    bool Centered = false,
    decimal? FontSize = null,
    decimal? Indent = null,
    int? HeadingLevel = null,
    int? ListLevel = null)
{
    public static BlockStyle Unknown { get; } = new();
}
