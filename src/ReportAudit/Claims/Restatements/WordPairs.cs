using ReportParsing.Languages;

namespace ReportAudit.Claims;

/// <summary>Words side by side: one syllable alone says little of what a figure counts.</summary>
internal static class WordPairs
{
    /// <summary>The pairs in their order, small words left out.</summary>
    public static IReadOnlyList<(string, string)> Of(IEnumerable<string> words, LanguagePack language)
    {
        string[] telling = [.. words.Where(word => !language.Fillers.Contains(word))];
        return [.. telling.Zip(telling.Skip(1))];
    }
}
