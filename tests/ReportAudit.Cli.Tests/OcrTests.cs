using System.Text.Json;
using FluentAssertions;
using ReportParsing;
using ReportParsing.Pdf.Scans;
using Xunit;

namespace ReportAudit.Cli.Tests;

public sealed class OcrTests
{
    private static readonly string Scan = Path.Combine(AppContext.BaseDirectory, "scan.pdf");

    [Theory]
    [InlineData("audit")]
    [InlineData("extract")]
    public async Task WithoutOcr_TheScanIsUnreadableAndTheOptionNamed(string command)
    {
        var run = await CommandRun.OfAsync(command, Scan, "--format", "json", "--message-language", "en");

        run.ExitCode.Should().Be(ExitCode.Unreadable);
        run.Diagnostics.Should().Contain("--ocr");
    }

    [Fact]
    public async Task WithOcr_ErrorsOfTheScanAreFound()
    {
        SkipWithoutRecogniser();
        var run = await CommandRun.OfAsync("audit", Scan, "--ocr", "--format", "json", "--message-language", "en");

        var report = JsonDocument.Parse(run.Results).RootElement.GetProperty("reports")[0];
        report.GetProperty("status").GetString().Should().Be("audited");
        report.GetProperty("findings").EnumerateArray().Select(finding => finding.GetProperty("rule").GetString()).Should().Contain("table-column-total-mismatch");
        report.GetProperty("figures").EnumerateArray().Should().OnlyContain(figure => figure.GetProperty("confidence").GetDecimal() > 0);
    }

    private static void SkipWithoutRecogniser() => Assert.SkipWhen(
        Recogniser.Find(new ReadingOptions { RecogniseScans = true }, TestContext.Current.CancellationToken) is null,
        "Tesseract is not installed with its Vietnamese data.");
}
