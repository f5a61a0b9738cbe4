using UglyToad.PdfPig.Content;

namespace ReportParsing.Pdf;

/// <summary>Takes the letters of a page over as glyphs; what is not written from left to right is set apart.</summary>
internal sealed class GlyphReading(FontCatalogue fonts)
{
    public PageGlyphs Read(UglyToad.PdfPig.Content.Page page)
    {
        var letters = page.Letters;
        var upright = new List<Glyph>(letters.Count);
        List<Glyph> turned = [];
        foreach (var letter in letters)
        {
            if (string.IsNullOrEmpty(letter.Value))
                continue;
            var glyph = GlyphOf(letter);
            (letter.TextOrientation == TextOrientation.Horizontal ? upright : turned).Add(glyph);
        }

        return new PageGlyphs(upright, turned);
    }

    private Glyph GlyphOf(Letter letter)
    {
        var start = letter.StartBaseLine;
        var box = letter.BoundingBox;
        return new Glyph(letter.Value, start.X, letter.EndBaseLine.X, start.Y, box.Bottom, box.Top, letter.PointSize, fonts.Of(letter));
    }
}

/// <summary>The glyphs of a page.</summary>
/// <param name="Upright">Written from left to right.</param>
/// <param name="Turned">Written in any other direction.</param>
internal sealed record PageGlyphs(List<Glyph> Upright, List<Glyph> Turned);
