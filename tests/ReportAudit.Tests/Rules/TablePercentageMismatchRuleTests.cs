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

    [Fact]
    public void ShareOfTheTotalRow_Finding() => Error("""
        | TT | Nguồn vốn | Số tiền (triệu đồng) | Cơ cấu (%) |
        | 1 | Ngân sách tỉnh | 1.500 | 39,4 |
        | 2 | Ngân sách huyện | 1.210 | [|34,8|] |
        | 3 | Ngân sách xã | 600 | 15,7 |
        | 4 | Nhân dân đóng góp | 500 | 13,1 |
        |  | Tổng cộng | 3.810 | 100 |
        """);

    [Fact]
    public void CountsEachWithItsShare_Finding() => Error("""
        | Trường | Số HS | Giỏi | % | Khá | % | Trung bình | % |
        | Hòa Bình | 120 | 30 | 25,0 | 60 | 50,0 | 30 | 25,0 |
        | Tân Tiến | 140 | 28 | 20,0 | 82 | 58,6 | 30 | [|24,1|] |
        """);

    [Fact]
    public void TwoOfThreeRows_Finding() => Error("""
        | Đơn vị | Kế hoạch | Thực hiện | TH/KH (%) |
        | Xã A | 210 | 180 | 85,7 |
        | Xã B | 160 | 150 | [|88,3|] |
        | Xã C | 203 | 190 | 93,6 |
        """);

    [Fact]
    public void FormulaInTheHeader_Finding() => Error("""
        | Nội dung | Dự toán | Quyết toán | QT/DT (%) |
        | A | 1 | 2 | 3=2/1*100 |
        | Thu phí | 300 | 324 | 108,0 |
        | Thu khác | 250 | 230 | [|96,0|] |
        """);

    [Fact]
    public void SharesOfTheTotalRowHold_NoFinding() => Silent("""
        | TT | Nguồn vốn | Số tiền (triệu đồng) | Tỷ trọng (%) |
        | 1 | Ngân sách tỉnh | 1.500 | 39,4 |
        | 2 | Ngân sách huyện | 1.210 | 31,8 |
        | 3 | Ngân sách xã | 600 | 15,7 |
        | 4 | Nhân dân đóng góp | 500 | 13,1 |
        |  | Tổng cộng | 3.810 | 100 |
        """);

    [Fact]
    public void SharesOfTwoWholes_NoFinding() => Silent("""
        | Đơn vị | Tổng số | Đạt | Tỷ lệ đạt (%) | Xuất sắc | Tỷ lệ xuất sắc (%) |
        | A | 40 | 36 | 90 | 9 | 25,0 |
        | B | 50 | 45 | 90 | 9 | 20,0 |
        | C | 30 | 24 | 80 | 6 | 25,0 |
        """);
}
