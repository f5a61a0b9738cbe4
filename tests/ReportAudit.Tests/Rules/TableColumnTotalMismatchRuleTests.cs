using FluentAssertions;
using Xunit;

namespace ReportAudit.Tests.Rules;

public sealed class TableColumnTotalMismatchRuleTests() : RuleTests("table-column-total-mismatch")
{
    [Fact]
    public void TotalRowLast_Finding() => Warning("""
        | STT | Thôn | Số hộ |
        | 1 | Đông | 120 |
        | 2 | Tây | 95 |
        | 3 | Nam | 88 |
        |  | Tổng cộng | [|313|] |
        """);

    [Fact]
    public void TimeInARowsLabel_Finding() => Found("""
        | Ngày | Đến khám | Nhập viện |
        | 08/5 | 19 | 11 |
        | 09/5 | 128 | 76 |
        | 10/5 (đến 7 giờ) | 21 | 10 |
        | Cộng | 168 | [|107|] |
        """);

    [Fact]
    public void TimeInARowsLabel_NoFinding() => Silent("""
        | Ngày | Đến khám | Nhập viện |
        | 08/5 | 19 | 11 |
        | 09/5 | 128 | 76 |
        | 10/5 (đến 7 giờ) | 21 | 10 |
        | Cộng | 168 | 97 |
        """);

    [Fact]
    public void DifferencesWithoutASign_NoFinding() => Silent("""
        | Khoản | Dự toán | Thực hiện | Chênh lệch |
        | Lương | 412 | 388 | 24 |
        | Xăng dầu | 120 | 142 | 22 |
        | Sửa chữa | 96 | 81 | 15 |
        | Tổng | 628 | 611 | 17 |
        """);

    [Fact]
    public void TotalRowFirst_Finding() => Error("""
        | STT | Đơn vị | Lúa (ha) | Ngô (ha) |
        |  | Toàn xã | 210 | [|95|] |
        | 1 | Thôn Đông | 110 | 40 |
        | 2 | Thôn Tây | 100 | 45 |
        """);

    [Fact]
    public void OneColumnOfThree_Finding() => Error("""
        | Lĩnh vực | Tiếp nhận | Đúng hạn | Quá hạn |
        | Đất đai | 120 | 118 | 2 |
        | Hộ tịch | 85 | 85 | 0 |
        | Chứng thực | 240 | 238 | 2 |
        | Cộng | [|455|] | 441 | 4 |
        """);

    [Fact]
    public void OuterNumberingOnly_Finding() => Error("""
        | TT | Chỉ tiêu | Dự toán | Thực hiện |
        | I | Thu nội địa | 900 | 950 |
        | 1 | Thu phí | 300 | 310 |
        | 2 | Thu khác | 600 | 640 |
        | II | Thu bổ sung | 700 | 700 |
        |  | Tổng số | 1600 | [|1560|] |
        """);

    [Fact]
    public void Decimals_Finding() => Error("""
        | Cây trồng | Diện tích (ha) | Sản lượng (tấn) |
        | Lúa | 412,5 | 2.310 |
        | Ngô | 131,2 | 590 |
        | Rau | 98,7 | 1.480 |
        | Tổng số | [|652,4|] | 4.380 |
        """);

    [Fact]
    public void Holds_NoFinding() => Silent("""
        | STT | Thôn | Số hộ |
        | 1 | Đông | 120 |
        | 2 | Tây | 95 |
        | 3 | Nam | 88 |
        |  | Tổng cộng | 303 |
        """);

    [Fact]
    public void RowNumbersAreNotAdded_NoFinding() => Silent("""
        | STT | Đơn vị | Số đơn | Số vụ |
        | 1 | Xã A | 10 | 4 |
        | 2 | Xã B | 12 | 5 |
        | 3 | Xã C | 8 | 1 |
        |  | Tổng | 30 | 10 |
        """);

    [Fact]
    public void PercentColumn_NoFinding() => Silent("""
        | Đơn vị | Hồ sơ | Tỷ lệ đúng hạn (%) |
        | Xã A | 100 | 98 |
        | Xã B | 50 | 96 |
        | Xã C | 60 | 95 |
        | Tổng | 210 | 96,7 |
        """);

    [Fact]
    public void YieldColumn_NoFinding() => Silent("""
        | Xã | Diện tích (ha) | Năng suất (tạ/ha) |
        | Xã A | 120 | 58 |
        | Xã B | 150 | 60 |
        | Tổng cộng | 270 | 59,1 |
        """);

