using ReportParsing.Text;

namespace ReportParsing.Pdf.Scans;

/// <summary>Gives the words of recognised lines a common baseline and size, and letters of their own.</summary>
internal sealed class RecognisedLines(IReadOnlyList<IReadOnlyList<PlacedWord>> lines)
{
    // Sizes that differ by less are one size, measured twice.
    private const double SameSize = 0.2;

    private static readonly FontTraits Font = new("", Bold: false);

    public void AddTo(List<Glyph> glyphs)
    {
        var measured = lines.Select(line => (Words: line, Baseline: BaselineOf(line), Size: 0d)).ToArray();
        for (var i = 0; i < measured.Length; i++)
            measured[i].Size = SizeOf(measured[i].Words, measured[i].Baseline);
        var common = Middle([.. measured.SelectMany(line => line.Words.Select(_ => line.Size))]);
        foreach (var (words, baseline, size) in measured)
            Add(glyphs, words, baseline, Math.Abs(size - common) < SameSize * common ? common : size);
    }

    private static void Add(List<Glyph> glyphs, IReadOnlyList<PlacedWord> words, double baseline, double size)
    {
        for (var i = 0; i < words.Count; i++)
        {
            if (i > 0)
                glyphs.Add(new Glyph(" ", words[i - 1].Area.Right, words[i].Area.Left, baseline, baseline, baseline, size, Font));
            Add(glyphs, words[i], baseline, size);
        }
    }

    // The recogniser tells where a word is, not where its letters are.
    private static void Add(List<Glyph> glyphs, PlacedWord word, double baseline, double size)
    {
        var recognition = new Recognition(word.Confidence);
        var text = TextNormalization.ForReading(word.Text);
        var width = word.Area.Width / text.Length;
        for (var i = 0; i < text.Length; i++)
        {
            var left = word.Area.Left + (i * width);
            glyphs.Add(new Glyph(text[i].ToString(), left, left + width, baseline, word.Area.Bottom, word.Area.Top, size, Font) { Recognition = recognition });
        }
    }

    private static double BaselineOf(IReadOnlyList<PlacedWord> line)
    {
        double[] standing = [.. line.Where(word => !LetterShape.Descends(word.Text)).Select(word => word.Area.Bottom)];
        return standing.Length > 0
            ? Middle(standing)
            : Middle([.. line.Select(word => word.Area.Bottom + (LetterShape.Depth / (LetterShape.Depth + LetterShape.HeightOf(word.Text)) * word.Area.Height))]);
    }

    private static double SizeOf(IReadOnlyList<PlacedWord> line, double baseline) =>
        Math.Max(1, Middle([.. line.Select(word => (word.Area.Top - baseline) / LetterShape.HeightOf(word.Text))]));

    // Of two the lower one: specks make boxes larger, never smaller.
    private static double Middle(double[] values)
    {
        if (values.Length == 0)
            return 0;
        Array.Sort(values);
        return values[(values.Length - 1) / 2];
    }
}
