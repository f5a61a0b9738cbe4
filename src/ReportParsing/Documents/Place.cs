namespace ReportParsing;

/// <summary>Where a piece of text stands in the file.</summary>
/// <param name="Page">The page, counted from 1; null for Word and text files.</param>
/// <param name="Line">The line of a text file, counted from 1; null for other formats.</param>
/// <param name="Boxes">The rectangles that the text covers, one a line and page; empty where the format has no geometry.</param>
public sealed record Place(int? Page, int? Line, IReadOnlyList<PageBox> Boxes)
{
    /// <summary>A place about which nothing is known but its block.</summary>
    public static Place Unknown { get; } = new(null, null, []);
}

/// <summary>A rectangle together with its page.</summary>
/// <param name="Page">Counted from 1.</param>
/// <param name="Box">In points, from the page's lower left corner.</param>
public readonly record struct PageBox(int Page, Box Box);
