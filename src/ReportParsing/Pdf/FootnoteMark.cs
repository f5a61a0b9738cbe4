using System.Globalization;

namespace ReportParsing.Pdf;

/// <summary>A small raised number in a line: the mark of a footnote, or an exponent.</summary>
/// <param name="Word">Which word of the line it stands in.</param>
/// <param name="Start">Its first glyph there.</param>
/// <param name="Length">How many glyphs it has.</param>
/// <param name="Number">The number.</param>
internal readonly record struct FootnoteMark(int Word, int Start, int Length, int Number)
{
    private const double Rise = 0.12;
    private const double Smaller = 0.86;
    private const int MostDigits = 3;

    /// <summary>
    /// The mark of the note that a line begins with; null where it begins otherwise. Some programs do not raise it there:
    /// then the text must hold such a mark, raised.
    /// </summary>
    public static FootnoteMark? At(TextLine line, List<TextLine> page)
    {
        if (Raised(line) is { } raised)
            return raised;
        var word = line.Words[0].Text;
        if (line.Words.Count < 2 || word.Length > MostDigits || !word.All(char.IsAsciiDigit))
            return null;
        var plain = new FootnoteMark(0, 0, line.Words[0].Glyphs.Length, int.Parse(word, CultureInfo.InvariantCulture));
        return page.Exists(other => AllIn(other).Any(mark => mark.Number == plain.Number && !mark.IsExponent(other))) ? plain : null;
    }

    /// <summary>The raised number that a line begins with; null where it begins otherwise.</summary>
    public static FootnoteMark? Raised(TextLine line) => In(line, 0, 0);

    /// <summary>All raised numbers of a line.</summary>
    public static IEnumerable<FootnoteMark> AllIn(TextLine line)
    {
        for (var word = 0; word < line.Words.Count; word++)
        {
            for (var glyph = 0; glyph < line.Words[word].Glyphs.Length; glyph++)
            {
                if (In(line, word, glyph) is not { } mark)
                    continue;
                yield return mark;
                glyph += mark.Length;
            }
        }
    }

    /// <summary>Whether it is rather the exponent of a unit: m², dm³.</summary>
    public bool IsExponent(TextLine line)
    {
        var glyphs = line.Words[Word].Glyphs;
        if (Number is not (2 or 3) || Start == 0 || glyphs[Start - 1].Text is not "m")
            return false;
        return Start == 1 || !char.IsLetter(glyphs[Start - 2].Text[0]) || glyphs[Start - 2].Text is "c" or "d" or "k" or "m" or "h";
    }

    /// <summary>The line without the mark; null where nothing else stands on it.</summary>
    public TextLine? Without(TextLine line)
    {
        List<Word> words = [.. line.Words];
        var glyphs = words[Word].Glyphs;
        words.RemoveAt(Word);
        if (Length < glyphs.Length)
            words.Insert(Word, new Word([.. glyphs[..Start], .. glyphs[(Start + Length)..]]));
        return words.Count == 0 ? null : new TextLine(line.Page, line.Baseline, words);
    }

    /// <summary>The mark as a line of its own.</summary>
    public TextLine Alone(TextLine line) =>
        new(line.Page, line.Baseline, [new Word(line.Words[Word].Glyphs.AsSpan(Start, Length))]);

    private static FootnoteMark? In(TextLine line, int word, int start)
    {
        var glyphs = line.Words[word].Glyphs;
        var (end, number) = (start, 0);
        while (end < glyphs.Length && end - start < MostDigits && IsRaisedDigit(line, glyphs[end]))
            number = (number * 10) + glyphs[end++].Text[0] - '0';
        return number > 0 && (end == glyphs.Length || !IsRaisedDigit(line, glyphs[end])) ? new FootnoteMark(word, start, end - start, number) : null;
    }

    private static bool IsRaisedDigit(TextLine line, Glyph glyph) =>
        glyph.Size < Smaller * line.Size && glyph.Baseline > line.Baseline + (Rise * line.Size) && glyph.Text.Length == 1 && char.IsAsciiDigit(glyph.Text[0]);
}
