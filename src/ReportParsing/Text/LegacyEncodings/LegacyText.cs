namespace ReportParsing.Text;

/// <summary>Tells whether text without any font is in a legacy encoding. Only what is certain is converted.</summary>
internal static class LegacyText
{
    private const int FewestWords = 8;

    /// <summary>The encoding that makes Vietnamese of the text; null where it is in none, or where that is not certain.</summary>
    public static LegacyEncoding? Recognise(string text)
    {
        var (asItIs, accented) = WellFormed(text);
        if (accented >= FewestWords)
            return asItIs * 2 > accented ? null : LegacyEncoding.All.FirstOrDefault(encoding => MakesSense(encoding, text));
        return accented == 0 && IsViqr(text) ? ViqrEncoding.Instance : null;
    }

    /// <summary>How many of the words with accents can be Vietnamese syllables.</summary>
    public static (int WellFormed, int Accented) WellFormed(string text)
    {
        var (wellFormed, accented) = (0, 0);
        foreach (var word in text.Split([' ', '\n', '\r', '\t', ',', ';', ':', '(', ')', '/', '"', '!', '-'], StringSplitOptions.RemoveEmptyEntries))
        {
            if (!word.Any(c => c > '\x7F' && c is not ('“' or '”' or '…' or '–')))
                continue;
            accented++;
            if (Syllable.IsWellFormed(word.AsSpan().Trim(".“”…–?")))
                wellFormed++;
        }

        return (wellFormed, accented);
    }

    private static bool MakesSense(LegacyEncoding encoding, string text)
    {
        var (wellFormed, accented) = WellFormed(encoding.Convert(text));
        return accented > 0 && wellFormed * 10 >= accented * 9;
    }

    private static bool IsViqr(string text)
    {
        if (!text.Contains('^', StringComparison.Ordinal) || !text.Contains("dd", StringComparison.OrdinalIgnoreCase))
            return false;
        var (wellFormed, accented) = WellFormed(ViqrEncoding.Instance.Convert(text));
        return accented >= FewestWords && wellFormed * 10 >= accented * 9;
    }
}
