using ReportParsing.Pdf.Tables;

namespace ReportParsing.Pdf;

/// <summary>The lines of one page from top to bottom, and those set apart from them.</summary>
internal sealed class PageText(int number, double width, double height, List<TextLine> lines)
{
    public int Number { get; } = number;

    public double Width { get; } = width;

    public double Height { get; } = height;

    public List<TextLine> Lines { get; } = lines;

    public List<PageTable> Tables { get; } = [];

    /// <summary>How many digits were seen on the page.</summary>
    public int DigitCount { get; set; }

    public List<TextLine> Furniture { get; } = [];
}
