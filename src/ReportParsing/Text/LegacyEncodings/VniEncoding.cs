using System.Text;

namespace ReportParsing.Text;

/// <summary>VNI for Windows: fonts named VNI-Times. Most letters are two characters, the letter and its accents ("ñieàu" is điều).</summary>
internal sealed class VniEncoding : LegacyEncoding
{
    // A letter's accents in one character: with the letter that they change it to, or with tone alone.
    private const string ToneMarks = "øùûõï";
    private const string CircumflexMarks = "âàáåãä";
    private const string BreveMarks = "êèéúüë";

    public static VniEncoding Instance { get; } = new();

    protected override string ConvertLetters(string text)
    {
        var converted = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var letter = Single(LetterRows.Plain(text[i]));
            if (i + 1 < text.Length && Accented(letter, char.ToLowerInvariant(LetterRows.Plain(text[i + 1]))) is { } accented)
            {
                converted.Append(accented);
                i++;
                continue;
            }

            converted.Append(letter);
        }

        return converted.ToString();
    }

    private static char Single(char c) => c switch
    {
        'ñ' => 'đ',
        'Ñ' => 'Đ',
        'ô' => 'ơ',
        'Ô' => 'Ơ',
        'ö' => 'ư',
        'Ö' => 'Ư',
        'æ' => 'ỉ',
        'Æ' => 'Ỉ',
        'ó' => 'ĩ',
        'Ó' => 'Ĩ',
        'ò' => 'ị',
        'Ò' => 'Ị',
        'î' => 'ỵ',
        'Î' => 'Ỵ',
        _ => c,
    };

    private static char? Accented(char letter, char mark)
    {
        if (letter is not ('a' or 'e' or 'o' or 'u' or 'y' or 'ơ' or 'ư' or 'A' or 'E' or 'O' or 'U' or 'Y' or 'Ơ' or 'Ư'))
            return null;
        if (ToneMarks.IndexOf(mark, StringComparison.Ordinal) is >= 0 and var tone)
            return new Vowel(letter, (Tone)(tone + 1)).Composed;
        if (letter is 'a' or 'A' && BreveMarks.IndexOf(mark, StringComparison.Ordinal) is >= 0 and var breve)
            return new Vowel(letter == 'a' ? 'ă' : 'Ă', (Tone)breve).Composed;
        if (Circumflexed(letter) is { } shaped && CircumflexMarks.IndexOf(mark, StringComparison.Ordinal) is >= 0 and var circumflex)
            return new Vowel(shaped, (Tone)circumflex).Composed;
        return null;
    }

    private static char? Circumflexed(char letter) => letter switch
    {
        'a' => 'â',
        'e' => 'ê',
        'o' => 'ô',
        'A' => 'Â',
        'E' => 'Ê',
        'O' => 'Ô',
        _ => null,
    };
}