    [Fact]
    public void RoundedRows_NoFinding() => Silent("""
        | Xã | Diện tích (ha) | Kinh phí (tỷ đồng) |
        | Xã A | 12,4 | 1,3 |
        | Xã B | 15,4 | 2,4 |
        | Xã C | 10,4 | 1,4 |
        | Tổng cộng | 38,3 | 5,0 |
        """);

    [Fact]
    public void OfWhichRow_NoFinding() => Silent("""
        | Nội dung | Số người |
        | Lao động nông nghiệp | 640 |
        | Trong đó: nữ | 320 |
        | Lao động phi nông nghiệp | 410 |
        | Tổng số | 1050 |
        """);

    [Fact]
    public void NoTotalRow_NoFinding() => Silent("""
        | Nội dung | Năm 2023 | Năm 2024 |
        | Hộ nghèo | 45 | 32 |
        | Hộ cận nghèo | 60 | 51 |
        """);

    [Fact]
    public void Message_SaysTheArithmeticInBothLanguages()
    {
        var finding = Warning("""
            | STT | Thôn | Số hộ |
            | 1 | Đông | 120 |
            | 2 | Tây | 95 |
            | 3 | Nam | 88 |
            |  | Tổng cộng | [|313|] |
            """);

        finding.Expression.Should().Be("120 + 95 + 88 = 303 ≠ 313");
        finding.Expected.Should().Be(303);
        finding.Actual.Should().Be(313);
        finding.Message.Vietnamese.Should().Be("Tổng 313 hộ (Tổng cộng – Số hộ) không bằng tổng các phần: 120 + 95 + 88 = 303 (lệch 10). Sửa một trong các số 313; 120; 95; 88 là mọi chỗ đều khớp.");
        finding.Message.English.Should().Be("The total 313 hộ (Tổng cộng – Số hộ) is not the sum of its parts: 120 + 95 + 88 = 303 (off by 10). Changing one of 313; 120; 95; 88 makes every statement agree.");
    }

    [Fact]
    public void YearColumns_Finding() => Error("""
        | Xã | Năm 2023 | Năm 2024 |
        | An Hòa | 120 | 130 |
        | An Lập | 310 | 295 |
        | An Mỹ | 205 | 214 |
        | Tổng | 635 | [|693|] |
        """);

    [Fact]
    public void YearsOfBirth_NoFinding() => Silent("""
        | Xã | Năm sinh | Số hộ |
        | An Hòa | 1980 | 130 |
        | An Lập | 1975 | 295 |
        | An Mỹ | 1990 | 214 |
        | Tổng | 25 | 639 |
        """);

    [Fact]
    public void GroupOfNumberedRows_Finding() => Error("""
        | TT | Nội dung | Số công trình | Kinh phí (triệu đồng) |
        | I | Xây mới | 5 | 2.500 |
        | 1 | Nhà văn hóa | 2 | 1.400 |
        | 2 | Trạm bơm | 3 | [|1.010|] |
        | II | Sửa chữa | 27 | 900 |
        | 1 | Trường học | 14 | 620 |
        | 2 | Trạm y tế | 13 | 280 |
        |  | Tổng (I+II) | 32 | 3.400 |
        """);

    [Fact]
    public void NumbersBeforeTheNames_Finding() => Error("""
        | Nội dung | Năm 2022 | Năm 2023 |
        | I. Lệ phí | 640 | [|700|] |
        | 1. Lệ phí hộ tịch | 240 | 260 |
        | 2. Lệ phí chứng thực | 400 | 430 |
        | II. Phí | 300 | 330 |
        | 1. Phí vệ sinh | 180 | 200 |
        | 2. Phí chợ | 120 | 130 |
        """);

    [Fact]
    public void SubTotalOfARegion_Finding() => Error("""
        | Khu vực | Đơn vị | Số hồ sơ | Đúng hạn |
        | Miền núi | Xã A | 120 | 118 |
        |  | Xã B | 80 | 79 |
        |  | Cộng miền núi | 200 | 197 |
        | Đồng bằng | Xã C | 210 | 210 |
        |  | Xã D | 190 | 186 |
        |  | Cộng đồng bằng | [|410|] | 396 |
        |  | Tổng cộng | 600 | 593 |
        """);

