namespace ReportParsing.Figures;

/// <summary>Tells from a report's unmistakable amounts whether a capital letter before a number is money: <c>R9,846,000</c>, <c>N48.6 million</c>; then <c>R350</c> is too, and <c>R22</c> of another report is a road.</summary>
internal static class MoneyLetters
{
    private const int LeastGrouped = 1000;

    /// <summary>The lexicon with only those of its letters that the lines show to be money.</summary>
    public static MentionLexicon Shown(IEnumerable<PieceLine> lines, MentionLexicon lexicon)
    {
        if (lexicon.MoneyLetters.Count == 0)
            return lexicon;
        HashSet<string> shown = new(StringComparer.Ordinal);
        foreach (var line in lines)
        {
            for (var i = 0; i < line.Count; i++)
            {
                if (IsAt(line, i, lexicon) && IsAmount(line, i + 1, lexicon))
                    shown.Add(line.Raw(i).ToString());
            }
        }

        return lexicon with { MoneyLetters = lexicon.MoneyLetters.Where(letter => shown.Contains(letter.Key)).ToDictionary(StringComparer.Ordinal) };
    }

    /// <summary>Whether one of the letters stands right before a number.</summary>
    public static bool IsAt(PieceLine line, int index, MentionLexicon lexicon) =>
        line.IsWord(index) && line[index].Length == 1 && line.IsDigits(index + 1) && line.IsGlued(index + 1) && !(line.IsGlued(index) && line.IsDigits(index - 1))
        && lexicon.MoneyLetters.ContainsKey(line.Raw(index).ToString());

    private static bool IsAmount(PieceLine line, int index, MentionLexicon lexicon) =>
        Numbers.NumberReading.Read(line, index, lexicon.Style) is { } number
        && ((number.Pieces > 1 && number.Value >= LeastGrouped) || (lexicon.Scales.Match(line, index + number.Pieces, out var scale) > 0 && scale is not null));
}
