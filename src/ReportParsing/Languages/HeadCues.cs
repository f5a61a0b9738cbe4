using ReportParsing.Languages.Vietnamese;
using ReportParsing.Text;

namespace ReportParsing.Languages;

/// <summary>The fixed lines of a report's head, in every language: they are looked for before the language is known.</summary>
internal static class HeadCues
{
    private static readonly HeaderWords[] Words = [VietnameseHeader.Words];

    /// <summary>Whether a line is a motto of state or party, and nothing else.</summary>
    public static bool IsMotto(string text)
    {
        var matched = TextNormalization.ForMatching(text);
        return Words.Any(words => words.Mottos.Contains(matched, StringComparer.Ordinal));
    }

    /// <summary>Whether a line ends in the word that a year must follow.</summary>
    public static bool EndsBeforeYear(string text) => Words.Any(words => text.EndsWith($" {words.YearWord}", StringComparison.OrdinalIgnoreCase));
}
