using ReportParsing.Documents;
using ReportParsing.Languages.English;
using ReportParsing.Languages.Vietnamese;

namespace ReportParsing.Languages;

/// <summary>The named parts that a heading may begin with, in every language: they are looked for before the language is known.</summary>
internal static class PartWords
{
    private static readonly string[] Words = [.. VietnameseParts.Words, .. EnglishParts.Words];
    private static readonly (string Words, int Number)[] Ordinals = [.. VietnameseParts.Ordinals, .. EnglishParts.Ordinals];

    /// <summary>The letters that number lists, in the order of Vietnamese ones.</summary>
    public static string Letters => VietnameseParts.Letters;

    /// <summary>The length of a named part at the text's beginning, and its number; null where there is none.</summary>
    public static (int Length, int? Number)? Match(string text)
    {
        foreach (var word in Words)
        {
            if (text.Length <= word.Length || !text.StartsWith(word, StringComparison.OrdinalIgnoreCase) || text[word.Length] != ' ')
                continue;
            var start = word.Length + 1;
            if (OrdinalAt(text, start) is { } ordinal)
                return ordinal;
            if (Count(text, start) is { } count)
                return count;
        }

        return null;
    }

    private static (int Length, int? Number)? OrdinalAt(string text, int start)
    {
        foreach (var (words, number) in Ordinals)
        {
            if (string.Compare(text, start, words, 0, words.Length, StringComparison.OrdinalIgnoreCase) == 0 && EndsAt(text, start + words.Length))
                return (start + words.Length, number);
        }

        return null;
    }

    // "Phần II", "Chương 3", "Phần A".
    private static (int Length, int? Number)? Count(string text, int start)
    {
        var end = start;
        while (end < text.Length && char.IsAsciiLetterOrDigit(text[end]))
            end++;
        var token = text[start..end];
        if (!EndsAt(text, end))
            return null;
        if (token.Length is 1 or 2 && token.All(char.IsAsciiDigit))
            return (end, token.Aggregate(0, (sum, digit) => (sum * 10) + digit - '0'));
        for (var number = 1; number < RomanNumerals.Count; number++)
        {
            if (token.Equals(RomanNumerals.Of(number), StringComparison.Ordinal))
                return (end, number);
        }

        return token is [>= 'A' and <= 'H'] ? (end, token[0] - 'A' + 1) : null;
    }

    private static bool EndsAt(string text, int at) => at >= text.Length || !char.IsLetterOrDigit(text[at]);
}
