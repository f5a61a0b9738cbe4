namespace ReportParsing.Pdf;

/// <summary>Parts the glyphs of one line into words.</summary>
internal static class WordBuilding
{
    // In ems. A space glyph counts where it is really left empty; where the line has none, the gap itself must tell.
    private const double GapAtSpace = 0.05;
    private const double GapWithoutSpaces = 0.17;
    private const double GapBesideSpaces = 0.3;

    public static List<Word> Build(ReadOnlySpan<Glyph> glyphs)
    {
        var gapWithoutSpace = HasSpaces(glyphs) ? GapBesideSpaces : GapWithoutSpaces;
        List<Word> words = [];
        Span<Glyph> word = new Glyph[glyphs.Length];
        var length = 0;
        var space = false;
        double right = 0;
        foreach (ref readonly var glyph in glyphs)
        {
            if (glyph.IsSpace)
            {
                space = true;
                continue;
            }

            var gap = glyph.X0 - right;
            if (length > 0 && gap > (space ? GapAtSpace : gapWithoutSpace) * glyph.Size)
            {
                words.Add(new Word(word[..length]));
                length = 0;
            }

            right = length == 0 ? glyph.X1 : Math.Max(right, glyph.X1);
            word[length++] = glyph;
            space = false;
        }

        if (length > 0)
            words.Add(new Word(word[..length]));
        return words;
    }

    private static bool HasSpaces(ReadOnlySpan<Glyph> glyphs)
    {
        foreach (ref readonly var glyph in glyphs)
        {
            if (glyph.IsSpace)
                return true;
        }

        return false;
    }
}
