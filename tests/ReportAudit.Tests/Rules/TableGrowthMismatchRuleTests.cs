using FluentAssertions;
using Xunit;

namespace ReportAudit.Tests.Rules;

public sealed class TableGrowthMismatchRuleTests() : RuleTests("table-growth-mismatch")
{
    [Fact]
    public void DifferenceColumn_Finding() => Error("""
        | Chỉ tiêu | Năm 2023 | Năm 2024 | Tăng, giảm |
        | Số vụ | 120 | 95 | -25 |
        | Số người chết | 12 | 9 | -3 |
        | Số người bị thương | 88 | 64 | -24 |
        | Thiệt hại | 41 | 50 | [|19|] |
        """);

    [Fact]
    public void PlusMinusColumn_Finding() => Error("""
        | Nội dung | Kỳ trước | Kỳ này | +/- |
        | Đơn khiếu nại | 15 | 18 | 3 |
        | Đơn tố cáo | 9 | 7 | -2 |
        | Kiến nghị | 40 | 52 | 12 |
        | Phản ánh | 33 | 30 | [|3|] |
        """);

    [Fact]
    public void WrongValue_Finding() => Error("""
        | Xã | Năm trước | Năm nay | Chênh lệch |
        | Xã A | 210 | 225 | 15 |
        | Xã B | 180 | 172 | -8 |
        | Xã C | 95 | 101 | 6 |
        | Xã D | 130 | 141 | [|21|] |
        """);

    [Fact]
    public void MeasuredDifference_Finding() => Error("""
        | Cây | Năm trước (ha) | Năm nay (ha) | So sánh (ha) |
        | Lúa | 412,5 | 420,0 | 7,5 |
        | Ngô | 131,2 | 128,0 | -3,2 |
        | Lạc | 60,0 | 66,5 | 6,5 |
        | Rau | 98,7 | 105,2 | [|9,5|] |
        """);

    [Fact]
    public void Holds_NoFinding() => Silent("""
        | Chỉ tiêu | Năm 2023 | Năm 2024 | Tăng, giảm |
        | Số vụ | 120 | 95 | -25 |
        | Số người chết | 12 | 9 | -3 |
        | Số người bị thương | 88 | 64 | -24 |
        | Thiệt hại | 41 | 50 | 9 |
        """);

    [Fact]
    public void Rounded_NoFinding() => Silent("""
        | Chỉ tiêu | Cùng kỳ | Thực hiện | Tăng (%) |
        | Số lượt khám | 1012 | 1100 | 8,6 |
        | Số ca nội trú | 203 | 210 | 3,4 |
        | Số ca chuyển tuyến | 51 | 60 | 17,6 |
        | Số ca cấp cứu | 81 | 92 | 13,6 |
        """);

    [Fact]
    public void NoDifferenceColumn_NoFinding() => Silent("""
        | Chỉ tiêu | Năm 2022 | Năm 2023 | Năm 2024 |
        | Số vụ | 120 | 95 | 25 |
        | Số người chết | 12 | 9 | 3 |
        | Số người bị thương | 88 | 64 | 20 |
        | Thiệt hại | 41 | 50 | 70 |
        """);

    [Fact]
    public void SignLeftOutOfAFallColumn_NoFinding() => Silent("""
        | Chỉ tiêu | Năm 2023 | Năm 2024 | Giảm |
        | Số vụ | 120 | 95 | 25 |
        | Số người chết | 12 | 9 | 3 |
        | Số người bị thương | 88 | 64 | 24 |
        | Số vụ cháy | 41 | 30 | 11 |
        """);

    [Fact]
    public void RankColumn_NoFinding() => Silent("""
        | Xã | Điểm năm trước | Điểm năm nay | Tăng hạng |
        | Xã A | 82 | 85 | 2 |
        | Xã B | 75 | 90 | 5 |
        | Xã C | 91 | 88 | 1 |
        | Xã D | 66 | 70 | 3 |
        """);

