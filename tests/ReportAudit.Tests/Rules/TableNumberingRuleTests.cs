using FluentAssertions;
using Xunit;

namespace ReportAudit.Tests.Rules;

public sealed class TableNumberingRuleTests() : RuleTests("table-numbering")
{
    [Fact]
    public void Missing_Finding() => Warning("""
        | STT | Thôn | Ghi chú |
        | 1 | Đông | Đạt |
        | 2 | Tây | Đạt |
        | [|4|] | Nam | Đạt |
        """);

    [Fact]
    public void Repeated_Finding() => Warning("""
        | TT | Nội dung | Kết quả |
        | 1 | Họp thôn | Xong |
        | 2 | Phát tờ rơi | Xong |
        | [|2|] | Treo băng rôn | Xong |
        | 3 | Phát thanh | Xong |
        """);

    [Fact]
    public void OutOfOrder_Finding() => Warning("""
        | STT | Tên công trình | Tiến độ |
        | 1 | Nhà văn hóa | Xong |
        | 2 | Kênh mương | Xong |
        | [|7|] | Đường thôn | Đang làm |
        """);

    [Fact]
    public void WithADot_Finding() => Warning("""
        | Số TT | Thôn | Ghi chú |
        | 1. | Đông | Đạt |
        | 2. | Tây | Đạt |
        | [|4.|] | Nam | Đạt |
        """);

    [Fact]
    public void UnderGroups_Finding() => Warning("""
        | STT | Nội dung | Kết quả |
        | I | Kinh tế |  |
        | 1 | Trồng trọt | Đạt |
        | 2 | Chăn nuôi | Đạt |
        | II | Văn hóa |  |
        | 1 | Thể thao | Đạt |
        | [|3|] | Lễ hội | Đạt |
        """);

    [Fact]
    public void InOrder_NoFinding() => Silent("""
        | STT | Thôn | Ghi chú |
        | 1 | Đông | Đạt |
        | 2 | Tây | Đạt |
        | 3 | Nam | Đạt |
        """);

    [Fact]
    public void BeginsAgainUnderGroups_NoFinding() => Silent("""
        | STT | Nội dung | Kết quả |
        | I | Kinh tế |  |
        | 1 | Trồng trọt | Đạt |
        | 2 | Chăn nuôi | Đạt |
        | II | Văn hóa |  |
        | 1 | Thể thao | Đạt |
        | 2 | Lễ hội | Đạt |
        """);

    [Fact]
    public void RomanOnly_NoFinding() => Silent("""
        | TT | Nội dung | Kết quả |
        | I | Kinh tế | Đạt |
        | II | Văn hóa | Đạt |
        | IV | Quốc phòng | Đạt |
        """);

    [Fact]
    public void EmptyNumbersOfSubRows_NoFinding() => Silent("""
        | STT | Nội dung | Kết quả |
        | 1 | Kinh tế | Đạt |
        |  | Trồng trọt | Đạt |
        |  | Chăn nuôi | Đạt |
        | 2 | Văn hóa | Đạt |
        """);

    [Fact]
    public void FirstColumnCounts_NoFinding() => Silent("""
        | Số lượng | Nội dung | Kết quả |
        | 4 | Họp thôn | Xong |
        | 9 | Phát tờ rơi | Xong |
        | 2 | Treo băng rôn | Xong |
        """);

    [Fact]
    public void ContinuedFromThePageBefore_NoFinding() => Silent("""
        | STT | Thôn | Ghi chú |
        | 11 | Đông | Đạt |
        | 12 | Tây | Đạt |
        | 13 | Nam | Đạt |
        """);

    [Fact]
    public void Message_SaysItInBothLanguages()
    {
        var finding = Warning("""
            | STT | Thôn | Ghi chú |
            | 1 | Đông | Đạt |
            | 2 | Tây | Đạt |
            | [|4|] | Nam | Đạt |
            """);

        finding.Message.Vietnamese.Should().Be("Thiếu số thứ tự 3.");
        finding.Message.English.Should().Be("Row 3 is missing.");
    }
}
