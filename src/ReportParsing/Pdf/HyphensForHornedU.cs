using ReportParsing.Text;

namespace ReportParsing.Pdf;

/// <summary>
/// In TCVN3 the letter ư has the code of the soft hyphen, which the Western encoding of PDF files shows as a hyphen ("n-íc" is nước).
/// Spelling tells the two apart.
/// </summary>
internal static class HyphensForHornedU
{
    private const double Touching = 0.12;

    /// <param name="glyphs">The glyphs of a page, converted to Unicode.</param>
    /// <param name="font">The name of the font whose hyphens are looked at.</param>
    /// <param name="letter">The letter in their place: small, or a capital in a font of capitals.</param>
    public static void Mend(List<Glyph> glyphs, string font, string letter)
    {
        for (var i = 0; i < glyphs.Count; i++)
        {
            if (glyphs[i].Text == "-" && glyphs[i].Font.Name == font && MakesASyllable(glyphs, i))
                glyphs[i] = glyphs[i] with { Text = letter };
        }
    }

    // No vowel stands before ư: "tế-xã" has a hyphen.
    private static bool MakesASyllable(List<Glyph> glyphs, int at)
    {
        var (start, end) = (at, at + 1);
        while (start > 0 && char.IsLetter(glyphs[start - 1].Text[0]) && Touches(glyphs[start - 1], glyphs[start]))
            start--;
        while (end < glyphs.Count && char.IsLetterOrDigit(glyphs[end].Text[0]) && Touches(glyphs[end - 1], glyphs[end]))
            end++;
        return end - start > 1 && Syllable.IsWellFormed($"{TextOf(glyphs, start, at)}ư{TextOf(glyphs, at + 1, end)}");
    }

    private static bool Touches(Glyph left, Glyph right) =>
        left.Baseline == right.Baseline && Math.Abs(right.X0 - left.X1) < Touching * left.Size;

    private static string TextOf(List<Glyph> glyphs, int start, int end) =>
        string.Concat(glyphs.GetRange(start, end - start).Select(glyph => glyph.Text)).ToLowerInvariant();
}
