using ReportParsing.Figures;

namespace ReportParsing.Languages;

/// <summary>Tells the language that a report is written in from its most frequent words.</summary>
internal static class LanguageGuess
{
    private const int EnoughWords = 2_000;

    // One in twelve: English prose has one of these in every four words, Vietnamese has none of them as words of its own.
    private const int RarestShare = 12;

    private static readonly HashSet<string> EnglishWords = new(StringComparer.Ordinal)
    {
        "the", "of", "and", "by", "for", "with", "was", "were", "is", "are", "from", "on", "at", "which", "has", "have", "as", "this", "that", "been",
    };

    public static bool IsEnglish(IReadOnlyList<Block> blocks)
    {
        int words = 0, english = 0;
        foreach (var block in blocks)
        {
            var line = PieceLine.Of(block.Text);
            for (var i = 0; i < line.Count; i++)
            {
                words += line.IsWord(i) ? 1 : 0;
                english += line.IsWord(i) && EnglishWords.Contains(line[i].Folded) ? 1 : 0;
            }

            if (words > EnoughWords)
                break;
        }

        return english > 0 && english * RarestShare > words;
    }
}