    [Fact]
    public void DashedExamples_NoFinding() => Silent("""
        | STT | Chỉ tiêu | Năm 2023 | Năm 2024 |
        | 1 | Trồng trọt | 120 | 130 |
        | - | Mô hình lúa | 60 | 65 |
        | - | Mô hình rau | 40 | 50 |
        | 2 | Chăn nuôi | 80 | 90 |
        | - | Mô hình gà | 50 | 50 |
        | - | Mô hình lợn | 30 | 35 |
        """);

    [Fact]
    public void ListedThingsThatAreCalledTotals_NoFinding() => Silent("""
        | TT | Chỉ tiêu | Kết quả |
        | 1 | Tổng số trẻ dưới 1 tuổi | 412 |
        | 2 | Số trẻ tiêm đủ | 398 |
        | 3 | Số trẻ tiêm viêm gan B | 371 |
        | 4 | Tổng số phụ nữ mang thai | 402 |
        """);

    [Fact]
    public void AverageThatNoWordNames_NoFinding() => Silent("""
        | Thôn | Số hộ | Thu nhập (triệu đồng) | Điểm |
        | Đông | 120 | 52 | 92 |
        | Tây | 95 | 48 | 95 |
        | Nam | 85 | 50 | 88 |
        | Toàn xã | 300 | 50,2 | 91,7 |
        """);

    [Fact]
    public void RowsOfOtherUnits_NoFinding() => Silent("""
        | TT | Chỉ tiêu | ĐVT | Kế hoạch | Thực hiện |
        |  | Tổng diện tích | ha | 1.200 | 1.230 |
        | 1 | Lúa | ha | 800 | 820 |
        | 2 | Ngô | ha | 400 | 410 |
        | 3 | Đàn lợn | con | 4.500 | 4.610 |
        """);

    [Fact]
    public void DashedRowsBehindOfWhich_NoFinding() => Silent("""
        | Chỉ tiêu | Số lượng |
        | Tổng số lao động | 4.380 |
        | Trong đó: - Nữ | 2.105 |
        | - Dân tộc thiểu số | 655 |
        | - Qua đào tạo | 2.915 |
        """);

    [Fact]
    public void SwappedTotalOfAGroup_Finding() => Found("""
        | STT | Nội dung | Số tiền (đồng) |
        | I | Số dư đầu năm | 64.327.500 |
        | II | Thu trong năm | [|320.904.000|] |
        | 1 | Các thôn đóng góp | 86.450.000 |
        | 2 | Cán bộ | 41.280.000 |
        | 3 | Doanh nghiệp | 118.500.000 |
        | 4 | Dòng họ | 52.760.000 |
        | 5 | Lãi tiền gửi | 3.914.000 |
        """);

    [Theory]
    [InlineData("302.904.000")]
    [InlineData("415.000.000")]
    public void SwappedTotalOfAGroup_NoFinding(string total) => Silent($"""
        | STT | Nội dung | Số tiền (đồng) |
        | I | Số dư đầu năm | 64.327.500 |
        | II | Thu trong năm | {total} |
        | 1 | Các thôn đóng góp | 86.450.000 |
        | 2 | Cán bộ | 41.280.000 |
        | 3 | Doanh nghiệp | 118.500.000 |
        | 4 | Dòng họ | 52.760.000 |
        | 5 | Lãi tiền gửi | 3.914.000 |
        """);

    [Theory]
    [InlineData("Gây rối, mất trật tự công cộng")]
    [InlineData("Sinh hoạt cộng đồng")]
    public void NamesThatHoldATotalsWord_NoFinding(string name) => Silent($"""
        | Loại vụ việc | Năm 2022 | Năm 2023 |
        | Phạm pháp hình sự | 27 | 23 |
        | Ma túy | 7 | 9 |
        | {name} | 18 | 14 |
        | Cộng | 52 | 46 |
        """);

    [Theory]
    [InlineData("Cộng")]
    [InlineData("Tổng cộng")]
    public void TotalsBesideSuchNames_Finding(string total) => Found($"""
        | Loại vụ việc | Năm 2022 | Năm 2023 |
        | Phạm pháp hình sự | 27 | 23 |
        | Ma túy | 7 | 9 |
        | Gây rối trật tự công cộng | 18 | 14 |
        | {total} | 52 | [|64|] |
        """);
}
