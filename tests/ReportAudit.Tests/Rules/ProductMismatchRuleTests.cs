using FluentAssertions;
using Xunit;

namespace ReportAudit.Tests.Rules;

public sealed class ProductMismatchRuleTests() : RuleTests("product-mismatch")
{
    // Count and product are those that bear the rate's name, or that its bracket stands behind.
    [Theory]
    [InlineData("Xuống giống 126 ha dưa, năng suất 24 tấn/ha, sản lượng [|3.204|] tấn.")]
    [InlineData("Trồng 215 ha mía, năng suất 61 tấn/ha, sản lượng [|13.151|] tấn.")]
    public void ExactProductSwapped_Finding(string marked) => Error(marked);

    [Theory]
    [InlineData("Xuống giống 126 ha dưa, năng suất 24 tấn/ha, sản lượng 3.024 tấn.")]
    [InlineData("Xuống giống 126 ha dưa, năng suất 24 tấn/ha, sản lượng 3.051 tấn.")]
    public void ExactProductSwapped_NoFinding(string text) => Silent(text);

    [Theory]
    [InlineData("Ngô 1.085 ha (năng suất 48,6 tạ/ha; sản lượng 5.273,1 tấn); lạc 640 ha (năng suất 24,5 tạ/ha; sản lượng [|1.658|] tấn).")]
    [InlineData("Thả tôm thẻ 1.148 ha, tôm sú 946 ha. Tôm thẻ năng suất bình quân 87,5 tạ/ha, cho sản lượng [|9.012|] tấn; tôm sú chỉ đạt 9 tạ/ha.")]
    [InlineData("Hỗ trợ 312 nhà (xây mới 228 nhà, sửa chữa 84 nhà); mức xây mới 44 triệu đồng/nhà, sửa chữa 22 triệu đồng/nhà; trong đó xây mới [|10.320 triệu|] đồng, sửa chữa 1.848 triệu đồng.")]
    public void FactorsOfOneName_Finding(string marked) => Found(marked);

    [Theory]
    [InlineData("Ngô 1.085 ha (năng suất 48,6 tạ/ha; sản lượng 5.273,1 tấn); lạc 640 ha (năng suất 24,5 tạ/ha; sản lượng 1.568 tấn).")]
    [InlineData("Hỗ trợ 62 hộ, xây mới 47 hộ, sửa chữa 15 hộ, mức xây mới 44 triệu đồng/hộ, sửa chữa 22 triệu đồng/hộ, tổng 2.398 triệu đồng.")]
    public void FactorsOfOneName_NoFinding(string text) => Silent(text);

    // What an average is of may be told elsewhere.
    [Theory]
    [InlineData("Phải thi hành 7.775 việc. Thấp nhất là thành phố 402/748 việc. Toàn tỉnh có 41 chấp hành viên, bình quân 189,6 việc/chấp hành viên.")]
    [InlineData("Cuối năm còn 2.685 hộ nghèo trên 24.860 hộ dân. Số nhân khẩu nghèo 11.284 người, bình quân 4,2 người/hộ.")]
    public void AverageOfWhatIsToldElsewhere_NoFinding(string text) => Silent(text);

    [Theory]
    [InlineData("Toàn tỉnh có 41 chấp hành viên thụ lý [|7.175|] việc, bình quân 189,6 việc/chấp hành viên.")]
    [InlineData("Có 360 hộ với [|1.812|] người, bình quân 4,2 người/hộ.")]
    public void AverageThatDoesNotFollow_Finding(string marked) => Found(marked);

    [Fact]
    public void AreaYieldHarvest_Finding() =>
        Error("Xã gieo trồng 420 ha lúa, năng suất 56 tạ/ha, sản lượng đạt [|2.532|] tấn.");

    [Fact]
    public void FactorTen_Finding() => Error("Diện tích ngô 96 ha, năng suất 46,8 tạ/ha, sản lượng [|4.492|] tấn.");

    [Fact]
    public void NumberTimesAllowance_Finding() =>
        Error("Hỗ trợ 360 người với mức 150.000 đồng/người, tổng số tiền [|45 triệu|] đồng.");

