using Reading.Measures;
using ReportParsing;
using ReportParsing.Text;

namespace Reading.Legacy;

/// <summary>How much of a text in old fonts was read right.</summary>
/// <param name="Syllables">The Vietnamese syllables of the text.</param>
/// <param name="WellFormed">How many of those read are Vietnamese syllables, at most as many as there are.</param>
/// <param name="Words">The words of the text.</param>
/// <param name="Wrong">Words inserted, missing or read otherwise.</param>
internal sealed record LegacyShare(int Syllables, int WellFormed, int Words, int Wrong)
{
    public decimal ShareWellFormed => Syllables == 0 ? 0 : (decimal)WellFormed / Syllables;

    public decimal ShareEqual => Words == 0 ? 0 : 1 - ((decimal)Wrong / Words);

    /// <summary>Paragraphs as people write them, out of the Word files of a folder, with what the old encodings have letters for.</summary>
    public static IReadOnlyList<string> Paragraphs(string folder) =>
    [
        .. Directory.EnumerateFiles(folder, "*.docx", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
            .SelectMany(path => ReportReader.Read(path).Blocks)
            .Where(block => block.Table is null && block.Text.Length > 40)
            .Select(block => block.Text.Replace('–', '-').Replace('“', '"').Replace('”', '"'))
            .Where(text => text.All(c => c < 0x7F || (char.IsLetter(c) && Vowel.Of(char.ToLowerInvariant(c)) is not null) || c is 'đ' or 'Đ')),
    ];

    public static LegacyShare Of(IReadOnlyList<string> paragraphs, IReadOnlyList<string> texts)
    {
        var syllables = paragraphs.Sum(WellFormedIn);
        // Held against each other in pieces: the comparison takes time as the square of the length.
        var (words, wrong) = (0, 0);
        if (texts.Count != paragraphs.Count)
            (words, wrong) = Count(string.Join(' ', paragraphs), string.Join(' ', texts));
        else
            (words, wrong) = paragraphs.Zip(texts, Count).Aggregate((Words: 0, Wrong: 0), (sum, next) => (sum.Words + next.Words, sum.Wrong + next.Wrong));
        return new LegacyShare(syllables, Math.Min(syllables, texts.Sum(WellFormedIn)), words, wrong);
    }

    private static (int Words, int Wrong) Count(string expected, string actual)
    {
        var errors = WordErrors.Between(expected, actual);
        return (errors.Words, errors.Errors);
    }

    private static int WellFormedIn(string text) =>
        text.Split(' ').Count(word => word.AsSpan().Trim(".,;:()\"") is { Length: > 0 } syllable && Syllable.IsWellFormed(syllable));
}
