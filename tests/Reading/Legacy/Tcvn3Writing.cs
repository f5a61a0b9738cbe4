using System.Text;

namespace Reading.Legacy;

/// <summary>
/// Writes text in TCVN3 (ABC), after the table of the standard TCVN 5712:1993. It has no capitals with tones: they are small letters in a font
/// that shows capitals only, and so are words all in capitals, as typists set them.
/// </summary>
internal static class Tcvn3Writing
{
    private static readonly Dictionary<char, char> Codes = TableOf();

    public static IEnumerable<LegacyRun> Write(string text, string font, string capitalsFont)
    {
        var run = new StringBuilder();
        var capitals = false;
        for (var i = 0; i < text.Length; i++)
        {
            var needed = NeedsCapitals(text, i) || (capitals && !char.IsLetter(text[i]) && text[i] != ' ');
            if (needed != capitals && run.Length > 0)
            {
                yield return new LegacyRun(capitals ? capitalsFont : font, run.ToString());
                run.Clear();
            }

            capitals = needed;
            run.Append(Code(capitals ? char.ToLowerInvariant(text[i]) : text[i]));
        }

        yield return new LegacyRun(capitals ? capitalsFont : font, run.ToString());
    }

    private static bool NeedsCapitals(string text, int at)
    {
        if (!char.IsUpper(text[at]))
            return false;
        if (text[at] > 0x7F && !Codes.ContainsKey(text[at]))
            return true;
        return (at + 1 < text.Length && char.IsUpper(text[at + 1])) || (at > 0 && char.IsUpper(text[at - 1]));
    }

    private static char Code(char c)
    {
        if (Codes.TryGetValue(c, out var code))
            return code;
        return c < 0x7F ? c : throw new ArgumentException($"'{c}' cannot be written in TCVN3.", nameof(c));
    }

    // Rows in the order of the standard: low, hook, wave, sharp, dot; its codes do not follow one another everywhere.
    private static Dictionary<char, char> TableOf()
    {
        Dictionary<char, char> table = [];
        foreach (var (letters, codes) in new[]
        {
            ("ăâêôơưđ", "\u00A8\u00A9\u00AA\u00AB\u00AC\u00AD\u00AE"), ("ĂÂÊÔƠƯĐ", "\u00A1\u00A2\u00A3\u00A4\u00A5\u00A6\u00A7"),
            ("àảãáạ", "\u00B5\u00B6\u00B7\u00B8\u00B9"), ("ằẳẵắặ", "\u00BB\u00BC\u00BD\u00BE\u00C6"), ("ầẩẫấậ", "\u00C7\u00C8\u00C9\u00CA\u00CB"),
            ("èẻẽéẹ", "\u00CC\u00CE\u00CF\u00D0\u00D1"), ("ềểễếệ", "\u00D2\u00D3\u00D4\u00D5\u00D6"), ("ìỉĩíị", "\u00D7\u00D8\u00DC\u00DD\u00DE"),
            ("òỏõóọ", "\u00DF\u00E1\u00E2\u00E3\u00E4"), ("ồổỗốộ", "\u00E5\u00E6\u00E7\u00E8\u00E9"), ("ờởỡớợ", "\u00EA\u00EB\u00EC\u00ED\u00EE"),
            ("ùủũúụ", "\u00EF\u00F1\u00F2\u00F3\u00F4"), ("ừửữứự", "\u00F5\u00F6\u00F7\u00F8\u00F9"), ("ỳỷỹýỵ", "\u00FA\u00FB\u00FC\u00FD\u00FE"),
        })
        {
            foreach (var (letter, code) in letters.Zip(codes))
                table[letter] = code;
        }

        return table;
    }
}
