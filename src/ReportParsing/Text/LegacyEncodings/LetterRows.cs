using System.Collections.Frozen;

namespace ReportParsing.Text;

/// <summary>Reads the table of an encoding that has one character for each letter.</summary>
internal static class LetterRows
{
    private const char Missing = ' ';

    /// <summary>
    /// The Vietnamese letter for each character. A row is the letter without tone, then the characters for its six tones
    /// in the order of <see cref="Tone"/>; a space where the encoding has none.
    /// </summary>
    public static FrozenDictionary<char, char> Read(params string[] rows)
    {
        Dictionary<char, char> letters = [];
        foreach (var row in rows)
        {
            for (var tone = 0; tone + 1 < row.Length; tone++)
            {
                var shown = row[tone + 1];
                if (shown != Missing && shown > '\x7F')
                    letters[shown] = Vowel.Of(row[0]) is { } vowel ? (vowel with { Tone = (Tone)tone }).Composed : row[0];
            }
        }

        return letters.ToFrozenDictionary();
    }

    /// <summary>The character itself, or the one it stands for in fonts of the symbol kind, which add F000.</summary>
    public static char Plain(char c) => c is >= '\uF020' and <= '\uF0FF' ? (char)(c - '\uF000') : c;
}
