using System.Globalization;

namespace ReportSearch.Analysis;

/// <summary>Of which characters words are made. Found once for all characters: every text is read with it.</summary>
internal static class Letters
{
    private static readonly byte[] Kinds = [.. Enumerable.Range(0, char.MaxValue + 1).Select(code => KindOf((char)code))];

    public static bool MayBegin(char c) => Kinds[c] == 2;

    public static bool MayFollow(char c) => Kinds[c] != 0;

    // Within words also accents set apart from their letter, soft hyphens and zero-width spaces: the normaliser takes care of them.
    private static byte KindOf(char c)
    {
        if (char.IsLetter(c))
            return 2;
        var category = CharUnicodeInfo.GetUnicodeCategory(c);
        return c >= '\u00AD' && category is UnicodeCategory.NonSpacingMark or UnicodeCategory.Format ? (byte)1 : (byte)0;
    }
}
