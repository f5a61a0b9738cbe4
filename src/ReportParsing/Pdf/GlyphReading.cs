using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;

namespace ReportParsing.Pdf;

/// <summary>Takes the letters of a page over as glyphs; what is not seen, or not written from left to right, is set apart.</summary>
internal sealed class GlyphReading(FontCatalogue fonts)
{
    public PageGlyphs Read(UglyToad.PdfPig.Content.Page page)
    {
        var letters = page.Letters;
        var glyphs = new PageGlyphs(new List<Glyph>(letters.Count));
        foreach (var letter in letters)
            Add(glyphs, letter, page);
        if (glyphs.Invisible.Count > 4 * glyphs.Upright.Count && page.NumberOfImages > 0)
            glyphs.TakeRecognisedText();
        LegacyLetters.Convert(glyphs);
        return glyphs;
    }

    private void Add(PageGlyphs glyphs, Letter letter, UglyToad.PdfPig.Content.Page page)
    {
        var font = fonts.Of(letter);
        var text = font.Encoding is null ? GlyphText.Of(letter.Value ?? "", font) : letter.Value ?? "";
        if (GlyphText.IsUnknown(text))
        {
            glyphs.Unknown += letter.Width > 0 ? 1 : 0;
            if (text.Length == 0)
                return;
        }

        var start = letter.StartBaseLine;
        var box = letter.BoundingBox;
        var glyph = new Glyph(text, start.X, letter.EndBaseLine.X, start.Y, box.Bottom, box.Top, letter.PointSize, font);
        if (IsOutside(glyph, page))
            glyphs.Outside += glyph.IsSpace ? 0 : 1;
        else if (letter.RenderingMode is TextRenderingMode.Neither or TextRenderingMode.NeitherClip)
            glyphs.Invisible.Add(glyph);
        else
            (letter.TextOrientation == TextOrientation.Horizontal ? glyphs.Upright : glyphs.Turned).Add(glyph);
    }

    private static bool IsOutside(in Glyph glyph, UglyToad.PdfPig.Content.Page page) =>
        glyph.X1 < 0 || glyph.X0 > page.Width || glyph.Baseline + glyph.Size < 0 || glyph.Baseline > page.Height;
}
