using System.Globalization;

namespace ReportParsing.Pdf.Scans;

/// <summary>The words of a picture line by line, and the rulings in it, as Tesseract's table of tab-separated values tells them.</summary>
/// <param name="Lines">Words that were read as one line, in the order they were read.</param>
/// <param name="Rulings">Rectangles without text that are long and thin.</param>
internal sealed record RecognisedPicture(IReadOnlyList<IReadOnlyList<RecognisedWord>> Lines, IReadOnlyList<PixelBox> Rulings)
{
    private const int Columns = 12;
    private const string WordLevel = "5";
    private const int Slender = 15;

    public static RecognisedPicture Parse(string table)
    {
        List<IReadOnlyList<RecognisedWord>> lines = [];
        List<PixelBox> rulings = [];
        foreach (var rows in table.Split('\n').Select(row => row.TrimEnd('\r').Split('\t')).Where(IsWord).GroupBy(LineOf, StringComparer.Ordinal))
        {
            List<RecognisedWord> words = [];
            foreach (var row in rows)
            {
                var text = row[11].Trim();
                if (text.Length == 0)
                    rulings.AddRange(RulingIn(BoxOf(row)));
                else if (!IsRulingSign(text))
                    words.Add(new RecognisedWord(text, BoxOf(row), Confidence(row[10])));
            }

            if (words.Count > 0)
                lines.Add(words);
        }

        return new RecognisedPicture(lines, rulings);
    }

    private static bool IsWord(string[] row) => row.Length == Columns && row[0] == WordLevel;

    private static string LineOf(string[] row) => string.Join('/', row[1..5]);

    private static PixelBox BoxOf(string[] row) => new(Pixels(row[6]), Pixels(row[7]), Pixels(row[8]), Pixels(row[9]));

    private static int Pixels(string text) => int.Parse(text, CultureInfo.InvariantCulture);

    // Told in per cent.
    private static decimal Confidence(string text) =>
        Math.Clamp(decimal.Round(decimal.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture) / 100, 3), 0, 1);

    // The edge of a table cell, taken for a letter.
    private static bool IsRulingSign(string text) => text.All(c => c is '|' or '¦' or '_' or '—');

    private static IEnumerable<PixelBox> RulingIn(PixelBox box)
    {
        if (box.Width > Slender * box.Height || box.Height > Slender * box.Width)
            yield return box;
    }
}
