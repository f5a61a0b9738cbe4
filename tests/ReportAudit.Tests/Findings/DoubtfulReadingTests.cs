using System.Text;
using FluentAssertions;
using ReportAudit.Output;
using ReportParsing;
using Xunit;

namespace ReportAudit.Tests.Findings;

public sealed class DoubtfulReadingTests
{
    private const string WrongTotal = "Tổng số thẻ phát hành là 120 thẻ, gồm 70 thẻ học sinh và 45 thẻ giáo viên.";
    private const string WrongTable = "Thôn\tSố hộ|Bến Gỗ\t45|Đồi Chè\tD6|Suối Trong\t50|Tổng cộng\t141";

    [Fact]
    public void SureFigures_GiveAnError()
    {
        var result = Audit(ScannedReport.Of(WrongTotal));

        result.Findings.Single().Severity.Should().Be(Severity.Error);
        result.Coverage.Should().OnlyContain(figure => figure.State == CoverageState.Contradicted);
    }

    [Fact]
    public void DoubtfulFigure_GivesANoteThatSaysWhy()
    {
        var result = Audit(ScannedReport.Of(WrongTotal, ("45", 0.62m)));

        var finding = result.Findings.Should().ContainSingle().Subject;
        finding.Severity.Should().Be(Severity.Note);
        finding.Message.English.Should().EndWith("recognised from a scan (confidence 62%) and may be misread; compare with the original.");
        result.Coverage.Should().OnlyContain(figure => figure.State == CoverageState.Unchecked && figure.Reason!.English.Contains("scan"));
    }

    [Fact]
    public void ClaimThatHolds_ChecksDoubtfulFiguresToo()
    {
        var result = Audit(ScannedReport.Of("Tổng số thẻ phát hành là 115 thẻ, gồm 70 thẻ học sinh và 45 thẻ giáo viên.", ("45", 0.62m)));

        result.Findings.Should().BeEmpty();
        result.Coverage.Should().OnlyContain(figure => figure.State == CoverageState.Holds);
    }

    [Fact]
    public void PartMisreadBeyondBeingAFigure_GivesNoError() =>
        Audit(ScannedReport.Of(WrongTable, ("D6", 0.4m))).Findings.Should().NotContain(finding => finding.Severity == Severity.Error);

    [Fact]
    public void DoubtfulCellElsewhereInTheTable_ChangesNothing()
    {
        const string table = "TT\tThôn\tSố hộ|1\tBến Gỗ\t45|2\tĐồi Chè\t46|3\tSuối Trong\t50|\tTổng cộng\t151";

        Audit(ScannedReport.Of(table, ("2", 0.4m))).Findings.Select(finding => (finding.Rule.Name, finding.Severity)).Should().Equal(("table-column-total-mismatch", Severity.Warning));
    }

    [Fact]
    public void DoubtfulItemBetweenThoseOfItsList_GivesNoError()
    {
        const string list = "Tổng số hồ sơ tiếp nhận là 120 hồ sơ, gồm:\n- Đất đai: 70 hồ sơ;\n- Tư pháp: IS hồ sơ, 5O;\n- Hộ tịch: 30 hồ sơ.";

        Audit(ScannedReport.Of(list, ("5O", 0.4m))).Findings.Should().NotContain(finding => finding.Severity == Severity.Error);
    }

    [Fact]
    public void RecognisedHeadingLabels_AreNotesAtMost()
    {
        const string headings = "I. KẾT QUẢ\nĐã tiếp nhận hồ sơ.\nII. TỒN TẠI\nCòn hồ sơ quá hạn.\nII. PHƯƠNG HƯỚNG\nTiếp tục rà soát.";

        Audit(ScannedReport.Of(headings)).Findings.Should().ContainSingle(finding => finding.Rule.Name == "heading-numbering").Which.Severity.Should().Be(Severity.Note);
    }

    [Fact]
    public void Json_TellsTheConfidence()
    {
        using var output = new MemoryStream();
        using (var json = new ExtractJson(output, new WritingOptions()))
        {
            json.Begin();
            json.Write(ScannedReport.Of(WrongTotal, ("45", 0.62m)));
            json.End();
        }

        Encoding.UTF8.GetString(output.ToArray()).Should().Contain("\"confidence\": 0.62").And.Contain("\"confidence\": 0.96");
    }

    private static AuditResult Audit(Report report) => new Auditor().Audit(report);
}
