using FluentAssertions;
using Xunit;

namespace ReportAudit.Tests.Reconciliation;

/// <summary>What a check says of a report: it fails, holds, or cannot be decided.</summary>
public sealed class CheckTests
{
    private const string Registry = """
        indicators:
          sent:
            wordings: [văn bản đi]
            unit: văn bản
          sent.paper: [văn bản đi bản giấy, văn bản giấy]
          sent.signed: [văn bản đi ký số, ký số]
          rate:
            wordings: [tỷ lệ ký số]
            unit: "%"
        checks:
          parts: sent = sent.paper + sent.signed
          all-parts: sent = sum(sent.*)
          most-signed: sent.signed / sent >= 90%
          more-than-before: sent >= previous(sent)
          rate: rate = sent.signed / sent
        """;

    [Theory]
    // A list, a sentence, other wordings of the same.
    [InlineData("- Tổng số văn bản đi: 148 văn bản\n+ Bản giấy: 18 văn bản\n+ Thực hiện ký số: 120 văn bản", "parts", "Contradicted")]
    [InlineData("- Tổng số văn bản đi: 148 văn bản\n+ Bản giấy: 18 văn bản\n+ Thực hiện ký số: 130 văn bản", "parts", "Holds")]
    [InlineData("- Tổng số văn bản đi: 148 văn bản\n+ Bản giấy: 18 văn bản\n+ Văn bản đi được ký số: 130 văn bản", "parts", "Holds")]
    [InlineData("- Tổng số VB đi: 148 văn bản\n+ VB giấy: 18 văn bản\n+ Số VB đi ký số: 120 văn bản", "parts", "Contradicted")]
    // A negated part is another thing.
    [InlineData("- Tổng số văn bản đi: 148 văn bản\n+ Bản giấy: 18 văn bản\n+ Ký số: 130 văn bản\n+ Không ký số: 4 văn bản", "parts", "Holds")]
    // Nothing follows from what is left out, or told in two ways.
    [InlineData("- Tổng số văn bản đi: 148 văn bản\n+ Bản giấy: 18 văn bản", "parts", "Undecided")]
    [InlineData("- Tổng số văn bản đi: 148 văn bản\n+ Bản giấy: 18 văn bản", "all-parts", "Undecided")]
    [InlineData("- Tổng số văn bản đi: 148 văn bản\n+ Bản giấy: 150 văn bản", "all-parts", "Contradicted")]
    [InlineData("Trong quý I có 148 văn bản đi. Trong quý II có 152 văn bản đi. Bản giấy 18 văn bản. Ký số 100 văn bản.", "parts", "Undecided")]
    // Shares count as hundredths, within what they are rounded to.
    [InlineData("- Tổng số văn bản đi: 148 văn bản\n+ Ký số: 130 văn bản", "most-signed", "Contradicted")]
    [InlineData("- Tổng số văn bản đi: 148 văn bản\n+ Ký số: 140 văn bản", "most-signed", "Holds")]
    [InlineData("- Tổng số văn bản đi: 148 văn bản\n+ Ký số: 130 văn bản\n- Tỷ lệ ký số: 87,8%", "rate", "HoldsWithinRounding")]
    [InlineData("- Tổng số văn bản đi: 148 văn bản\n+ Ký số: 130 văn bản\n- Tỷ lệ ký số: 97,8%", "rate", "Contradicted")]
    // A total of 0 divides nothing.
    [InlineData("- Tổng số văn bản đi: 0 văn bản\n+ Ký số: 0 văn bản", "most-signed", "Undecided")]
    public void Check_SaysOfReport(string report, string check, string state) =>
        ReconciliationTest.For(Registry).Audit(report).StatesOf(check).Select(each => each.ToString()).Should().Equal(state);

    [Fact]
    public void Check_StatedInTwoLists_IsDecidedInEach() =>
        ReconciliationTest.For(Registry)
            .Audit("- Tổng số văn bản đi: 148 văn bản\n+ Bản giấy: 18 văn bản\n+ Ký số: 120 văn bản\n- Tổng số văn bản đi: 90 văn bản\n+ Bản giấy: 10 văn bản\n+ Ký số: 80 văn bản")
            .StatesOf("parts").Should().Equal(CheckState.Contradicted, CheckState.Holds);

