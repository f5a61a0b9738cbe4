using UglyToad.PdfPig.Content;

namespace ReportParsing.Pdf.Scans;

/// <summary>Tells pages that are pictures: without text, or with no more than the stamp of a digital signature over the picture.</summary>
internal static class ScanDetection
{
    private const int MostStampLetters = 400;

    // In points. A title over a coloured page is larger.
    private const double LargestStampLetter = 10.5;

    // Of the page.
    private const double Covered = 0.75;

    public static bool IsScan(UglyToad.PdfPig.Content.Page page, PageGlyphs glyphs)
    {
        if (page.NumberOfImages == 0 || glyphs.Recognised)
            return false;
        return glyphs.Upright.Count + glyphs.Turned.Count == 0 || (IsStamp(glyphs.Upright) && IsStamp(glyphs.Turned) && page.GetImages().Any(image => Covers(image, page)));
    }

    private static bool IsStamp(List<Glyph> glyphs) => glyphs.Count <= MostStampLetters && glyphs.TrueForAll(glyph => glyph.Size <= LargestStampLetter);

    private static bool Covers(IPdfImage image, UglyToad.PdfPig.Content.Page page)
    {
        var area = image.BoundingBox;
        return area.Width * area.Height > Covered * page.Width * page.Height;
    }
}
