using FluentAssertions;
using Xunit;

namespace ReportAudit.Tests.Rules;

public sealed class TextTableMismatchRuleTests() : RuleTests("text-table-mismatch")
{
    [Fact]
    public void TotalAnnouncedAboveTheTable_Finding() => Suspects(Warning("""
        Tổng số hộ chăn nuôi toàn xã là [|356|] hộ, chia theo thôn như sau:
        | STT | Thôn | Số hộ chăn nuôi |
        | 1 | Lạc Hòa | 120 |
        | 2 | Lạc Bình | 95 |
        | 3 | Lạc An | 150 |
        |  | Cộng | 365 |
        """)).Should().Equal("356");

    [Fact]
    public void OneDigitOfALongTotal_Finding() => Warning("""
        Tổng kinh phí thực hiện là [|412.600.000|] đồng, cụ thể:
        | STT | Nội dung | Số tiền (đồng) |
        | 1 | Mua giống | 300.000.000 |
        | 2 | Tập huấn | 112.500.000 |
        |  | Tổng cộng | 412.500.000 |
        """);

    [Fact]
    public void RowNamedBelowTheTable_Finding() => Warning("""
        | STT | Thôn | Số hộ | Hộ nghèo |
        | 1 | Đồng Sen | 412 | 31 |
        | 2 | Đồng Mây | 390 | 28 |
        | 3 | Đồng Lau | 275 | 17 |
        Đáng chú ý, thôn Đồng Sen có [|421|] hộ, nhiều nhất xã.
        """);

    [Fact]
    public void SwappedDigitsUnderTheNextHeading_Finding() => Warning("""
        1. Số thẻ đã cấp theo đơn vị
        | Đơn vị | Số thẻ |
        | Bình Minh | 1.204 |
        | Bình Yên | 2.030 |
        | Tổng | 3.234 |
        2. Tổng số thẻ đã cấp đến nay là [|3.324|] thẻ, đạt yêu cầu.
        """);

    [Fact]
    public void EqualFigures_NoFinding() => Silent("""
        Tổng số hộ chăn nuôi toàn xã là 365 hộ, chia theo thôn như sau:
        | STT | Thôn | Số hộ chăn nuôi |
        | 1 | Lạc Hòa | 120 |
        | 2 | Lạc Bình | 95 |
        | 3 | Lạc An | 150 |
        |  | Cộng | 365 |
        """);

    [Fact]
    public void AnotherTotalAboveTheTable_NoFinding() => Silent("""
        Tổng số dân toàn xã là 4.812 người. Kết quả khám sức khỏe như sau:
        | STT | Thôn | Lượt khám |
        | 1 | Lạc Hòa | 120 |
        | 2 | Lạc Bình | 95 |
        |  | Cộng | 215 |
        """);

    [Fact]
    public void LastYearsTotal_NoFinding() => Silent("""
        Tổng số lớp tập huấn năm 2022 là 1.243 lớp. Năm 2023 như sau:
        | STT | Thôn | Số lớp năm 2023 |
        | 1 | Lạc Hòa | 700 |
        | 2 | Lạc Bình | 723 |
        |  | Cộng | 1.423 |
        """);

    [Fact]
    public void FigureOfAnotherRow_NoFinding() => Silent("""
        | STT | Thôn | Số hộ |
        | 1 | Đồng Sen | 412 |
        | 2 | Đồng Mây | 421 |
        Thôn Đồng Mây có 421 hộ, trong đó 34 hộ nghèo.
        """);

    [Fact]
    public void AverageBesideTheTable_NoFinding() => Silent("""
        Bình quân mỗi thôn có 132 hộ tham gia.
        | STT | Thôn | Số hộ tham gia |
        | 1 | Đồng Sen | 123 |
        | 2 | Đồng Mây | 141 |
        """);
}
