using System.Globalization;
using Reading.Drafts;
using ReportParsing;

namespace Reading.Measures;

/// <summary>Word error rate of our reading and of pdftotext on the same files.</summary>
internal static class WordMeasure
{
    private const int Reports = 16;
    private const int PagesEach = 4;

    public static void Run(string folder, TextWriter output)
    {
        var stock = new DraftStock(seed: 20251);
        ReportDraft[] drafts = [.. Enumerable.Range(0, Reports).Select(number => stock.Report(number, PagesEach))];
        Rendering.Render(drafts, folder);
        foreach (var producer in Rendering.Producers)
        {
            var (ours, theirs, pages) = (new WordErrors(0, 0, []), new WordErrors(0, 0, []), 0);
            foreach (var draft in drafts)
            {
                var pdf = Rendering.PathOf(folder, draft, producer);
                var report = ReportReader.Read(pdf);
                pages += report.Pages.Count;
                ours = ours.Plus(WordErrors.Between(draft.Text, string.Join(' ', report.Blocks.Select(block => block.Text))));
                theirs = theirs.Plus(WordErrors.Between(draft.Text, WithoutFurniture(Rendering.PdfToText(pdf), draft.Look)));
            }

            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{producer}: {pages} pages, {ours.Words} words"));
            Write(output, "this reader", ours);
            Write(output, "pdftotext  ", theirs);
        }
    }

    private static void Write(TextWriter output, string name, WordErrors errors)
    {
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {name}  {errors.Errors,5} wrong  {errors.Rate,8:P3}"));
        foreach (var sample in errors.Samples.Take(12))
            output.WriteLine($"      {sample}");
    }

    // Both are measured on the body: what we set apart as furniture is not held against pdftotext.
    private static string WithoutFurniture(string text, PageLook look)
    {
        var lines = text.Split('\n', '\f').Select(line => line.Trim());
        return string.Join('\n', lines.Where(line => !line.Equals(look.RunningHeader, StringComparison.Ordinal) && !(look.PageNumbers && line.Length < 3 && line.All(char.IsAsciiDigit))));
    }
}
