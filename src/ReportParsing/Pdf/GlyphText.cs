using System.Text;
using ReportParsing.Text;

namespace ReportParsing.Pdf;

/// <summary>What a letter's text in the file is in reading: plain digits and spaces, letters of ligatures one by one.</summary>
internal static class GlyphText
{
    public const char SoftHyphen = '\u00AD';

    public static string Of(string value, FontTraits font)
    {
        if (value.Length == 1 && value[0] is > ' ' and < '\u007F')
            return value;
        var text = new StringBuilder(value.Length);
        foreach (var c in value)
            Append(text, c, font);
        return text.Length == 1 && value.Length == 1 && text[0] == value[0] ? value : TextNormalization.ForReading(text.ToString());
    }

    /// <summary>The codes of a legacy font's letters: those of symbol fonts are taken back to plain ones.</summary>
    public static string OfCodes(string value) =>
        value.Length == 1 && LetterRows.Plain(value[0]) is var plain && plain != value[0] ? plain.ToString() : value;

    /// <summary>Whether the text says nothing: the font has no map to Unicode.</summary>
    public static bool IsUnknown(string text) => text.Length == 0 || text[0] is '\uFFFD' or (>= '\uE000' and <= '\uF8FF') or < '\t';

    private static void Append(StringBuilder text, char c, FontTraits font)
    {
        if (c == SoftHyphen)
            text.Append(c);
        else if (Ligature(c) is { } letters)
            text.Append(letters);
        else if (font.IsSymbols && IsPicture(c))
            text.Append(Sign(c));
        else if (LookAlikes.Read(c) is { } read)
            text.Append(read);
    }

    private static string? Ligature(char c) => c switch
    {
        '\uFB00' => "ff",
        '\uFB01' => "fi",
        '\uFB02' => "fl",
        '\uFB03' => "ffi",
        '\uFB04' => "ffl",
        '\uFB05' or '\uFB06' => "st",
        _ => null,
    };

    private static bool IsPicture(char c) => c is (>= '\uE000' and <= '\uF8FF') or '\u00B7';

    private static char Sign(char c) => c switch
    {
        '\uF02D' => '-',
        '\uF02B' => '+',
        '\uF02A' => '*',
        _ => '•',
    };
}
