using System.Runtime.InteropServices;
using ReportParsing.Text;

namespace ReportParsing.Pdf;

/// <summary>Parts the letters of one line into words: by the gaps, and where those are doubtful by Vietnamese spelling.</summary>
internal static class WordBuilding
{
    // In ems. A space glyph counts where it is really left empty; where the line has none, the gap itself must tell.
    private const double GapAtSpace = 0.05;
    private const double GapWithoutSpaces = 0.17;
    private const double GapBesideSpaces = 0.3;
    private const double SurelyNone = 0.06;
    private const double GapAfterLabel = 0.025;
    private const double SurelyOne = 0.36;
    private const int LongestLabel = 6;

    public static List<Word> Build(LineLetters letters)
    {
        var glyphs = CollectionsMarshal.AsSpan(letters.Glyphs);
        if (glyphs.Length == 0)
            return [];
        var geometric = letters.HasSpaces ? GapBesideSpaces : GapWithoutSpaces;
        List<Word> words = [];
        var start = 0;
        for (var i = 1; i <= glyphs.Length; i++)
        {
            if (i < glyphs.Length && !IsGap(glyphs, letters, start, i, geometric))
                continue;
            words.Add(new Word(glyphs[start..i]));
            start = i;
        }

        return words;
    }

    private static bool IsGap(ReadOnlySpan<Glyph> glyphs, LineLetters letters, int start, int index, double geometric)
    {
        var (gap, space) = (letters.GapBefore(index), letters.SpaceBefore(index));
        var byGeometry = gap > (space ? GapAtSpace : geometric);
        if (gap > GapAfterLabel && gap < SurelyNone && start == 0 && IsLabel(glyphs[..index]) && char.IsLetter(glyphs[index].Text[0]))
            return true;
        if (gap >= SurelyOne || (space ? gap > SurelyNone : gap < SurelyNone))
            return byGeometry;
        // A label and its text are parted by a tab, which leaves no space glyph and often little room.
        if (glyphs[index - 1].Text is "." or ")" or ":" or ";" or "," && char.IsLetter(glyphs[index].Text[0]))
            return gap > SurelyNone;
        var end = index + 1;
        while (end < glyphs.Length && !letters.SpaceBefore(end) && letters.GapBefore(end) < SurelyNone)
            end++;
        return BySpelling(glyphs[start..index], glyphs[index..end]) ?? byGeometry;
    }

    // A label that fills its hanging indent leaves hardly any room for the tab after it.
    private static bool IsLabel(ReadOnlySpan<Glyph> glyphs)
    {
        if (glyphs.Length is < 2 or > LongestLabel || glyphs[^1].Text is not ("." or ")"))
            return false;
        foreach (var glyph in glyphs[..^1])
        {
            if (!(char.IsAsciiDigit(glyph.Text[0]) || glyph.Text is "I" or "V" or "X" or "."))
                return false;
        }

        return true;
    }

    // "Đ ảng" is one syllable and "cấpuỷ" two; spelling never decides where both or neither can be read.
    private static bool? BySpelling(ReadOnlySpan<Glyph> left, ReadOnlySpan<Glyph> right)
    {
        var (before, after) = (Letters(left), Letters(right));
        if (before.Length == 0 || after.Length == 0)
            return null;
        var together = Syllable.IsWellFormed(before + after);
        var apart = Syllable.IsWellFormed(before) && Syllable.IsWellFormed(after);
        return together == apart ? null : apart;
    }

    private static string Letters(ReadOnlySpan<Glyph> glyphs)
    {
        if (glyphs.Length > 8)
            return "";
        var letters = string.Concat(glyphs.ToArray().Select(glyph => glyph.Text)).TrimStart('(', '“', '"').TrimEnd(',', '.', ';', ':', ')', '”', '"');
        return letters.All(char.IsLetter) ? letters : "";
    }
}
