using System.Text;

namespace ReportParsing.Text;

/// <summary>VIQR: Vietnamese typed in plain ASCII, accents as signs after the letter ("Vie^.t Nam").</summary>
internal sealed class ViqrEncoding : LegacyEncoding
{
    private const string ToneSigns = "`'?~.";

    public static ViqrEncoding Instance { get; } = new();

    protected override string ConvertLetters(string text)
    {
        var converted = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is 'd' or 'D' && i + 1 < text.Length && text[i + 1] is 'd' or 'D')
            {
                converted.Append(text[i++] == 'd' ? 'đ' : 'Đ');
                continue;
            }

            if (Vowel.Of(text[i]) is not { } vowel)
            {
                converted.Append(text[i]);
                continue;
            }

            if (i + 1 < text.Length && Shaped(vowel.Letter, text[i + 1]) is { } shaped)
            {
                vowel = vowel with { Letter = shaped };
                i++;
            }

            if (i + 1 < text.Length && ToneSigns.IndexOf(text[i + 1], StringComparison.Ordinal) is >= 0 and var tone && IsTone(text, i + 1))
            {
                vowel = vowel with { Tone = (Tone)(tone + 1) };
                i++;
            }

            converted.Append(vowel.Composed);
        }

        return converted.ToString();
    }

    private static char? Shaped(char letter, char sign) => (letter, sign) switch
    {
        ('a', '^') => 'â',
        ('a', '(') => 'ă',
        ('e', '^') => 'ê',
        ('o', '^') => 'ô',
        ('o', '+' or '*') => 'ơ',
        ('u', '+' or '*') => 'ư',
        ('A', '^') => 'Â',
        ('A', '(') => 'Ă',
        ('E', '^') => 'Ê',
        ('O', '^') => 'Ô',
        ('O', '+' or '*') => 'Ơ',
        ('U', '+' or '*') => 'Ư',
        _ => null,
    };

    // A full stop or question mark at a word's end is rather the sentence's.
    private static bool IsTone(string text, int at) =>
        text[at] is not ('.' or '?') || (at + 1 < text.Length && (char.IsLetter(text[at + 1]) || (text[at + 1] == ' ' && at + 2 < text.Length && char.IsLower(text[at + 2]))));
}
