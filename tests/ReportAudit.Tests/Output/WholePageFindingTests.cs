using System.Text.Json;
using FluentAssertions;
using ReportAudit.Output;
using ReportParsing;
using Xunit;

namespace ReportAudit.Tests.Output;

/// <summary>Findings about a page as a whole, which have no words to point to.</summary>
public sealed class WholePageFindingTests
{
    private static readonly BilingualText Message = new("trang này là ảnh quét.", "this page is a picture.");

    [Theory]
    [InlineData(nameof(OutputFormat.Text), "  page 7: warning unreadable-page: this page is a picture.")]
    [InlineData(nameof(OutputFormat.Markdown), "| warning | page 7 | `unreadable-page` | this page is a picture. |")]
    [InlineData(nameof(OutputFormat.Html), "warning · unreadable-page, page 7<")]
    [InlineData(nameof(OutputFormat.Csv), "thu-vien.pdf,audited,7,warning,unreadable-page,this page is a picture.,")]
    public void Writers_NameThePage(string format, string expected) =>
        SampleAudit.Written(Enum.Parse<OutputFormat>(format), options: null, Result()).Should().Contain(expected);

    [Fact]
    public void Text_TellsTheNoteOfAFindingOnce() =>
        SampleAudit.Written(OutputFormat.Text, options: null, Result()).Split("this page is a picture.").Should().HaveCount(2);

    [Fact]
    public void Json_HasThePageAndNoPlaces()
    {
        var finding = JsonDocument.Parse(SampleAudit.Written(OutputFormat.Json, options: null, Result())).RootElement.GetProperty("reports")[0].GetProperty("findings")[0];

        finding.GetProperty("page").GetInt32().Should().Be(7);
        finding.GetProperty("places").GetArrayLength().Should().Be(0);
    }

    [Fact]
    public void Sarif_PointsToTheFile()
    {
        var result = JsonDocument.Parse(SampleAudit.Written(OutputFormat.Sarif, options: null, Result())).RootElement.GetProperty("runs")[0].GetProperty("results")[0];

        var location = result.GetProperty("locations")[0];
        location.GetProperty("physicalLocation").GetProperty("artifactLocation").GetProperty("uri").GetString().Should().Be("thu-vien.pdf");
        location.GetProperty("properties").GetProperty("page").GetInt32().Should().Be(7);
    }

    private static AuditResult Result()
    {
        var sample = SampleAudit.Result();
        var report = sample.Report with { Notes = [new ReadingNote(ReadingNoteKind.UnreadablePage, 7, Message)] };
        return sample with { Report = report, Findings = [new Auditor().Audit(report).Findings.Single(finding => finding.Rule.Name == "unreadable-page")] };
    }
}
