namespace ReportParsing.Text;

/// <summary>
/// Composes letters with the combining marks after them, as Unicode normal form C does for Latin letters.
/// The framework's own normalisation does nothing where the process runs without culture data.
/// Marks are taken in any order, as programs write both <c>e + circumflex + acute</c> and <c>e + acute + circumflex</c>.
/// </summary>
internal static class CombiningMarks
{
    private const char Circumflex = '\u0302';
    private const char Breve = '\u0306';
    private const char Horn = '\u031B';

    public static bool IsMark(char c) => c is >= '\u0300' and <= '\u036F';

    /// <summary>The letter with the mark on it, or null where no letter is so written.</summary>
    public static char? Compose(char letter, char mark)
    {
        if (Vowel.Of(letter) is not { } vowel)
            return ComposeOther(letter, mark);
        if (ToneOf(mark) is { } tone)
            return vowel.Tone == Tone.Level || vowel.Tone == tone ? (vowel with { Tone = tone }).Composed : null;
        return Shaped(vowel.Letter, mark) is { } shaped ? (vowel with { Letter = shaped }).Composed : ComposeOther(letter, mark);
    }

    private static Tone? ToneOf(char mark) => mark switch
    {
        '\u0300' or '\u0340' => Tone.Falling,
        '\u0301' or '\u0341' => Tone.Rising,
        '\u0309' => Tone.Dipping,
        '\u0303' => Tone.Creaky,
        '\u0323' => Tone.Heavy,
        _ => null,
    };

    private static char? Shaped(char letter, char mark) => (letter, mark) switch
    {
        ('a', Circumflex) => 'â',
        ('a', Breve) => 'ă',
        ('e', Circumflex) => 'ê',
        ('o', Circumflex) => 'ô',
        ('o', Horn) => 'ơ',
        ('u', Horn) => 'ư',
        ('A', Circumflex) => 'Â',
        ('A', Breve) => 'Ă',
        ('E', Circumflex) => 'Ê',
        ('O', Circumflex) => 'Ô',
        ('O', Horn) => 'Ơ',
        ('U', Horn) => 'Ư',
        _ => null,
    };

    private static char? ComposeOther(char letter, char mark) =>
        AccentedLetters.Joined.TryGetValue((letter, AccentedLetters.Same(mark)), out var composed) ? composed : null;
}
