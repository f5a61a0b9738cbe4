using Reading.Drafts;
using ReportParsing;
using ReportParsing.Documents;
using ReportParsing.Pdf;

namespace Reading.Measures;

/// <summary>How well scanned pages are recognised: pages of PDF files made into pictures, against the text of the same files.</summary>
internal static class ScanMeasure
{
    private const int MostFiles = 14;

    private static readonly int[] Densities = [200, 300];
    private static readonly decimal[] Levels = [0.5m, 0.6m, 0.7m, 0.75m, 0.8m, 0.85m, 0.9m, 0.95m];

    public static void Run(string folder, string work, TextWriter output)
    {
        var files = Directory.GetFiles(folder, "*.libreoffice.pdf", SearchOption.AllDirectories).Order(StringComparer.Ordinal).ToArray();
        if (files.Length == 0)
            throw new InvalidOperationException($"{folder} has no *.libreoffice.pdf; give the corpus.");
        var chosen = files.Where((_, index) => index % Math.Max(1, files.Length / MostFiles) == 0).Take(MostFiles).ToArray();
        foreach (var density in Densities)
        {
            var counts = new ScanCounts();
            foreach (var file in chosen)
                Compare(file, PictureFile.Of(file, density, work), counts);
            counts.Tell(density, output);
            foreach (var level in Levels)
                counts.Tell(level, output);
            counts.TellUnmarked(output);
        }
    }

    private static void Compare(string original, string scan, ScanCounts counts)
    {
        var options = new ReadingOptions { RecogniseScans = true };
        var (drawn, recognised) = (Read(original, new ReadingOptions()), Read(scan, options));
        if (recognised.Problem is { } problem)
            throw new InvalidOperationException($"{scan}: {problem.Message.English}");
        counts.Pages += drawn.Pages.Count;
        counts.AddWords(WordsOf(drawn), WordsOf(recognised));
        counts.AddNumbers(NumbersOf(drawn), NumbersOf(recognised));
    }

    private static DocumentContent Read(string path, ReadingOptions options) => new PdfReader().Read(SourceFile.Open(path), options, CancellationToken.None);

    private static List<string> WordsOf(DocumentContent content) =>
        [.. content.Blocks.SelectMany(block => block.Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))];

    // Runs of digits with the separators inside them, in reading order.
    private static List<(string Text, decimal Confidence)> NumbersOf(DocumentContent content)
    {
        List<(string, decimal)> numbers = [];
        foreach (var block in content.Blocks)
        {
            foreach (var run in block.Runs)
            {
                var text = block.Text.Substring(run.Start, run.Length).Trim('.', ',', ';', ':', '(', ')', '/', '-', '%');
                if (text.Any(char.IsAsciiDigit))
                    numbers.Add((text, run.Confidence ?? 1));
            }
        }

        return numbers;
    }
}
