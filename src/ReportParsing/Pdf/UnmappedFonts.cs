using System.Runtime.InteropServices;

namespace ReportParsing.Pdf;

/// <summary>
/// Takes out the letters of fonts without a map to Unicode. Such a font's codes come out as other letters and digits, which would be taken
/// for what the page says; control characters among them, which no text has, give the font away.
/// </summary>
internal sealed class UnmappedFonts
{
    private const int FewControls = 2;

    // Of a font's letters: a broken letter or two happen in sound fonts.
    private const double ManyControls = 0.01;

    private readonly Dictionary<FontTraits, int> controls = new(ReferenceEqualityComparer.Instance);

    /// <summary>Takes note of a letter that cannot be known.</summary>
    public void Add(FontTraits font, string? value)
    {
        // Legacy encodings have letters there.
        if (value is [< '\t', ..] && font.Encoding is null)
            CollectionsMarshal.GetValueRefOrAddDefault(controls, font, out _)++;
    }

    public void TakeOut(PageGlyphs page)
    {
        foreach (var (font, count) in controls)
        {
            var letters = page.Upright.Count(glyph => glyph.Font == font) + page.Turned.Count(glyph => glyph.Font == font);
            if (count < FewControls || count <= ManyControls * letters)
                continue;
            page.Unknown += page.Upright.RemoveAll(glyph => glyph.Font == font) + page.Turned.RemoveAll(glyph => glyph.Font == font);
            page.HasUnmappedFont = true;
        }
    }
}
