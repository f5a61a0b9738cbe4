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
        Bottom = words.Min(word => word.Bottom);
        Top = words.Max(word => word.Top);
        Size = DominantSize(words);
        Bold = words.All(word => word.Bold);
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

    public string Text => string.Join(' ', Words.Select(word => word.Text));

    // A raised footnote mark or an oversized initial does not make the line's size.
    private static double DominantSize(IReadOnlyList<Word> words)
    {
        double size = 0;
        var most = 0;
        for (var i = 0; i < words.Count; i++)
        {
            var letters = 0;
            foreach (var word in words)
            {
                if (Math.Abs(word.Size - words[i].Size) < 0.25)
                    letters += word.Text.Length;
            }

            if (letters > most)
                (most, size) = (letters, words[i].Size);
            if (2 * most > words.Count * 8)
                break;
        }

        return size;
    }
}
