using FluentAssertions;
using Xunit;

namespace ReportAudit.Tests.Rules;

public sealed class TableRowTotalMismatchRuleTests() : RuleTests("table-row-total-mismatch")
{
    [Fact]
    public void TotalColumnFirst_Finding() => Error("""
        | Đơn vị | Tổng số | Trực tuyến | Trực tiếp |
        | Xã A | 120 | 80 | 40 |
        | Xã B | 95 | 60 | 35 |
        | Xã C | 150 | 90 | 60 |
        | Xã D | [|110|] | 70 | 50 |
        """);

    [Fact]
    public void TotalColumnLast_Finding() => Error("""
        | Thôn | Nam | Nữ | Cộng |
        | Đông | 210 | 205 | 415 |
        | Tây | 180 | 190 | 370 |
        | Nam | 150 | 160 | 310 |
        | Bắc | 99 | 101 | [|290|] |
        """);

    [Fact]
    public void ThreeParts_Finding() => Error("""
        | Trường | Tổng số học sinh | Khối 6 | Khối 7 | Khối 8 |
        | THCS Hòa Bình | 330 | 110 | 120 | 100 |
        | THCS Tân Tiến | 270 | 90 | 85 | 95 |
        | THCS Minh Khai | 300 | 100 | 95 | 105 |
        | THCS Quang Trung | [|280|] | 80 | 75 | 95 |
        """);

    [Fact]
    public void Money_Finding() => Error("""
        | Nguồn vốn | Tổng | Ngân sách | Xã hội hóa |
        | Đường liên thôn | 850,5 | 600,5 | 250,0 |
        | Nhà văn hóa | 420,0 | 300,0 | 120,0 |
        | Kênh mương | 315,7 | 215,7 | 100,0 |
        | Trạm bơm | [|540,2|] | 400,2 | 104,0 |
        """);

    [Fact]
    public void PartIsWrong_Finding() => Error("""
        | Lĩnh vực | Tiếp nhận | Mới | Kỳ trước |
        | Đất đai | 64 | 60 | 4 |
        | Hộ tịch | 52 | 50 | 2 |
        | Xây dựng | 33 | 30 | 3 |
        | Bảo trợ | [|41|] | 48 | 2 |
        """);

    [Fact]
    public void Holds_NoFinding() => Silent("""
        | Thôn | Nam | Nữ | Cộng |
        | Đông | 210 | 205 | 415 |
        | Tây | 180 | 190 | 370 |
        | Nam | 150 | 160 | 310 |
        | Bắc | 99 | 101 | 200 |
        """);

    [Fact]
    public void FewRowsBearItOut_NoFinding() => Silent("""
        | Đơn vị | Số vụ | Khởi tố | Xử phạt |
        | Xã A | 30 | 10 | 20 |
        | Xã B | 25 | 5 | 12 |
        | Xã C | 18 | 2 | 9 |
        """);

    [Fact]
    public void Years_NoFinding() => Silent("""
        | Chỉ tiêu | Năm 2022 | Năm 2023 | Năm 2024 |
        | Hộ nghèo | 62 | 48 | 30 |
        | Hộ cận nghèo | 90 | 71 | 55 |
        | Hộ khá | 410 | 450 | 490 |
        """);

    [Fact]
    public void RoundedParts_NoFinding() => Silent("""
        | Nguồn vốn | Tổng (tỷ đồng) | Ngân sách | Xã hội hóa |
        | Đường liên thôn | 8,6 | 6,1 | 2,5 |
        | Nhà văn hóa | 4,2 | 3,0 | 1,2 |
        | Kênh mương | 3,1 | 2,1 | 1,0 |
        | Trạm bơm | 5,4 | 4,0 | 1,3 |
        """);

    [Fact]
    public void PartialColumns_NoFinding() => Silent("""
        | Xã | Lao động | Nữ | Dân tộc |
        | Xã A | 410 | 205 | 36 |
        | Xã B | 350 | 181 | 22 |
        | Xã C | 515 | 260 | 41 |
        | Xã D | 288 | 140 | 18 |
        """);

    [Fact]
    public void Message_SaysTheArithmeticInBothLanguages()
    {
        var finding = Error("""
            | Đơn vị | Tổng số | Trực tuyến | Trực tiếp |
            | Xã A | 120 | 80 | 40 |
            | Xã B | 95 | 60 | 35 |
            | Xã C | 150 | 90 | 60 |
            | Xã D | [|110|] | 70 | 50 |
            """);

        finding.Expression.Should().Be("70 + 50 = 120 ≠ 110");
        finding.Expected.Should().Be(120);
        finding.Actual.Should().Be(110);
        finding.Message.Vietnamese.Should().Be("Tổng 110 (Xã D – Tổng số) không bằng tổng các phần: 70 + 50 = 120 (lệch 10). Sửa một trong các số 110; 70; 50 là mọi chỗ đều khớp.");
        finding.Message.English.Should().Be("The total 110 (Xã D – Tổng số) is not the sum of its parts: 70 + 50 = 120 (off by 10). Changing one of 110; 70; 50 makes every statement agree.");
    }

