using System.Text;
using ReportParsing.Text;

namespace ReportParsing.Pdf;

/// <summary>Converts the letters of VNI and TCVN3 fonts. Fonts whose letters the file already maps to Unicode are left alone.</summary>
internal static class LegacyLetters
{
    public static void Convert(PageGlyphs page)
    {
        var encoded = new Dictionary<string, StringBuilder>(StringComparer.Ordinal);
        foreach (var glyph in page.Upright)
        {
            if (glyph.Font.Encoding is null)
                continue;
            if (!encoded.TryGetValue(glyph.Font.Name, out var text))
                encoded.Add(glyph.Font.Name, text = new StringBuilder());
            text.Append(glyph.Text);
        }

        foreach (var (font, text) in encoded)
            Convert(page, font, text.ToString());
        foreach (var (font, text) in encoded)
        {
            if (LegacyEncoding.ForFont(font) is Tcvn3Encoding encoding && page.Converted && !text.ToString().Contains(GlyphText.SoftHyphen))
                HyphensForHornedU.Mend(page.Upright, font, encoding.Convert("\u00AD"));
        }
    }

    private static void Convert(PageGlyphs page, string font, string text)
    {
        var glyphs = page.Upright;
        var encoding = LegacyEncoding.ForFont(font)!;
        if (encoding.Convert(text) == text)
            return;
        page.Converted = true;
        var kept = 0;
        for (var i = 0; i < glyphs.Count; i++)
        {
            var glyph = glyphs[i];
            if (glyph.Font.Name == font && !glyph.IsSpace)
                glyph = Converted(glyphs, ref i, encoding);
            glyphs[kept++] = glyph;
        }

        glyphs.RemoveRange(kept, glyphs.Count - kept);
    }

    // VNI writes a letter and its accents as two glyphs.
    private static Glyph Converted(List<Glyph> glyphs, ref int index, LegacyEncoding encoding)
    {
        var glyph = glyphs[index];
        if (index + 1 < glyphs.Count && glyphs[index + 1] is var accent && ReferenceEquals(accent.Font, glyph.Font) && Touches(glyph, accent)
            && encoding.Convert(glyph.Text + accent.Text) is { Length: 1 } joined)
        {
            index++;
            return glyph with { Text = joined, X1 = Math.Max(glyph.X1, accent.X1), Bottom = Math.Min(glyph.Bottom, accent.Bottom), Top = Math.Max(glyph.Top, accent.Top) };
        }

        return glyph with { Text = encoding.Convert(glyph.Text) };
    }

    private static bool Touches(in Glyph left, in Glyph right) =>
        left.Baseline == right.Baseline && Math.Abs(right.X0 - left.X1) < 0.3 * left.Size;
}
