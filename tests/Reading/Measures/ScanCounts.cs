using System.Globalization;
using System.Text;
using ReportParsing;

namespace Reading.Measures;

/// <summary>What was right and wrong in recognised pages, summed over files.</summary>
internal sealed class ScanCounts
{
    private readonly List<decimal> right = [];
    private readonly List<decimal> wrong = [];
    private readonly List<string> unmarked = [];
    private int words;
    private int wordErrors;
    private int digits;
    private int digitErrors;
    private int numbers;

    public int Pages { get; set; }

    public void AddWords(IEnumerable<string> drawn, IEnumerable<string> recognised)
    {
        var errors = WordErrors.Between(string.Join(' ', drawn), string.Join(' ', recognised));
        (words, wordErrors) = (words + errors.Words, wordErrors + errors.Errors);
    }

    /// <summary>Numbers in reading order; those of the recognised page with its confidence.</summary>
    public void AddNumbers(List<(string Text, decimal Confidence)> drawn, List<(string Text, decimal Confidence)> recognised)
    {
        var errors = WordErrors.Between(Digits(drawn), Digits(recognised));
        (digits, digitErrors, numbers) = (digits + errors.Words, digitErrors + errors.Errors, numbers + drawn.Count);
        var kept = Common(drawn, recognised);
        for (var i = 0; i < recognised.Count; i++)
        {
            (kept.Contains(i) ? right : wrong).Add(recognised[i].Confidence);
            if (!kept.Contains(i) && recognised[i].Confidence >= Figure.DoubtfulBelow)
                unmarked.Add(string.Create(CultureInfo.InvariantCulture, $"{recognised[i].Text} ({recognised[i].Confidence})"));
        }
    }

    public void Tell(int density, TextWriter output) => output.WriteLine(string.Create(
        CultureInfo.InvariantCulture,
        $"{density} dpi, {Pages} pages: words {words}, wrong {wordErrors} ({100m * wordErrors / words:F2} %); digits {digits}, wrong {digitErrors} ({100m * digitErrors / digits:F2} %); numbers {numbers}, read right {right.Count} ({100m * right.Count / numbers:F2} %), read wrong {wrong.Count}"));

    /// <summary>Tells the numbers that were read wrong and are not marked doubtful.</summary>
    public void TellUnmarked(TextWriter output) => output.WriteLine($"  wrong and not marked: {string.Join(", ", unmarked)}");

    public void Tell(decimal level, TextWriter output) => output.WriteLine(string.Create(
        CultureInfo.InvariantCulture,
        $"  doubtful below {level}: of {wrong.Count} wrong numbers {wrong.Count(confidence => confidence < level)} are marked, of {right.Count} right ones {right.Count(confidence => confidence < level)}"));

    private static string Digits(List<(string Text, decimal Confidence)> numbers)
    {
        var spaced = new StringBuilder();
        foreach (var c in numbers.SelectMany(number => number.Text).Where(char.IsAsciiDigit))
            spaced.Append(c).Append(' ');
        return spaced.ToString();
    }

    // Which recognised numbers are of the longest sequence that both have.
    private static HashSet<int> Common(List<(string Text, decimal Confidence)> drawn, List<(string Text, decimal Confidence)> recognised)
    {
        var length = new int[drawn.Count + 1, recognised.Count + 1];
        for (var i = drawn.Count - 1; i >= 0; i--)
        {
            for (var j = recognised.Count - 1; j >= 0; j--)
                length[i, j] = Same(drawn[i], recognised[j]) ? length[i + 1, j + 1] + 1 : Math.Max(length[i + 1, j], length[i, j + 1]);
        }

        HashSet<int> kept = [];
        for (var (i, j) = (0, 0); i < drawn.Count && j < recognised.Count;)
        {
            if (Same(drawn[i], recognised[j]))
            {
                kept.Add(j);
                (i, j) = (i + 1, j + 1);
            }
            else if (length[i + 1, j] >= length[i, j + 1])
            {
                i++;
            }
            else
            {
                j++;
            }
        }

        return kept;
    }

    private static bool Same((string Text, decimal Confidence) one, (string Text, decimal Confidence) other) => string.Equals(one.Text, other.Text, StringComparison.Ordinal);
}
