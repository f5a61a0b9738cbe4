using System.Text.Json;
using FluentAssertions;
using ReportAudit.Output;
using Xunit;

namespace ReportAudit.Tests.Output;

public sealed class JsonAuditWriterTests
{
    private static readonly JsonElement Document =
        JsonDocument.Parse(SampleAudit.Written(OutputFormat.Json, options: null, SampleAudit.Result(), SampleAudit.Unreadable())).RootElement;

    private static JsonElement Report => Document.GetProperty("reports")[0];

    [Fact]
    public void Document_HasTheFieldsOfTheContract() =>
        NamesOf(Document).Should().Equal("schemaVersion", "tool", "reports", "summary");

    [Fact]
    public void Report_HasTheFieldsOfTheContract() =>
        NamesOf(Report).Should().Equal("path", "status", "language", "pages", "header", "notes", "figures", "findings", "coverage");

    [Fact]
    public void Figure_HasTheFieldsOfTheContract() =>
        NamesOf(Report.GetProperty("figures")[3]).Should().Equal(
            "id", "value", "text", "unit", "indicator", "role", "qualifier", "period", "scope", "page", "block", "start", "length", "boxes", "state", "reason");

    [Fact]
    public void Finding_HasTheFieldsOfTheContract() =>
        NamesOf(Report.GetProperty("findings")[0]).Should().Equal(
            "rule", "severity", "message", "basis", "expected", "actual", "expression", "suspect", "fingerprint", "page", "figures", "places");

    [Fact]
    public void Value_IsAPlainNumberWithoutZerosAtTheEnd() =>
        Report.GetProperty("figures")[3].GetProperty("value").GetRawText().Should().Be("97.9");

    [Fact]
    public void Text_StandsUnescaped() =>
        SampleAudit.Written(OutputFormat.Json, options: null, SampleAudit.Result()).Should().Contain("\"issuer\": \"Thư viện tỉnh\"");

    [Fact]
    public void Title_IsTheKindWithItsSubject() =>
        Report.GetProperty("header").GetProperty("title").GetString().Should().Be("BÁO CÁO Công tác phục vụ bạn đọc");

    [Fact]
    public void Suspect_IsNamedInTheFindingAndInItsFigures()
    {
        var finding = Report.GetProperty("findings")[0];
        finding.GetProperty("suspect").GetBoolean().Should().BeTrue();
        finding.GetProperty("figures").EnumerateArray().Select(figure => figure.GetProperty("suspect").GetBoolean()).Should().Equal(true, false, false);
    }

    [Fact]
    public void Place_SaysPageBlockAndText()
    {
        var place = Report.GetProperty("findings")[0].GetProperty("places")[0];
        place.GetProperty("page").GetInt32().Should().Be(2);
        place.GetProperty("text").GetString().Should().Be("120");
    }

    [Fact]
    public void Coverage_CountsEveryState() =>
        Report.GetProperty("coverage").GetRawText().Where(character => !char.IsWhiteSpace(character)).Should()
            .Equal("{\"figures\":4,\"holds\":0,\"rounded\":0,\"contradicted\":3,\"unchecked\":1}");

    [Fact]
    public void Unreadable_SaysWhy()
    {
        var unreadable = Document.GetProperty("reports")[1];
        unreadable.GetProperty("status").GetString().Should().Be("unreadable");
        unreadable.GetProperty("problem").GetString().Should().Be("the file asks for a password.");
        Document.GetProperty("summary").GetProperty("unreadable").GetInt32().Should().Be(1);
    }

    [Fact]
    public void Lines_AreOneReportEach()
    {
        var lines = SampleAudit.Written(OutputFormat.Jsonl, options: null, SampleAudit.Result(), SampleAudit.Unreadable()).TrimEnd('\n').Split('\n');
        lines.Should().HaveCount(2);
        lines.Select(line => JsonDocument.Parse(line).RootElement.GetProperty("status").GetString()).Should().Equal("audited", "unreadable");
    }

    private static IEnumerable<string> NamesOf(JsonElement element) => element.EnumerateObject().Select(property => property.Name);
}
