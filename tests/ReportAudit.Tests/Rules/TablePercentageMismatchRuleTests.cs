using FluentAssertions;
using Xunit;

namespace ReportAudit.Tests.Rules;

public sealed class TablePercentageMismatchRuleTests() : RuleTests("table-percentage-mismatch")
{
    [Fact]
    public void PercentSignInCells_Finding() => Error("""
        | Thôn | Số hộ | Gia đình văn hóa | Tỷ lệ |
        | Đông | 120 | 114 | 95% |
        | Tây | 100 | 91 | 91% |
        | Nam | 90 | 81 | 90% |
        | Bắc | 80 | 72 | [|80%|] |
        """);

    [Fact]
    public void Holds_NoFinding() => Silent("""
        | Trường | Tổng số | Đạt chuẩn | Tỷ lệ (%) |
        | Hòa Bình | 40 | 38 | 95,0 |
        | Tân Tiến | 50 | 45 | 90,0 |
        | Minh Khai | 80 | 60 | 75,0 |
        | Quang Trung | 60 | 57 | 95,0 |
        """);

    [Fact]
    public void Truncated_NoFinding() => Silent("""
        | Trường | Tổng số | Đạt chuẩn | Tỷ lệ (%) |
        | Hòa Bình | 36 | 15 | 41,6 |
        | Tân Tiến | 9 | 6 | 66,6 |
        | Minh Khai | 14 | 6 | 42,8 |
        | Quang Trung | 60 | 57 | 95,0 |
        """);

    [Fact]
    public void BaseNotInTheTable_NoFinding() => Silent("""
        | Xã | Số hộ nghèo | Tỷ lệ (%) |
        | Xã A | 45 | 3,2 |
        | Xã B | 31 | 2,7 |
        | Xã C | 52 | 4,1 |
        """);

    [Fact]
    public void GrowthColumn_NoFinding() => Silent("""
        | Chỉ tiêu | Cùng kỳ | Thực hiện | Tăng (%) |
        | Số lượt khám | 1000 | 1100 | 10 |
        | Số ca nội trú | 200 | 210 | 5 |
        | Số ca chuyển tuyến | 50 | 60 | 20 |
        | Số ca cấp cứu | 80 | 92 | 15 |
        """);

    [Fact]
    public void EmptyCells_NoFinding() => Silent("""
        | Đơn vị | Tiếp nhận | Đúng hạn | Đạt (%) |
        | Xã A | 200 | 196 | 98,0 |
        | Xã B | 150 | 141 | 94,0 |
        | Xã C | 160 | 152 | 95,0 |
        | Xã D |  | 231 |  |
        """);

    [Fact]
    public void ShareOfTwoColumns_Finding() => Error("""
        | Trường | Tổng số | Đạt chuẩn | Tỷ lệ (%) |
        | Hòa Bình | 40 | 38 | 95,0 |
        | Tân Tiến | 50 | 45 | 90,0 |
        | Minh Khai | 80 | 60 | 75,0 |
        | Quang Trung | 60 | 57 | [|92,0|] |
        """);

    [Fact]
    public void PlanColumn_Finding() => Error("""
        | Cây trồng | Kế hoạch (ha) | Thực hiện (ha) | % so KH |
        | Lúa | 400 | 412 | 103,0 |
        | Ngô | 120 | 114 | 95,0 |
        | Lạc | 80 | 60 | 75,0 |
        | Rau | 50 | 55 | [|101,0|] |
        """);

    [Fact]
    public void SwappedDigits_Finding() => Error("""
        | Đơn vị | Tiếp nhận | Đúng hạn | Đạt (%) |
        | Xã A | 200 | 196 | 98,0 |
        | Xã B | 150 | 141 | 94,0 |
        | Xã C | 160 | 152 | 95,0 |
        | Xã D | 240 | 231 | [|69,25|] |
        """);

    [Fact]
    public void IndexOfLastYear_Finding() => Error("""
        | Chỉ tiêu | Cùng kỳ | Thực hiện | So sánh (%) |
        | Số lượt khám | 1000 | 1100 | 110 |
        | Số ca nội trú | 200 | 190 | 95 |
        | Số ca chuyển tuyến | 50 | 40 | 80 |
        | Số ca cấp cứu | 80 | 92 | [|125|] |
        """);

    [Fact]
    public void Message_SaysTheArithmeticInBothLanguages()
    {
        var finding = Error("""
            | Thôn | Số hộ | Gia đình văn hóa | Tỷ lệ |
            | Đông | 120 | 114 | 95% |
            | Tây | 100 | 91 | 91% |
            | Nam | 90 | 81 | 90% |
            | Bắc | 80 | 72 | [|80%|] |
            """);

        finding.Expression.Should().Be("72 / 80 = 90% ≠ 80%");
        finding.Expected.Should().Be(90);
        finding.Actual.Should().Be(80);
        finding.Message.Vietnamese.Should().Be("72 / 80 = 90%, không phải 80%. Sửa một trong các số 72; 80; 80 là mọi chỗ đều khớp.");
        finding.Message.English.Should().Be("72 / 80 = 90%, not 80%. Changing one of 72; 80; 80 makes every statement agree.");
    }
}
