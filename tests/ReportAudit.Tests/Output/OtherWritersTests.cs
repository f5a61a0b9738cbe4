using System.IO.Compression;
using System.Text.Json;
using System.Xml.Linq;
using FluentAssertions;
using ReportAudit.Output;
using Xunit;

namespace ReportAudit.Tests.Output;

public sealed class OtherWritersTests
{
    [Fact]
    public void Csv_HasOneFindingARowAndQuotesWhatNeedsIt() =>
        SampleAudit.Written(OutputFormat.Csv, options: null, SampleAudit.Result("a, b.pdf")).Split("\r\n")[1].Should().Be(
            "\"a, b.pdf\",audited,2,error,total-mismatch,The total is 120 but 70 + 45 = 115.,115,120,120 thẻ; 70 thẻ; 45 thẻ,120 thẻ,0a1b2c");

    [Fact]
    public void Csv_NeverBeginsACellLikeAFormula() =>
        SampleAudit.Written(OutputFormat.Csv, options: null, SampleAudit.Result("=cmd.pdf")).Should().Contain("'=cmd.pdf");

    [Fact]
    public void Markdown_HasATableAndNoMarkupFromTheReport() =>
        SampleAudit.Written(OutputFormat.Markdown, options: null, SampleAudit.Result("a|b_*.pdf")).Should()
            .Contain("## a\\|b\\_\\*.pdf").And.Contain("| error | page 2 | `total-mismatch` | The total is 120 but 70 + 45 = 115. |");

    [Fact]
    public void Sarif_HasTheFindingAndTheFileThatCouldNotBeRead()
    {
        var run = JsonDocument.Parse(SampleAudit.Written(OutputFormat.Sarif, options: null, SampleAudit.Result(), SampleAudit.Unreadable()))
            .RootElement.GetProperty("runs")[0];
        var result = run.GetProperty("results")[0];
        result.GetProperty("ruleId").GetString().Should().Be("total-mismatch");
        result.GetProperty("level").GetString().Should().Be("error");
        result.GetProperty("partialFingerprints").GetProperty("finding/v1").GetString().Should().Be("0a1b2c");
        run.GetProperty("invocations")[0].GetProperty("toolExecutionNotifications").GetArrayLength().Should().Be(1);
    }

    [Fact]
    public void Html_MarksTheFiguresAndEscapesTheReport() =>
        SampleAudit.Written(OutputFormat.Html, options: null, SampleAudit.Result("<b>.pdf")).Should()
            .Contain("<h2>&lt;b&gt;.pdf</h2>").And.Contain("Cấp <mark>120</mark> thẻ thư viện, trong đó: <mark>70</mark> thẻ");

    [Fact]
    public void Xlsx_HasSheetsOfFindingsReportsAndFigures()
    {
        using var archive = new ZipArchive(new MemoryStream(SampleAudit.Bytes(OutputFormat.Xlsx, options: null, SampleAudit.Result("=cmd.pdf"))));
        var sheet = Part(archive, "xl/worksheets/sheet1.xml");
        var cells = sheet.Descendants().Where(element => element.Name.LocalName == "c").Select(cell => cell.Value).ToList();
        cells.Should().Contain(["=cmd.pdf", "total-mismatch", "The total is 120 but 70 + 45 = 115.", "115", "120"]);
        Part(archive, "xl/workbook.xml").Descendants().Where(element => element.Name.LocalName == "sheet").Select(element => element.Attribute("name")!.Value)
            .Should().Equal("Findings", "Reports", "Figures");
    }

    [Fact]
    public void Xlsx_IsTheSameBytesOnEveryRun() =>
        SampleAudit.Bytes(OutputFormat.Xlsx, options: null, SampleAudit.Result()).Should().Equal(SampleAudit.Bytes(OutputFormat.Xlsx, options: null, SampleAudit.Result()));

    private static XDocument Part(ZipArchive archive, string name)
    {
        using var part = archive.GetEntry(name)!.Open();
        return XDocument.Load(part);
    }
}