    [Fact]
    public void GrowthPercent_Finding() => Error("""
        | Chỉ tiêu | Cùng kỳ | Thực hiện | Tăng (%) |
        | Số lượt khám | 1000 | 1100 | 10 |
        | Số ca nội trú | 200 | 210 | 5 |
        | Số ca chuyển tuyến | 50 | 60 | 20 |
        | Số ca cấp cứu | 80 | 92 | [|51|] |
        """);

    [Fact]
    public void Message_SaysTheArithmeticInBothLanguages()
    {
        var finding = Error("""
            | Chỉ tiêu | Năm 2023 | Năm 2024 | Tăng, giảm |
            | Số vụ | 120 | 95 | -25 |
            | Số người chết | 12 | 9 | -3 |
            | Số người bị thương | 88 | 64 | -24 |
            | Thiệt hại | 41 | 50 | [|19|] |
            """);

        finding.Expression.Should().Be("9 ≠ 19");
        finding.Expected.Should().Be(9);
        finding.Actual.Should().Be(19);
        finding.Message.Vietnamese.Should().Be("Từ 41 đến 50 là tăng 9, không phải tăng 19. Sửa một trong các số 50; 41; 19 là mọi chỗ đều khớp.");
        finding.Message.English.Should().Be("From 41 to 50 is a rise of 9, not a rise of 19. Changing one of 50; 41; 19 makes every statement agree.");
    }

    [Fact]
    public void GrowthByTheFormulaInTheHeader_Finding() => Error("""
        | Xã | Sản lượng (tấn) | Cùng kỳ (tấn) | Tăng, giảm (tấn) | Tăng, giảm (%) |
        | A | 1 | 2 | 3=1-2 | 4=3/2 |
        | Bình An | 4.225,0 | 4.098,6 | 126,4 | 3,1 |
        | Tây Sơn | 5.116,8 | 5.236,0 | -119,2 | [|-3,2|] |
        """);

    [Fact]
    public void PointsBetweenTwoShares_Finding() => Error("""
        | Chỉ tiêu | Tỷ lệ 2023 (%) | Tỷ lệ 2024 (%) | Tăng, giảm (%) |
        | Hộ nghèo | 5,2 | 4,1 | -1,1 |
        | Bảo hiểm y tế | 93,0 | 95,2 | [|3,2|] |
        | Nước sạch | 88,5 | 91,0 | 2,5 |
        | Học nghề | 61,0 | 62,4 | 1,4 |
        """);

    [Fact]
    public void ComparedInShort_Finding() => Error("""
        | Xã | KH (ha) | Thực hiện (ha) | Cùng kỳ (ha) | So KH | So cùng kỳ |
        | A | 120 | 118 | 110 | -2 | 8 |
        | B | 95 | 96 | 98 | 1 | -2 |
        | C | 80 | 80 | 76 | 0 | [|6|] |
        | D | 60 | 55 | 52 | -5 | 3 |
        | Cộng | 355 | 349 | 336 | -6 | 13 |
        """);

    [Fact]
    public void PointsBetweenTwoSharesHold_NoFinding() => Silent("""
        | Chỉ tiêu | Tỷ lệ 2023 (%) | Tỷ lệ 2024 (%) | Tăng, giảm (%) |
        | Hộ nghèo | 5,2 | 4,1 | -1,1 |
        | Bảo hiểm y tế | 93,0 | 95,2 | 2,2 |
        | Nước sạch | 88,5 | 91,0 | 2,5 |
        """);

    [Fact]
    public void Message_SaysAFallWithoutItsSign()
    {
        var finding = Error("""
            | Nội dung | Năm 2023 | Năm 2024 | Tăng (+), giảm (-) | Tỷ lệ tăng, giảm (%) |
            | Số vụ | 80 | 70 | -10 | [|-21,5|] |
            | Người chết | 20 | 18 | -2 | -10,0 |
            | Bị thương | 40 | 44 | +4 | +10,0 |
            | Tài sản | 25 | 30 | +5 | +20,0 |
            """);

        finding.Message.Vietnamese.Should().StartWith("Từ 80 đến 70 là giảm 12,5%, không phải giảm 21,5%.");
    }
}
