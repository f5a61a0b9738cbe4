using ReportParsing.Languages;
using ReportParsing.Text;

namespace ReportParsing.Documents;

/// <summary>The line that names a document's kind.</summary>
/// <param name="Block">The block's position.</param>
/// <param name="Kind">The kind with one capital: <c>Báo cáo</c>.</param>
/// <param name="Rest">What follows the kind in the same block; empty for most.</param>
internal sealed record TitleBlock(int Block, string Kind, string Rest)
{
    private const int FarthestBlock = 16;
    private const int LongestTitle = 400;
    private const int LongestKind = 60;

    public static TitleBlock? Find(IReadOnlyList<Block> blocks, HeaderWords words)
    {
        for (var i = 0; i < Math.Min(blocks.Count, FarthestBlock); i++)
        {
            if (blocks[i].Kind != BlockKind.Table && blocks[i].Label is null && Of(blocks[i], words) is { } title)
                return title;
        }

        return null;
    }

    private static TitleBlock? Of(Block block, HeaderWords words)
    {
        var text = Unspaced(block.Text);
        if (text.Length > LongestTitle)
            return null;
        var matched = TextNormalization.ForMatching(text);
        foreach (var kind in words.Kinds)
        {
            if (!matched.StartsWith(kind, StringComparison.Ordinal) || matched.Length != text.Length || !EndsWord(text, kind.Length))
                continue;
            var written = text[..kind.Length];
            // "Báo cáo này …" is a sentence; a title has its kind in capitals, or alone on its line.
            if (text.Length > kind.Length && !TitleReading.IsCapitals(written))
                return null;
            return new TitleBlock(block.Id, char.ToUpperInvariant(written[0]) + written[1..].ToLowerInvariant(), text[kind.Length..].Trim(' ', ':', '-', '–'));
        }

        return EndsInKind(text, matched, words) ? new TitleBlock(block.Id, char.ToUpperInvariant(text[0]) + text[1..].ToLowerInvariant(), string.Empty) : null;
    }

    // "HALF-YEAR TRADING REPORT", "Interim Report"
    private static bool EndsInKind(string text, string matched, HeaderWords words) =>
        text.Length <= LongestKind && text.Split(' ', StringSplitOptions.RemoveEmptyEntries).All(word => char.IsUpper(word[0])) && words.LastWordsOfKinds.Any(last => matched.EndsWith($" {last}", StringComparison.Ordinal));

    // "B Á O  C Á O" is the kind, too.
    private static string Unspaced(string text)
    {
        var letters = text.Split(' ');
        return letters.Length >= 4 && letters.Length <= 20 && letters.All(letter => letter.Length == 1 && char.IsUpper(letter[0]))
            ? Regrouped(string.Concat(letters))
            : text;
    }

    // The spaces between words are lost with those between letters: syllables tell where they were.
    private static string Regrouped(string letters)
    {
        for (var end = Math.Min(7, letters.Length - 1); end > 0; end--)
        {
            if (Syllable.IsWellFormed(letters.AsSpan(0, end)) && Syllable.IsWellFormed(letters.AsSpan(end)))
                return $"{letters[..end]} {letters[end..]}";
        }

        return letters;
    }

    private static bool EndsWord(string text, int at) => at >= text.Length || !char.IsLetter(text[at]);
}
