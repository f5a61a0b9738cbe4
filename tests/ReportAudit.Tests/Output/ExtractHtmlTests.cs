using System.Net;
using System.Text;
using FluentAssertions;
using ReportAudit.Output;
using ReportParsing;
using Xunit;

namespace ReportAudit.Tests.Output;

public class ExtractHtmlTests
{
    [Fact]
    public void Page_ShowsWordsWhereTheyStand()
    {
        var block = new Block
        {
            Id = 0,
            Kind = BlockKind.Paragraph,
            Text = "12 < 15",
            Runs = [new PlacedRun(0, 2, 1, null, new Box(100, 700, 112, 710)), new PlacedRun(3, 4, 1, null, new Box(115, 700, 140, 710))],
        };
        var report = new Report { Path = "a.pdf", Format = ReportFormat.Pdf, Pages = [new Page(1, 595, 842, PageStatus.Read)], Blocks = [block] };

        var html = Written(report);

        html.Should().Contain("left:100pt;top:132pt;width:12pt;height:10pt").And.Contain("&lt; 15").And.Contain("0 Paragraph 0");
    }

    [Fact]
    public void ReportWithoutPages_ShowsItsBlocks() =>
        WebUtility.HtmlDecode(Written(ReportReader.ReadText("Xã nhận 12 hồ sơ.", "a.txt"))).Should().Contain("Xã nhận 12 hồ sơ.");

    private static string Written(Report report)
    {
        using var output = new MemoryStream();
        using (var writer = new ExtractHtml(output, new WritingOptions()))
        {
            writer.Begin();
            writer.Write(report);
            writer.End();
        }

        return Encoding.UTF8.GetString(output.ToArray());
    }
}