    [Fact]
    public void ThreeRowsUnderAHeaderThatSaysTotal_Finding() => Error("""
        | Trường | Nam | Nữ | Cộng |
        | Hoa Ban | 212 | 198 | 410 |
        | Hoa Mai | 181 | 172 | [|335|] |
        | Hoa Sen | 93 | 70 | 163 |
        """);

    [Fact]
    public void TotalHeaderThatNoRowBearsOut_NotThisRule() => NotThisRule("""
        | Trường | Nữ | Dân tộc | Tổng số |
        | Hoa Ban | 212 | 198 | 520 |
        | Hoa Mai | 181 | 172 | 433 |
        """);

    [Fact]
    public void FormulaInTheHeader_Finding() => Error("""
        | TT | Đơn vị | Tổng số | Nam | Nữ | Đã cấp | Còn lại |
        | A | B | 1=2+3 | 2 | 3 | 4 | 5=1-4 |
        | 1 | Xã A | 210 | 110 | 100 | 180 | 30 |
        | 2 | Xã B | [|160|] | 75 | 95 | 150 | 10 |
        """);

    [Fact]
    public void FormulaOfARange_Finding() => Error("""
        | Trường | Tổng | Khối 6 | Khối 7 | Khối 8 |
        | (1) | (2)=(3)+...+(5) | (3) | (4) | (5) |
        | Hoa Ban | 330 | 110 | 120 | 100 |
        | Hoa Mai | [|207|] | 90 | 85 | 95 |
        """);

    [Fact]
    public void PartsOfTwoKinds_Finding() => Error("""
        | Lĩnh vực | Tổng tiếp nhận | Kỳ trước | Mới | Đã giải quyết | Đúng hạn | Quá hạn | Đang giải quyết |
        | Đất đai | 130 | 10 | 120 | 118 | 115 | 3 | 12 |
        | Hộ tịch | 62 | 2 | 60 | 60 | 60 | 0 | 2 |
        | Xây dựng | 24 | 4 | 20 | 20 | 19 | 1 | [|6|] |
        | Bảo trợ | 41 | 1 | 40 | 38 | 36 | 2 | 3 |
        """);

    [Fact]
    public void FormulaThatNoRowFollows_NoFinding() => Silent("""
        | Đơn vị | Tổng số | Đợt 1 | Đợt 2 |
        | 1 | 2=3+4 | 3 | 4 |
        | Xã A | 210 | 110 | 70 |
        | Xã B | 160 | 75 | 55 |
        """);

    [Fact]
    public void AveragesAndRatesByTheirRow_NoFinding() => Silent("""
        | Chỉ tiêu | Tổng | Mầm non | Tiểu học | THCS |
        | Số lớp | 70 | 20 | 30 | 20 |
        | Số học sinh | 2.130 | 500 | 930 | 700 |
        | Số giáo viên | 112 | 36 | 42 | 34 |
        | Sĩ số bình quân | 30,4 | 25 | 31 | 35 |
        | Giáo viên/lớp | 1,6 | 1,8 | 1,4 | 1,7 |
        | Tỉ lệ nữ | 81 | 95 | 80 | 66 |
        """);

    [Fact]
    public void RatesByTheirUnit_NoFinding() => Silent("""
        | TT | Chỉ tiêu | ĐVT | Toàn huyện | Vùng cao | Vùng thấp |
        | (1) | (2) | (3) | (4)=5+6 | (5) | (6) |
        | 1 | Diện tích | ha | 820 | 300 | 520 |
        | 2 | Sản lượng | tấn | 4.796 | 1.560 | 3.236 |
        | 3 | Sản lượng trên một hécta | tạ/ha | 58,5 | 52,0 | 62,2 |
        """);

    [Fact]
    public void DifferenceIsNoPart_NotThisRule() => NotThisRule("""
        | Xã | Sản lượng (tấn) | Cùng kỳ (tấn) | Tăng, giảm (tấn) |
        | A | 4.225,0 | 4.098,6 | 126,4 |
        | B | 5.116,8 | 5.236,0 | -119,2 |
        | C | 4.820,6 | 4.735,2 | 85,4 |
        | D | 3.176,6 | 3.742,8 | -71,2 |
        """);
}
