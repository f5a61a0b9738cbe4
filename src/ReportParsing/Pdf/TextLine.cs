namespace ReportParsing.Pdf;

/// <summary>Words that stand beside each other on one baseline.</summary>
internal sealed class TextLine
{
    public TextLine(int page, double baseline, IReadOnlyList<Word> words)
    {
        Page = page;
        Baseline = baseline;
        Words = words;
        X0 = words[0].X0;
        X1 = words[^1].X1;
        (Bottom, Top, Size) = (words[0].Bottom, words[0].Top, words[0].Size);
        var (letters, bold) = (0, 0);
        var sameSize = true;
        foreach (var word in words)
        {
            Bottom = Math.Min(Bottom, word.Bottom);
            Top = Math.Max(Top, word.Top);
            letters += word.Text.Length;
            bold += word.Bold ? word.Text.Length : 0;
            sameSize &= word.Size == Size;
        }

        Bold = bold * 4 > letters * 3;
        if (!sameSize)
            Size = DominantSize(words);
    }

    public int Page { get; }

    public double Baseline { get; }

    public IReadOnlyList<Word> Words { get; }

    public double X0 { get; }

    public double X1 { get; }

    public double Bottom { get; }

    public double Top { get; }

    public double Size { get; }

    public bool Bold { get; }

    /// <summary>Whether its first word goes on with the last one of the line above, which its cell had no room for.</summary>
    public bool GoesOn { get; private init; }

    /// <summary>How many digits are drawn twice on it, for boldness, and read once.</summary>
    public int DigitsPrintedTwice { get; init; }

    public string Text => string.Join(' ', Words.Select(word => word.Text));

    /// <summary>The line as one that goes on with the last word of the line above.</summary>
    public TextLine GoingOn() => new(Page, Baseline, Words) { GoesOn = true, DigitsPrintedTwice = DigitsPrintedTwice };

    // A raised footnote mark or an oversized initial does not make the line's size.
    private static double DominantSize(IReadOnlyList<Word> words)
    {
        SortedDictionary<double, int> letters = [];
        foreach (var word in words)
            letters[Math.Round(word.Size, 1)] = letters.GetValueOrDefault(Math.Round(word.Size, 1)) + word.Text.Length;
        return letters.MaxBy(pair => pair.Value).Key;
    }
}
