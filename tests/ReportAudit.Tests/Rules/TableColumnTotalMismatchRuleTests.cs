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
        finding.Message.Vietnamese.Should().Be("Tổng 313 (Tổng cộng – Số hộ) không bằng tổng các phần: 120 + 95 + 88 = 303 (lệch 10). Sửa một trong các số 313; 120; 95; 88 là mọi chỗ đều khớp.");
        finding.Message.English.Should().Be("The total 313 (Tổng cộng – Số hộ) is not the sum of its parts: 120 + 95 + 88 = 303 (off by 10). Changing one of 313; 120; 95; 88 makes every statement agree.");
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
}
