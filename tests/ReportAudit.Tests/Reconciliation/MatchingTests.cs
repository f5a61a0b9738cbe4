using FluentAssertions;
using Xunit;

namespace ReportAudit.Tests.Reconciliation;

/// <summary>Which figures an indicator names where the report leaves words to the label, the total, the figure or the heading near it.</summary>
public sealed class MatchingTests
{
    private const string Crops = """
        indicators:
          rice.area: {wordings: [diện tích lúa], unit: ha}
          rice.yield: {wordings: [năng suất lúa], unit: tạ/ha}
          rice.output: {wordings: [sản lượng lúa], unit: tấn}
          maize.yield: {wordings: [năng suất ngô], unit: tạ/ha}
        checks:
          rice: {expression: rice.output = rice.area * rice.yield * 0.1, tolerance: 2%}
        """;

    private const string Registry = """
        indicators:
          out: {wordings: [văn bản đi], unit: văn bản}
          out.signed: {wordings: [văn bản đi ký số, văn bản ký số], unit: văn bản, except: [văn bản đến]}
          out.paper: {wordings: [văn bản giấy], unit: văn bản, except: [văn bản đến]}
          in: {wordings: [văn bản đến], unit: văn bản}
          in.paper: {wordings: [văn bản đến giấy], unit: văn bản}
          rate: {wordings: [tỷ lệ ký số], unit: "%"}
        checks:
          rate: rate = out.signed / out
        """;

    private const string Poverty = """
        indicators:
          all: {wordings: [hộ dân], unit: hộ}
          poor: {wordings: [hộ nghèo], unit: hộ, except: [cận nghèo, đầu năm]}
          poor.start: {wordings: [hộ nghèo đầu năm], unit: hộ, except: [cận nghèo]}
          rate: {wordings: [tỷ lệ hộ nghèo], unit: "%", except: [cận nghèo]}
        checks:
          rate: rate = poor / all
        """;

    [Theory]
    // The crop is said once: by the first figure, a label, the item above, the heading.
    [InlineData("Diện tích lúa là 640 ha, năng suất đạt 62 tạ/ha, sản lượng đạt 3.698 tấn.", "Contradicted")]
    [InlineData("Diện tích lúa là 640 ha, năng suất đạt 62 tạ/ha, sản lượng đạt 3.968 tấn.", "Holds")]
    [InlineData("Cây lúa: diện tích 640 ha, năng suất 62 tạ/ha, sản lượng 3.698 tấn.", "Contradicted")]
    [InlineData("1. Cây lúa\n- Diện tích: 640 ha\n- Năng suất: 62 tạ/ha\n- Sản lượng: 3.698 tấn\n", "Contradicted")]
    [InlineData("- Cây lúa:\n+ Diện tích: 640 ha\n+ Năng suất: 62 tạ/ha\n+ Sản lượng: 3.968 tấn\n", "Holds")]
    // Another crop in between has a yield of its own.
    [InlineData("Diện tích lúa 640 ha; cây lạc 90 ha, năng suất 21 tạ/ha, sản lượng 189 tấn.", "Undecided")]
    [InlineData("Diện tích lúa 640 ha, năng suất 62 tạ/ha, sản lượng 3.968 tấn. Cây lạc: diện tích 90 ha, năng suất 21 tạ/ha, sản lượng 189 tấn.", "Holds")]
    // All that a label calls planned is planned.
    [InlineData("Diện tích lúa 640 ha, năng suất lúa 62 tạ/ha, sản lượng lúa 3.968 tấn. Kế hoạch cả năm: diện tích lúa 900 ha, sản lượng lúa 8.000 tấn.", "Holds")]
    public void Crops_SaidOnce_AreOfAllFigures(string report, string state) => States(Crops, report, "rice").Should().Equal(state);

    [Fact]
    public void Crops_NearestOneNamesTheYield()
    {
        var trial = ReconciliationTest.For(Crops).Audit("Diện tích lúa 640 ha, năng suất 62 tạ/ha. Diện tích ngô 85 ha, năng suất 48 tạ/ha.");
        trial.ValuesOf("rice.yield").Should().Equal(62);
        trial.ValuesOf("maize.yield").Should().Equal(48);
    }

