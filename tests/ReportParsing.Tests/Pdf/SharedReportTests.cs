using FluentAssertions;
using ReportParsing.Text;
using Xunit;

namespace ReportParsing.Tests.Pdf;

public class SharedReportTests
{
    [Theory]
    [InlineData("report.pdf")]
    [InlineData("report-chromium.pdf")]
    public void WordsOfTheText_AreReadWithoutError(string name)
    {
        var folder = Folder();
        var expected = File.ReadAllText(Path.Combine(folder, "report.txt"));

        var content = PdfReading.Read(File.ReadAllBytes(Path.Combine(folder, name)));

        WordsOf(string.Join(' ', content.Blocks.Select(block => block.Text))).Should().Equal(WordsOf(expected));
    }

    private static string[] WordsOf(string text) => TextNormalization.ForReading(text).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);

    private static string Folder()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (!File.Exists(Path.Combine(folder.FullName, "ReportAudit.sln")))
                continue;
            var seed = Path.GetFullPath(Path.Combine(folder.FullName, "..", "shared", "seed"));
            if (!Directory.Exists(seed))
                seed = Path.GetFullPath(Path.Combine(folder.FullName, "..", "..", "shared", "seed"));
            if (Directory.Exists(seed))
                return seed;
        }

        Assert.Skip("The reference report is not beside this checkout.");
        return "";
    }
}
