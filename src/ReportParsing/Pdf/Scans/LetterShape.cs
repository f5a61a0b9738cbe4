namespace ReportParsing.Pdf.Scans;

/// <summary>How far letters reach above and below the line they stand on, in ems, as in the fonts of reports.</summary>
internal static class LetterShape
{
    /// <summary>How far letters with a tail or a dot reach below the line.</summary>
    public const double Depth = 0.22;

    private const double Low = 0.46;
    private const double Tall = 0.67;
    private const double CapitalWithAccent = 0.88;

    private const string LowLetters = "acegmnopqrsuvwxyzạẹọụỵơợưự.,:;-–_";
    private const string Descending = "gjpqyQÿýỳỷỹ,;()[]{}|/ạặậẹệịọộợụựỵẠẶẬẸỆỊỌỘỢỤỰỴ";

    public static bool Descends(string word) => word.Any(c => Descending.Contains(c, StringComparison.Ordinal)) || word.All(c => !char.IsLetterOrDigit(c));

    public static double HeightOf(string word)
    {
        var height = Low;
        foreach (var c in word)
            height = Math.Max(height, HeightOf(c));
        return height;
    }

    private static double HeightOf(char c)
    {
        if (LowLetters.Contains(c, StringComparison.Ordinal))
            return Low;
        return char.IsUpper(c) && !char.IsAsciiLetter(c) && c != 'Đ' ? CapitalWithAccent : Tall;
    }
}
