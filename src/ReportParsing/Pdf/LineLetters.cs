using System.Runtime.InteropServices;
using ReportParsing.Text;

namespace ReportParsing.Pdf;

/// <summary>The letters of one line without its spaces: accents joined to their letters, letters printed twice taken once.</summary>
internal sealed class LineLetters
{
    private const double PrintedTwice = 0.15;
    private const double LargestTracking = 0.6;

    private readonly List<bool> spaces = [];
    private double tracking;

    public List<Glyph> Glyphs { get; } = [];

    public bool HasSpaces { get; private set; }

    public int DigitsPrintedTwice { get; private set; }

    public static LineLetters Of(List<Glyph> row)
    {
        var letters = new LineLetters();
        var space = false;
        letters.Glyphs.EnsureCapacity(row.Count);
        letters.spaces.EnsureCapacity(row.Count);
        foreach (ref readonly var glyph in CollectionsMarshal.AsSpan(row))
        {
            if (glyph.IsSpace)
                space = letters.HasSpaces = true;
            else if (!letters.Takes(glyph))
            {
                letters.Glyphs.Add(glyph);
                letters.spaces.Add(space);
                space = false;
            }
        }

        letters.tracking = letters.Tracking();
        return letters;
    }

    public bool SpaceBefore(int index) => spaces[index];

    /// <summary>The empty space before a letter in ems, less what parts all letters of the line.</summary>
    public double GapBefore(int index)
    {
        var glyphs = CollectionsMarshal.AsSpan(Glyphs);
        return (glyphs[index].X0 - glyphs[index - 1].X1 - tracking) / glyphs[index].Size;
    }

    // Whether the glyph is only a part of the last letter.
    private bool Takes(in Glyph glyph)
    {
        if (Glyphs.Count == 0)
            return false;
        var last = Glyphs[^1];
        if (last.Text[0] == GlyphText.SoftHyphen)
        {
            RemoveLast();
            return false;
        }

        if (glyph.Text == last.Text && Math.Abs(glyph.X0 - last.X0) < Math.Min(PrintedTwice * glyph.Size, 0.5 * (last.X1 - last.X0)))
        {
            Glyphs[^1] = last with { Font = last.Font.AsBold() };
            DigitsPrintedTwice += char.IsAsciiDigit(glyph.Text[0]) ? 1 : 0;
            return true;
        }

        if (!CombiningMarks.IsMark(glyph.Text[0]) || glyph.X0 - last.X1 > 0.3 * last.Size)
            return false;
        Glyphs[^1] = last with { Text = TextNormalization.ForReading(last.Text + glyph.Text), Top = Math.Max(last.Top, glyph.Top), Bottom = Math.Min(last.Bottom, glyph.Bottom) };
        return true;
    }

    private void RemoveLast()
    {
        Glyphs.RemoveAt(Glyphs.Count - 1);
        spaces.RemoveAt(spaces.Count - 1);
    }

    // Spaced-out letters: the commonest gap within words is none.
    private double Tracking()
    {
        if (Glyphs.Count < 8)
            return 0;
        var glyphs = CollectionsMarshal.AsSpan(Glyphs);
        List<double> gaps = new(glyphs.Length);
        for (var i = 1; i < glyphs.Length; i++)
        {
            if (!spaces[i])
                gaps.Add(glyphs[i].X0 - glyphs[i - 1].X1);
        }

        if (gaps.Count < 6)
            return 0;
        gaps.Sort();
        // Syllables are short: without space glyphs nearly half of the gaps may part words.
        var common = gaps[HasSpaces ? gaps.Count / 2 : gaps.Count / 4];
        var size = Glyphs[0].Size;
        return common > 0.04 * size && common < LargestTracking * size ? common : 0;
    }
}
