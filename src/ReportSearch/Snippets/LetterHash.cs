using ReportParsing.Text;

namespace ReportSearch.Snippets;

/// <summary>A number made of a word's letters without accents: words with the same letters have the same.</summary>
internal static class LetterHash
{
    private const int Unknown = 0;
    private const int NoLetter = 1;

    private static readonly ushort[] Letters = new ushort[char.MaxValue + 1];

    public static int Of(ReadOnlySpan<char> word)
    {
        var hash = 17;
        foreach (var c in word)
        {
            if (LetterOf(c) is var letter && letter != NoLetter)
                hash = unchecked((hash * 31) + letter);
        }

        return hash;
    }

    /// <summary>One of 64 bits, to tell most words apart from some few at once.</summary>
    public static ulong Bit(int hash) => 1UL << (int)((uint)unchecked(hash * 0x9E3779B1) >> 26);

    /// <summary>Whether a word begins with some letters.</summary>
    /// <param name="word">The word.</param>
    /// <param name="beginning">Letters without accents.</param>
    public static bool BeginsWith(ReadOnlySpan<char> word, ReadOnlySpan<char> beginning)
    {
        foreach (var c in word)
        {
            if (beginning.IsEmpty)
                break;
            if (LetterOf(c) is var letter && letter == NoLetter)
                continue;
            if (letter != LetterOf(beginning[0]))
                return false;
            beginning = beginning[1..];
        }

        return beginning.IsEmpty;
    }

    private static ushort LetterOf(char c)
    {
        var letter = Letters[c];
        if (letter == Unknown)
            Letters[c] = letter = Read(c);
        return letter;
    }

    // Accents that stand apart from their letter leave no trace, as in folding; "kĩ" and "kỹ" are one word.
    private static ushort Read(char c) => TextNormalization.Fold(c.ToString()) is [var folded, ..] ? folded == 'y' ? 'i' : folded : (ushort)NoLetter;
}
