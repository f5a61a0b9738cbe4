using System.Collections.Frozen;
using ReportParsing.Text;

namespace ReportParsing.Languages.Vietnamese;

/// <summary>Short forms and variant spellings of reports, and the words that they stand for: <c>synonyms.txt</c>.</summary>
internal static class VietnameseSynonyms
{
    private static readonly SynonymFile File = SynonymFile.Read("synonyms.txt");

    /// <summary>Short forms that stand for words anywhere in the text, as the list writes them.</summary>
    public static IReadOnlyList<(string Short, string Words)> Abbreviations => File["abbreviations"];

    /// <summary>Spellings of a syllable, and the spelling that counts as the same.</summary>
    public static IReadOnlyDictionary<string, string> Spellings { get; } = File["spellings"].ToFrozenDictionary(
        pair => MatchKey.Of(pair.Short),
        pair => MatchKey.Of(pair.Words),
        StringComparer.Ordinal);

    /// <summary>The words that a single word of an indicator stands for.</summary>
    public static IReadOnlyDictionary<string, string[]> Words { get; } = Abbreviations
        .Concat(File["spellings"])
        .Concat(File["indicators"])
        .Where(pair => pair.Short.All(char.IsLetter))
        .ToFrozenDictionary(pair => MatchKey.Of(pair.Short), pair => MatchKey.Of(pair.Words).Split(' '), StringComparer.Ordinal);
}