    [Fact]
    public void ProductFirst_Finding() =>
        Error("Tổng kinh phí [|96 triệu|] đồng để hỗ trợ 120 hộ, mức 900.000 đồng/hộ.");

    [Fact]
    public void LoansAtAMean_Finding() =>
        Error("Đã giải ngân [|5,2 tỷ|] đồng cho 240 hộ, bình quân 14,5 triệu đồng/hộ.");

    [Fact]
    public void Holds_NoFinding() => Silent("Hỗ trợ 360 người với mức 150.000 đồng/người, tổng số tiền 54 triệu đồng.");

    [Fact]
    public void YieldHolds_NoFinding() => Silent("Diện tích gieo trồng 33 ha, năng suất 30 tạ/ha, sản lượng 99 tấn.");

    [Fact]
    public void WithinTwoPercent_NoFinding() =>
        Silent("Diện tích gieo cấy 3.197 ha, năng suất 58,3 tạ/ha, sản lượng 18.486 tấn.");

    [Fact]
    public void TwoOfEach_NoFinding() =>
        Silent("Xã An Bình gieo 120 ha và 80 ha, năng suất 50 tạ/ha, sản lượng 400 tấn.");

    [Fact]
    public void OtherUnits_NoFinding() =>
        Silent("Hỗ trợ 12 thôn với mức 150.000 đồng/người, tổng số tiền 54 triệu đồng.");

    [Fact]
    public void RateWithoutItsProduct_NoFinding() =>
        Silent("Diện tích lúa 420 ha, năng suất 56 tạ/ha, tăng 12 ha so với vụ trước.");

    [Fact]
    public void PeopleTimesMonths_NoFinding() =>
        Silent("Phụ cấp cho 18 người trong 12 tháng, mức 1.490.000 đồng/tháng, tổng số tiền 321.840.000 đồng.");

    [Fact]
    public void Message_SaysTheArithmeticInBothLanguages()
    {
        var finding = Error("Xã gieo trồng 420 ha lúa, năng suất 56 tạ/ha, sản lượng đạt [|2.532|] tấn.");

        finding.Expression.Should().Be("420 * 5.6 = 2352 ≠ 2532");
        finding.Expected.Should().Be(2352.0m);
        finding.Actual.Should().Be(2532);
        finding.Message.Vietnamese.Should().Be("420 ha × 56 tạ/ha = 2.352 tấn, không phải 2.532 tấn. Sửa một trong các số 420; 56; 2.532 là mọi chỗ đều khớp.");
        finding.Message.English.Should().Be("420 ha × 56 tạ/ha = 2,352 tấn, not 2,532 tấn. Changing one of 420; 56; 2,532 makes every statement agree.");
    }

    [Theory]
    [InlineData("Trao 86 suất học bổng, mỗi suất 1.000.000 đồng, tổng [|68.000.000 đồng|].")]
    [InlineData("Hỗ trợ 27 hộ, mức 3.500.000 đồng/hộ, số tiền [|95.400.000 đồng|].")]
    [InlineData("Mua 2.100 cây x 35.000 đồng/cây = [|72.500.000 đồng|] (Bảy mươi hai triệu năm trăm nghìn đồng).")]
    [InlineData("Đơn giá 75.000 đồng/m2; thu hồi 1.200 m2 đất, bồi thường [|9.000.000 đồng|].")]
    public void NumberTimesPrice_Finding(string marked) => Error(WithoutUnit(marked));

    [Theory]
    [InlineData("Trao 86 suất học bổng, mỗi suất 1.000.000 đồng, tổng 86.000.000 đồng.")]
    [InlineData("Thăm 12 gia đình, mỗi gia đình 500.000 đồng và 01 suất quà 200.000 đồng, tổng 8,4 triệu đồng.")]
    [InlineData("Mỗi tháng chi 500.000 đồng cho 12 người, cả năm 6.400.000 đồng.")]
    [InlineData("Mua 1.240 cây giống với giá 18.000 đồng/cây; vận chuyển hết 21.400.000 đồng.")]
    [InlineData("Lúa 420 ha, năng suất 56 tạ/ha, sản lượng 2.352 tấn; ngô 215 ha, sản lượng 1.790 tấn.")]
    public void OtherPricesAndTimes_Silent(string text) => NotThisRule(text);

