using ReportParsing.Documents;
using ReportParsing.Languages.English;
using ReportParsing.Languages.Vietnamese;
using ReportParsing.Text;

namespace ReportParsing.Languages;

/// <summary>The fixed lines of a report's head, in every language: they are looked for before the language is known.</summary>
internal static class HeadCues
{
    private const int LongestMotto = 40;

    private static readonly HeaderWords[] Words = [VietnameseHeader.Words, EnglishWording.Header];

    /// <summary>Whether a line is a motto of state or party, and nothing else.</summary>
    public static bool IsMotto(string text)
    {
        var matched = TextNormalization.ForMatching(text);
        return Words.Any(words => words.Mottos.Contains(matched, StringComparer.Ordinal));
    }

    /// <summary>Whether a line is the end of a motto that began on another line.</summary>
    public static bool IsEndOfMotto(string text) => text.Length <= LongestMotto && Words.Any(words => MottoReading.IsEnd(text, words));

    /// <summary>Where in a line a motto, or the beginning of one, begins; null where it holds none.</summary>
    public static int? MottoAt(string text)
    {
        foreach (var words in Words)
        {
            if (MottoReading.At(text, words) is { } at)
                return at;
        }

        return null;
    }

    /// <summary>Where in a line the place and date of a letterhead begin; null where it holds none.</summary>
    public static int? DateLineAt(string text)
    {
        foreach (var words in Words)
        {
            if (DateLineReading.At(text, words) is { } at)
                return at;
        }

        return null;
    }

    /// <summary>Whether a line names the kind of the document, in capitals as a title does.</summary>
    public static bool IsKind(string text)
    {
        if (!TitleReading.IsCapitals(text))
            return false;
        var matched = TextNormalization.ForMatching(text);
        return Words.Any(words => words.Kinds.Any(kind => matched.StartsWith(kind, StringComparison.Ordinal)));
    }

    /// <summary>Whether a line ends in the word that a year must follow.</summary>
    public static bool EndsBeforeYear(string text) => Words.Any(words => text.EndsWith($" {words.YearWord}", StringComparison.OrdinalIgnoreCase));
}