    [Theory]
    // A share is of what it is said of: behind it, in brackets, of what the sentence counts.
    [InlineData("Đã có 412 văn bản đi, trong đó 371 văn bản được ký số, đạt tỷ lệ 90,05%.", "HoldsWithinRounding")]
    [InlineData("Đã có 412 văn bản đi, trong đó 371 văn bản được ký số (95,05%).", "Contradicted")]
    [InlineData("Số văn bản đi: 205 văn bản, 100% được ký số (205 văn bản).", "Holds")]
    // What is attained of a plan is no share of the documents.
    [InlineData("Đã có 412 văn bản đi, trong đó 371 văn bản được ký số, đạt 96% kế hoạch.", "Undecided")]
    // Sentences about two bodies are decided each by itself.
    [InlineData("Từ đầu năm đến nay có 1.240 văn bản đi, 1.190 văn bản được ký số, đạt 99,57%.\nKhối Đảng có 320 văn bản đi, 280 văn bản được ký số, đạt 87,5%.", "Contradicted Holds")]
    // The aim and the earlier period are others.
    [InlineData("Đã có 412 văn bản đi, 371 văn bản được ký số, đạt 90,05% (cùng kỳ 81,2%).", "HoldsWithinRounding")]
    public void Shares_AreOfWhatStandsBesideThem(string report, string states) => string.Join(' ', States(Registry, report, "rate")).Should().Be(states);

    [Fact]
    public void Parts_TakeTheWordsOfTheirTotal()
    {
        var trial = ReconciliationTest.For(Registry)
            .Audit("Đã nhận 1.208 văn bản đến, trong đó 1.150 văn bản điện tử, 58 văn bản giấy. Đã gửi 412 văn bản đi, trong đó 371 văn bản ký số, 41 văn bản giấy.");
        trial.ValuesOf("in").Should().Equal(1208);
        trial.ValuesOf("in.paper").Should().Equal(58);
        trial.ValuesOf("out.paper").Should().Equal(41);
    }

    [Theory]
    [InlineData("Toàn xã có 1.860 hộ dân. Hộ nghèo: 93 hộ, chiếm tỷ lệ 7%.", "Contradicted")]
    [InlineData("Tổng số hộ dân trên địa bàn xã: 1.860 hộ. Hộ nghèo: 93 hộ, chiếm tỷ lệ 5%.", "Holds")]
    // What a share is of is not what has it; a part is no second statement of its whole.
    [InlineData("Có 1.520 hộ dân. Có 76 hộ nghèo (tỷ lệ 5%), trong đó hộ nghèo dân tộc thiểu số 51 hộ, chiếm 67,1% số hộ nghèo.", "Holds")]
    // The year's start, and the year before, are other times.
    [InlineData("Đầu năm 2024, xã có 120 hộ nghèo. Đến cuối năm còn 93 hộ nghèo trên tổng số 1.860 hộ dân, tỷ lệ hộ nghèo 5%.", "Holds")]
    [InlineData("BÁO CÁO\nGiảm nghèo năm 2024\n\nCó 1.860 hộ dân. Có 93 hộ nghèo, tỷ lệ 5%.\nNăm 2023 có 121 hộ nghèo, tỷ lệ 6,54%.", "Holds")]
    public void Poverty_RateIsOfTheReportsOwnTimeAndPlace(string report, string state) => States(Poverty, report, "rate").Should().Equal(state);

    [Fact]
    public void YearsStart_IsAnIndicatorOfItsOwn()
    {
        var trial = ReconciliationTest.For(Poverty).Audit("BÁO CÁO\nGiảm nghèo năm 2024\n\nĐầu năm 2024, toàn huyện có 1.204 hộ nghèo. Trong 6 tháng đầu năm 2024 còn 918 hộ nghèo.");
        trial.ValuesOf("poor.start").Should().Equal(1204);
        trial.ValuesOf("poor").Should().Equal(918);
    }

    [Fact]
    public void WordsThatTellNothingApart_ExceptAllTheSame()
    {
        var trial = ReconciliationTest.For("indicators:\n  done: {wordings: [đã giải quyết], except: [chưa]}\nchecks:\n  some: done > 0\n")
            .Audit("- Hồ sơ đã giải quyết: 40 hồ sơ\n- Hồ sơ đang giải quyết: 3 hồ sơ\n- Hồ sơ chưa giải quyết: 2 hồ sơ");
        trial.ValuesOf("done").Should().Equal(40);
    }

    [Fact]
    public void Months_OfATableAreTimesOfTheirOwn() =>
        ReconciliationTest.For("indicators:\n  all: [văn bản đi]\n  paper: [văn bản giấy]\n  signed: [văn bản ký số]\nchecks:\n  sum: all = paper + signed\n")
            .Audit("| Chỉ tiêu | Tháng 4 | Tháng 5 |\n| --- | --- | --- |\n| Văn bản đi | 118 | 131 |\n| Văn bản giấy | 10 | 21 |\n| Văn bản ký số | 108 | 119 |")
            .StatesOf("sum").Should().Equal(CheckState.Holds, CheckState.Contradicted);

    private static IEnumerable<string> States(string rules, string report, string check) =>
        ReconciliationTest.For(rules).Audit(report).StatesOf(check).Select(state => state.ToString());
}