    [Theory]
    [InlineData("Nhân lực 46 người: chia 04 tổ, mỗi tổ 11 người, cộng 02 người trực ban.")]
    [InlineData("Trực bão 26 người: 03 ca, mỗi ca 08 người, thêm 02 người chỉ huy.")]
    public void WhatIsAddedToTheProduct_Silent(string text) => NotThisRule(text);

    [Fact]
    public void NothingAddedToTheProduct_Finding() => Found("Trực bão [|26|] người: chia 03 ca, mỗi ca 08 người, ai cũng có áo phao.");

    // The place is the number; its unit stands behind it.
    private static string WithoutUnit(string marked) => marked.Replace(" đồng|]", "|] đồng", StringComparison.Ordinal);

    [Fact]
    public void ColumnsOfATable_Finding() => Error("""
        | Xã | KH (ha) | Diện tích (ha) | Năng suất (tạ/ha) | Sản lượng (tấn) |
        | A | 118 | 120 | 62,5 | 750,0 |
        | B | 96 | 95 | 60,0 | 570,0 |
        | C | 80 | 81 | 61,0 | [|449,1|] |
        """);

    [Fact]
    public void PriceColumn_Finding() => Error("""
        | TT | Loại | Số lượng | Đơn giá (đồng) | Thành tiền (đồng) |
        | 1 | Giống A | 50 | 12.000 | 600.000 |
        | 2 | Giống B | 85 | 20.000 | [|1.800.000|] |
        | 3 | Giống C | 30 | 15.000 | 450.000 |
        """);

    [Fact]
    public void YieldsRoundedOfficially_NoFinding() => Silent("""
        | Xã | KH (ha) | Diện tích (ha) | Năng suất (tạ/ha) | Sản lượng (tấn) | Cùng kỳ (tấn) |
        | A | 118 | 120 | 62,5 | 748,0 | 741,2 |
        | B | 96 | 95 | 60,0 | 572,0 | 590,0 |
        | C | 80 | 81 | 61,0 | 494,1 | 480,3 |
        """);

    [Theory]
    [InlineData("Trồng 612,4 ha rừng. Mật độ 1.600 cây/ha, tổng số cây đã trồng [|97.984|] cây.")]
    [InlineData("Gieo 45 ha lạc. Năng suất 28 tạ/ha, sản lượng [|1.260|] tấn.")]
    public void AcrossSentences_Finding(string marked) => Error(marked);

    [Theory]
    [InlineData("Gieo 45 ha lạc. Năng suất 28 tạ/ha, sản lượng 126 tấn.")]
    [InlineData("Gieo 45 ha lạc. Năng suất 28 tạ/ha, đã bán 83 tấn.")]
    public void AcrossSentences_NoFinding(string text) => Silent(text);

    [Theory]
    [InlineData("Đơn giá 75.000 đồng/m2; thu hồi 1.200 m2, chi trả [|92.000.000|] đồng.")]
    [InlineData("Mức hỗ trợ 500.000 đồng/hộ; có 240 hộ, tổng tiền [|12.000.000|] đồng.")]
    public void PriceFirst_Finding(string marked) => Error(marked);

    [Fact]
    public void PriceFirst_NoFinding() =>
        Silent("Đơn giá 75.000 đồng/m2; thu hồi 1.200 m2, chi trả 90.000.000 đồng.");

    [Theory]
    [InlineData("Tặng 86 suất quà, mỗi suất trị giá 500.000 đồng, tổng trị giá [|53.000.000|] đồng.")]
    [InlineData("Trao 40 xe đạp, mỗi xe trị giá 1.500.000 đồng, tổng trị giá [|66.000.000|] đồng.")]
    public void EachWithItsWorth_Finding(string marked) => Error(marked);

    [Fact]
    public void EachWithItsWorth_NoFinding() =>
        Silent("Tặng 86 suất quà, mỗi hộ trị giá 500.000 đồng, tổng trị giá 53.000.000 đồng.");

