using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Graphics;
using UglyToad.PdfPig.Graphics.Colors;

namespace ReportParsing.Pdf;

/// <summary>Tells letters that nobody sees because they are as white as the paper that they stand on.</summary>
internal sealed class PaperColour(UglyToad.PdfPig.Content.Page page)
{
    private const double White = 0.98;

    private IColor? last;
    private bool isLastWhite;
    private List<PdfRectangle>? darkened;

    public bool Hides(Letter letter)
    {
        if (!ReferenceEquals(letter.Color, last))
            (last, isLastWhite) = (letter.Color, IsWhite(letter.Color));
        return isLastWhite && !IsDarkened(letter.BoundingBox.Centroid);
    }

    // Letters of a dark bar or on a picture are seen, whatever was drawn first.
    private bool IsDarkened(PdfPoint point)
    {
        darkened ??= [.. page.Paths.Where(IsDark).Select(path => path.GetBoundingRectangle()).OfType<PdfRectangle>(), .. page.GetImages().Select(image => image.BoundingBox)];
        return darkened.Exists(area => Contains(area, point));
    }

    // A ruling's stroke is dark too: letters beside it stand on paper all the same.
    private static bool IsDark(PdfPath path) => path.IsFilled && !path.IsClipping && !IsWhite(path.FillColor);

    private static bool Contains(PdfRectangle area, PdfPoint point) =>
        point.X >= Math.Min(area.Left, area.Right) && point.X <= Math.Max(area.Left, area.Right)
        && point.Y >= Math.Min(area.Bottom, area.Top) && point.Y <= Math.Max(area.Bottom, area.Top);

    // A pattern or shading has no one colour, and is seen.
    private static bool IsWhite(IColor? color)
    {
        if (color is null or PatternColor)
            return false;
        var (red, green, blue) = color.ToRGBValues();
        return red >= White && green >= White && blue >= White;
    }
}
