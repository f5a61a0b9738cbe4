using System.Text;

namespace Reading.Legacy;

/// <summary>
/// Writes text in the VNI encoding for Windows, after the table that VNI Software gave out with its fonts. Written on its own, not turned
/// round from the reader's table, so that a mistake there shows.
/// </summary>
internal static class VniWriting
{
    private static readonly Dictionary<char, string> Codes = TableOf();

    public static IEnumerable<LegacyRun> Write(string text, string font)
    {
        var codes = new StringBuilder();
        foreach (var c in text)
            codes.Append(Codes.GetValueOrDefault(c) ?? Plain(c));
        yield return new LegacyRun(font, codes.ToString());
    }

    /// <summary>Whether a code stands for the accents of the letter before it.</summary>
    public static bool IsAccent(char code) => code is not ('ñ' or 'Ñ' or 'ô' or 'Ô' or 'ö' or 'Ö' or 'í' or 'ì' or 'æ' or 'ó' or 'ò' or 'î' or 'Í' or 'Ì' or 'Æ' or 'Ó' or 'Ò' or 'Î') && code >= 'À';

    private static string Plain(char c) => c < 0x7F ? c.ToString() : throw new ArgumentException($"'{c}' cannot be written in VNI.", nameof(c));

    // Accents in the order of the tones: none, sharp, low, hook, wave, dot.
    private static Dictionary<char, string> TableOf()
    {
        Dictionary<char, string> table = [];
        foreach (var (letters, code) in new[] { ("aáàảãạ", 'a'), ("eéèẻẽẹ", 'e'), ("oóòỏõọ", 'o'), ("uúùủũụ", 'u'), ("ơớờởỡợ", '\u00F4'), ("ưứừửữự", '\u00F6'), ("yýỳỷỹ", 'y') })
            Add(table, letters, code, "\0\u00F9\u00F8\u00FB\u00F5\u00EF");
        foreach (var (letters, code) in new[] { ("âấầẩẫậ", 'a'), ("êếềểễệ", 'e'), ("ôốồổỗộ", 'o') })
            Add(table, letters, code, "\u00E2\u00E1\u00E0\u00E5\u00E3\u00E4");
        Add(table, "ăắằẳẵặ", 'a', "\u00EA\u00E9\u00E8\u00FA\u00FC\u00EB");
        foreach (var (letter, code) in "íìỉĩịỵđ".Zip("\u00ED\u00EC\u00E6\u00F3\u00F2\u00EE\u00F1"))
            AddBoth(table, letter, code.ToString());
        return table;
    }

    private static void Add(Dictionary<char, string> table, string letters, char letter, string accents)
    {
        for (var tone = 0; tone < letters.Length; tone++)
            AddBoth(table, letters[tone], accents[tone] == '\0' ? letter.ToString() : $"{letter}{accents[tone]}");
    }

    // Capitals are 20 (hexadecimal) below, letters and accents alike.
    private static void AddBoth(Dictionary<char, string> table, char letter, string codes)
    {
        table[letter] = codes;
        table[char.ToUpperInvariant(letter)] = string.Concat(codes.Select(code => (char)(code - 0x20)));
    }
}
