using ReportParsing.Pdf.Tables;

namespace ReportParsing.Pdf;

/// <summary>The lines of one page from top to bottom, turned upright, and those set apart from them.</summary>
internal sealed class PageText(int number, PageTurn turn, List<TextLine> lines)
{
    public int Number { get; } = number;

    public PageTurn Turn { get; } = turn;

    public double Width { get; } = turn.UprightWidth;

    public double Height { get; } = turn.UprightHeight;

    public List<TextLine> Lines { get; } = lines;

    public List<PageTable> Tables { get; } = [];

    /// <summary>How many digits were seen on the page.</summary>
    public int DigitCount { get; set; }

    public List<TextLine> Furniture { get; } = [];

    /// <summary>Sets lines apart from the beginning that are seen on the page.</summary>
    public void SetApart(IReadOnlyList<TextLine> lines)
    {
        Furniture.AddRange(lines);
        DigitCount += lines.Sum(line => Conservation.DigitsIn(line));
    }
}
