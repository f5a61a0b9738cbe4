using UglyToad.PdfPig.Core;

namespace ReportParsing.Pdf.Scans;

/// <summary>A picture on a page, in a format that the recogniser reads.</summary>
/// <param name="Content">The file of the picture.</param>
/// <param name="Width">In pixels.</param>
/// <param name="Height">In pixels.</param>
/// <param name="Area">Where it lies on the page, its own corners by name.</param>
internal sealed record PagePicture(ReadOnlyMemory<byte> Content, int Width, int Height, PdfRectangle Area)
{
    public double PixelsPerInch => Width * 72 / Math.Max(1, Distance(Area.BottomLeft, Area.BottomRight));

    /// <summary>Where a pixel lies on the page, however the picture is turned there.</summary>
    public PdfPoint OnPage(double left, double top)
    {
        var (across, up) = (left / Width, 1 - (top / Height));
        var (origin, right, above) = (Area.BottomLeft, Area.BottomRight, Area.TopLeft);
        return new PdfPoint(
            origin.X + (across * (right.X - origin.X)) + (up * (above.X - origin.X)),
            origin.Y + (across * (right.Y - origin.Y)) + (up * (above.Y - origin.Y)));
    }

    private static double Distance(PdfPoint from, PdfPoint to) => Math.Sqrt(((to.X - from.X) * (to.X - from.X)) + ((to.Y - from.Y) * (to.Y - from.Y)));
}