    [Fact]
    public void Check_Fails_FindingNamesItTheFiguresAndTheArithmetic()
    {
        var finding = ReconciliationTest.For(Registry)
            .Audit("- Tổng số văn bản đi: 1.480 văn bản\n+ Bản giấy: 180 văn bản\n+ Ký số: 1.200 văn bản").Findings.First(each => each.CheckId == "parts");
        finding.Rule.Name.Should().Be("reconciliation");
        finding.Severity.Should().Be(Severity.Warning);
        finding.Expression.Should().Be("1480 ≠ 180 + 1200 = 1380");
        (finding.Expected, finding.Actual).Should().Be((1380m, 1480m));
        finding.Evidence.Select(evidence => evidence.Figure.Value).Should().Equal(1480, 180, 1200);
        finding.Places.Should().HaveCount(3);
        finding.Message.Vietnamese.Should().Contain("1.480 ≠ 180 + 1.200 = 1.380");
        finding.Message.English.Should().Contain("1,480 ≠ 180 + 1,200 = 1,380");
    }

    [Fact]
    public void Check_OwnMessageAndSeverity_AreUsed()
    {
        var finding = ReconciliationTest.For("""
            indicators:
              banners: [băng rôn]
              banners.centre: [băng rôn tại trung tâm]
            checks:
              centre:
                expression: banners.centre <= banners
                severity: error
                message:
                  vi: "Treo {banners.centre} tấm ở trung tâm mà chỉ có {banners} tấm."
                  en: "{banners.centre} hung of {banners}."
            """).Audit("Đã làm băng rôn 30 tấm. Treo băng rôn tại trung tâm 45 tấm.").Findings.Single();
        finding.Severity.Should().Be(Severity.Error);
        finding.Message.Vietnamese.Should().Be("Treo 45 tấm ở trung tâm mà chỉ có 30 tấm (45 > 30).");
        finding.Message.English.Should().Be("45 hung of 30 (45 > 30).");
    }

    [Theory]
    [InlineData("2%", "HoldsWithinRounding")]
    [InlineData("1%", "Contradicted")]
    [InlineData("2", "HoldsWithinRounding")]
    [InlineData("0.5", "Contradicted")]
    public void Check_Tolerance_WidensTheRightSide(string tolerance, string state) =>
        ReconciliationTest.For($"indicators:\n  a: [hội viên nam]\n  b: [hội viên nữ]\nchecks:\n  same:\n    expression: a = b\n    tolerance: {tolerance}\n")
            .Audit("Số hội viên nam là 102 người. Số hội viên nữ là 100 người.").StatesOf("same").Select(each => each.ToString()).Should().Equal(state);

    [Fact]
    public void Check_TableRows_AreDecidedRowByRow()
    {
        var trial = ReconciliationTest
            .For("indicators:\n  received: [tiếp nhận]\n  settled: [đã giải quyết]\nchecks:\n  settled: settled <= received\n")
            .Audit("| Lĩnh vực | Tiếp nhận | Đã giải quyết |\n| --- | --- | --- |\n| Đất đai | 40 | 38 |\n| Hộ tịch | 25 | 27 |\n| Tổng cộng | 65 | 65 |");
        trial.ValuesOf("received").Should().Equal(40, 25, 65);
        trial.StatesOf("settled").Should().BeEquivalentTo([CheckState.Holds, CheckState.Contradicted, CheckState.Holds]);
    }

    [Fact]
    public void Check_EarlierYear_IsThePreviousFigure() =>
        ReconciliationTest.For(Registry).Audit("BÁO CÁO\nCông tác văn thư năm 2024\nTổng số văn bản đi năm 2024 là 140 văn bản. Tổng số văn bản đi năm 2023 là 150 văn bản.")
            .StatesOf("more-than-before").Should().Equal(CheckState.Contradicted);

    [Fact]
    public void Check_HedgedFigure_ContradictsOnlyBeyondItsHedge()
    {
        var test = ReconciliationTest.For("indicators:\n  poor: [hộ nghèo]\n  near: [hộ cận nghèo]\nchecks:\n  more: near <= poor\n");
        test.Audit("Có gần 200 hộ nghèo. Có 190 hộ cận nghèo.").StatesOf("more").Should().Equal(CheckState.Holds);
        test.Audit("Có gần 200 hộ nghèo. Có 205 hộ cận nghèo.").StatesOf("more").Should().Equal(CheckState.Contradicted);
    }

    [Fact]
    public void Coverage_FigureOfDecidedCheck_IsChecked()
    {
        var text = "Đã làm băng rôn 30 tấm. Treo băng rôn tại trung tâm 25 tấm.";
        var trial = ReconciliationTest.For("indicators:\n  all: [băng rôn]\n  centre: [băng rôn tại trung tâm]\nchecks:\n  centre: centre <= all\n").Audit(text);
        trial.Result.Coverage.Should().OnlyContain(figure => figure.State == CoverageState.Holds);
    }
}