    // The rate is of what each of those counted gets.
    [Theory]
    [InlineData("Hỗ trợ 420 hộ cận nghèo, mỗi hộ được cấp một bình lọc nước, đơn giá 1.200.000 đồng/bình; tổng kinh phí [|540 triệu|] đồng.")]
    [InlineData("Trao quà cho 315 học sinh, mỗi học sinh nhận một bộ sách, giá 180.000 đồng/bộ, tổng trị giá [|65,7 triệu|] đồng.")]
    [InlineData("Có 250 trường được trang bị, mỗi trường 02 máy tính, đơn giá 12 triệu đồng/máy tính; tổng cộng [|5.000 triệu|] đồng.")]
    public void RateOfWhatEachGets_Finding(string marked) => Found(marked);

    [Theory]
    [InlineData("Hỗ trợ 420 hộ cận nghèo, mỗi hộ được cấp một bình lọc nước, đơn giá 1,2 triệu đồng/bình; tổng kinh phí 504 triệu đồng.")]
    [InlineData("Có 250 trường được trang bị, mỗi trường 02 máy tính, đơn giá 12 triệu đồng/máy tính; tổng cộng 6.000 triệu đồng.")]
    [InlineData("Hỗ trợ 420 hộ vay vốn, mỗi hộ mua từ một đến hai con bò giống, giá 15 triệu đồng/con; tổng dư nợ 9.100 triệu đồng.")]
    public void RateOfWhatEachGets_NoFinding(string text) => Silent(text);

    // The count stands paragraphs above; two digits of a long product changed places.
    [Theory]
    [InlineData("Sản lượng điện thương phẩm 5.216.000 kWh.", "Các trạm vận hành an toàn.", "Giá bán bình quân 1.872 đồng/kWh; doanh thu đạt [|9.467,4 triệu|] đồng.")]
    [InlineData("Khách đến tham quan 1.245 nghìn lượt.", "Các điểm di tích mở cửa cả tuần.", "Chi tiêu bình quân 640 nghìn đồng/lượt; tổng thu [|769,8 tỷ|] đồng.")]
    [InlineData("Thu hoạch 3.125 tấn chè búp.", "Các xưởng thu mua kịp thời.", "Giá bình quân 7.240 nghìn đồng/tấn; giá trị đạt [|26.225 triệu|] đồng.")]
    public void CountParagraphsAbove_Finding(params string[] lines) => Found(lines);

    [Theory]
    [InlineData("Sản lượng điện thương phẩm 5.216.000 kWh.", "Các trạm vận hành an toàn.", "Giá bán bình quân 1.872 đồng/kWh; doanh thu đạt 9.764,4 triệu đồng.")]
    [InlineData("Thu hoạch 3.125 tấn chè búp.", "Các xưởng thu mua kịp thời.", "Giá bình quân 7.240 nghìn đồng/tấn; giá trị xuất khẩu đạt 14.480 triệu đồng.")]
    public void CountParagraphsAbove_NoFinding(params string[] lines) => Silent(lines);

    [Theory]
    [InlineData("Chi khám chữa bệnh 97,4 tỷ đồng cho 231.580 lượt, bình quân trên 420.000 đồng/lượt.")]
    [InlineData("Hỗ trợ 1.218 hộ, bình quân 1,6 triệu đồng/hộ, tổng số tiền 1.962 triệu đồng.")]
    public void AveragesAreRounded_NoFinding(string text) => Silent(text);

    [Theory]
    [InlineData("Hỗ trợ 1.218 hộ, bình quân 1,6 triệu đồng/hộ, tổng số tiền [|2.692 triệu|] đồng.")]
    public void AveragesAreRounded_Finding(string marked) => Found(marked);

    [Theory]
    [InlineData("Đã gặt 5.216 ha, còn 518 ha ở vùng trũng chưa thu hoạch. Năng suất bình quân 54,6 tạ/ha; sản lượng phần đã gặt 28.479 tấn.")]
    [InlineData("Trồng mới 412 ha, chăm sóc 96 ha rừng. Mật độ 1.600 cây/ha, tổng số cây 659.200 cây.")]
    public void OneOfSeveralCounts_NoFinding(string text) => Silent(text);

    [Theory]
    [InlineData("Đã gặt 5.216 ha ở vùng cao. Năng suất bình quân 54,6 tạ/ha; sản lượng phần đã gặt [|24.879|] tấn.")]
    public void OneOfSeveralCounts_Finding(string marked) => Found(marked);
}
