using System.Globalization;
using ReportParsing;
using ReportParsing.Documents;
using ReportParsing.Pdf;
using UglyToad.PdfPig;

namespace Reading.Measures;

/// <summary>What reading costs against PdfPig's letters alone: processor time, warm, in one process, on the same files, best of several rounds.</summary>
internal static class SpeedMeasure
{
    private const int Rounds = 7;

    public static void Run(string folder, TextWriter output)
    {
        var files = Directory.GetFiles(folder, "*.pdf").Order(StringComparer.Ordinal).Select(SourceFile.Open).ToArray();
        if (files.Length == 0)
            throw new InvalidOperationException($"{folder} has no PDF; run 'words' or 'tables' first.");
        var (bare, ours, pages) = (TimeSpan.MaxValue, TimeSpan.MaxValue, 0);
        for (var round = 0; round < Rounds; round++)
        {
            bare = Shorter(bare, Timed(() => pages = files.Sum(Letters)));
            ours = Shorter(ours, Timed(() => pages = files.Sum(Read)));
        }

        var milliseconds = (decimal)ours.Ticks / TimeSpan.TicksPerMillisecond / pages;
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{files.Length} files, {pages} pages: letters alone {(decimal)bare.Ticks / TimeSpan.TicksPerMillisecond / pages:F2} ms a page, reading {milliseconds:F2} ms a page, ratio {(decimal)ours.Ticks / bare.Ticks:F2}"));
    }

    private static int Letters(SourceFile file)
    {
        using var document = PdfDocument.Open(file.Content, PdfReader.Parsing());
        for (var page = 1; page <= document.NumberOfPages; page++)
            _ = document.GetPage(page).Letters.Count;
        return document.NumberOfPages;
    }

    private static int Read(SourceFile file) => new PdfReader().Read(file, new ReadingOptions(), CancellationToken.None).Pages.Count;

    private static TimeSpan Timed(Action action)
    {
        var start = Environment.CpuUsage.TotalTime;
        action();
        return Environment.CpuUsage.TotalTime - start;
    }

    private static TimeSpan Shorter(TimeSpan left, TimeSpan right) => left < right ? left : right;
}
