using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;

namespace ReportParsing.Pdf.Scans;

/// <summary>The pictures that make up a scanned page.</summary>
/// <param name="Pictures">From top to bottom, each in a format that the recogniser reads.</param>
/// <param name="Unreadable">How many there are besides whose encoding cannot be read.</param>
internal sealed record PagePictures(IReadOnlyList<PagePicture> Pictures, int Unreadable)
{
    // Of the page. Smaller ones are seals, signatures and codes.
    private const double Smallest = 0.04;

    // Of the picture. A page is often kept as a background and a sharper layer of its letters.
    private const double SamePlace = 0.8;

    public static PagePictures Of(UglyToad.PdfPig.Content.Page page)
    {
        var paper = page.Width * page.Height;
        List<(IPdfImage Image, PdfRectangle Area)> chosen = [];
        foreach (var image in page.GetImages().OrderByDescending(image => (long)image.WidthInSamples * image.HeightInSamples))
        {
            var area = image.BoundingBox;
            if (Size(area) > Smallest * paper && !chosen.Exists(larger => Shared(larger.Area, area) > SamePlace * Size(area)))
                chosen.Add((image, area));
        }

        var pictures = chosen.OrderByDescending(picture => Upper(picture.Area)).Select(picture => Picture(picture.Image, picture.Area)).ToList();
        return new PagePictures([.. pictures.OfType<PagePicture>()], pictures.Count(picture => picture is null));
    }

    private static PagePicture? Picture(IPdfImage image, PdfRectangle area) =>
        PictureFormat.FileOf(image) is { } content ? new PagePicture(content, image.WidthInSamples, image.HeightInSamples, area) : null;

    private static double Size(PdfRectangle area) => (Right(area) - Left(area)) * (Upper(area) - Lower(area));

    private static double Shared(PdfRectangle one, PdfRectangle other) =>
        Math.Max(0, Math.Min(Right(one), Right(other)) - Math.Max(Left(one), Left(other)))
        * Math.Max(0, Math.Min(Upper(one), Upper(other)) - Math.Max(Lower(one), Lower(other)));

    private static double Left(PdfRectangle area) => Math.Min(Math.Min(area.BottomLeft.X, area.BottomRight.X), Math.Min(area.TopLeft.X, area.TopRight.X));

    private static double Right(PdfRectangle area) => Math.Max(Math.Max(area.BottomLeft.X, area.BottomRight.X), Math.Max(area.TopLeft.X, area.TopRight.X));

    private static double Lower(PdfRectangle area) => Math.Min(Math.Min(area.BottomLeft.Y, area.BottomRight.Y), Math.Min(area.TopLeft.Y, area.TopRight.Y));

    private static double Upper(PdfRectangle area) => Math.Max(Math.Max(area.BottomLeft.Y, area.BottomRight.Y), Math.Max(area.TopLeft.Y, area.TopRight.Y));
}
