using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;

namespace ReportParsing.Pdf;

/// <summary>Takes the letters of a page over as glyphs; what is not seen, or not written as most of the page is, is set apart.</summary>
internal sealed class GlyphReading(FontCatalogue fonts)
{
    public PageGlyphs Read(UglyToad.PdfPig.Content.Page page)
    {
        fonts.Look(page);
        var glyphs = Read(page, PageTurn.None(page));
        if (glyphs.Turned.Count + glyphs.Invisible.Count > glyphs.Upright.Count && SidewaysReading.TurnOf(page) is { IsNone: false } turn)
            glyphs = Read(page, turn);
        if (glyphs.Invisible.Count > 4 * glyphs.Upright.Count && page.NumberOfImages > 0)
            glyphs.TakeRecognisedText();
        LegacyLetters.Convert(glyphs);
        return glyphs;
    }

    private PageGlyphs Read(UglyToad.PdfPig.Content.Page page, PageTurn turn)
    {
        var letters = page.Letters;
        var glyphs = new PageGlyphs(new List<Glyph>(letters.Count)) { Turn = turn };
        var paper = new PaperColour(page);
        var unmapped = new UnmappedFonts();
        foreach (var letter in letters)
            Add(glyphs, letter, paper, unmapped);
        unmapped.TakeOut(glyphs);
        return glyphs;
    }

    private void Add(PageGlyphs glyphs, Letter letter, PaperColour paper, UnmappedFonts unmapped)
    {
        var font = fonts.Of(letter);
        if (font.IsUnmapped)
        {
            glyphs.Unknown++;
            glyphs.HasUnmappedFont |= !string.IsNullOrWhiteSpace(letter.Value);
            return;
        }

        var text = font.Encoding is null ? GlyphText.Of(letter.Value ?? "", font) : GlyphText.OfCodes(letter.Value ?? "");
        if (GlyphText.IsUnknown(text))
        {
            glyphs.Unknown += letter.Width > 0 ? 1 : 0;
            unmapped.Add(font, letter.Value);
            if (text.Length == 0)
                return;
        }

        var glyph = glyphs.Turn.IsNone ? AsShown(letter, text, font) : SidewaysReading.Upright(letter, glyphs.Turn, text, font);
        if (IsOutside(glyph, glyphs.Turn))
            glyphs.Outside += glyph.IsSpace ? 0 : 1;
        else if (letter.RenderingMode is TextRenderingMode.Neither or TextRenderingMode.NeitherClip)
            glyphs.Invisible.Add(glyph);
        else if (paper.Hides(letter))
            glyphs.OnPaper += glyph.IsSpace ? 0 : 1;
        else
            (letter.TextOrientation == SidewaysReading.OrientationOf(glyphs.Turn) ? glyphs.Upright : glyphs.Turned).Add(glyph);
    }

    private static Glyph AsShown(Letter letter, string text, FontTraits font)
    {
        var start = letter.StartBaseLine;
        var box = letter.BoundingBox;
        return new Glyph(text, start.X, letter.EndBaseLine.X, start.Y, box.Bottom, box.Top, letter.PointSize, font);
    }

    private static bool IsOutside(in Glyph glyph, PageTurn turn) =>
        glyph.X1 < 0 || glyph.X0 > turn.UprightWidth || glyph.Baseline + glyph.Size < 0 || glyph.Baseline > turn.UprightHeight;
}
