using FluentAssertions;
using ReportParsing.Figures;
using ReportParsing.Languages;
using Xunit;

namespace ReportParsing.Tests.Figures;

public sealed class TableMentionTests
{
    [Fact]
    public void RowNumbers_AreNumbering() =>
        Show(1, ["STT", "Thôn", "Số hộ"], ["1", "Đông", "120"], ["2", "Tây", "98"])
            .Should().Be("Numbering(1); 120; Numbering(2); 98");

    [Fact]
    public void RowOfColumnNumbers_IsNumbering() =>
        Show(1, ["Chỉ tiêu", "Kế hoạch", "Thực hiện", "Tỷ lệ"], ["A", "1", "2", "3"], ["Lúa", "50", "48", "96"])
            .Should().Be("Numbering(1); Numbering(2); Numbering(3); 50; 48; 96");

    [Fact]
    public void FormulaHeaders_AreNumbering() =>
        Show(2, ["Tổng", "Giấy", "Điện tử"], ["1=2+3", "2", "3"], ["18", "10", "8"])
            .Should().Be("Numbering(1=2+3); Numbering(2); Numbering(3); 18; 10; 8");

    [Fact]
    public void CountsThatHappenToRunFromOne_BesideALabel_AreQuantities() =>
        Show(1, ["Thôn", "Vụ", "Người"], ["Bắc", "1", "2"], ["Nam", "3", "4"]).Should().Be("1; 2; 3; 4");

    [Fact]
    public void YearsInTheHeader_AreYears() =>
        Show(1, ["Chỉ tiêu", "2022", "2023"], ["Tổng", "2024", "2100"]).Should().Be("Year(2022); Year(2023); 2024; 2100");

    [Fact]
    public void YearsUnderTheirHeader_AreYears() =>
        Show(1, ["Năm", "Số vụ"], ["2022", "14"], ["2023", "2019"]).Should().Be("Year(2022); 14; Year(2023); 2019");

    [Fact]
    public void SignedAndDecimalCells_KeepSignAndDecimals() =>
        Show(1, ["Chỉ tiêu", "±", "%"], ["Lúa", "-12,5", "98,7"], ["Ngô", "+3", "1.204"]).Should().Be("-12.5; 98.7; 3; 1204");

    [Theory]
    [InlineData("-$31,300", "-31300 USD")]
    [InlineData("($31,300)", "-31300 USD")]
    [InlineData("$-31,300", "-31300 USD")]
    [InlineData("$31,300", "31300 USD")]
    public void MinusBeforeTheCurrency_IsKept(string cell, string shown) =>
        string.Join("; ", MentionExtraction.Extract([MentionCase.TableOf(1, ["Item", "Difference"], ["Parts", cell])], LanguagePack.For("en", [])).Select(MentionCase.Show)).Should().Be(shown);

    [Fact]
    public void SpacedThousands_AreOneNumber_WhereCellsShowThem() =>
        Show(1, ["Tỉnh", "Dân số", "Tấn"], ["A", "273 343", "2 376,90"], ["B", "81 269", "1 005"])
            .Should().Be("273343; 2376.9; 81269; 1005");

    [Fact]
    public void SpacedNumbersAloneInACell_AreOne() =>
        Show(1, ["Cảng", "Tàu", "Tấn"], ["Bắc", "1.204", "12 345"], ["Nam", "987", "-2 418,5"]).Should().Be("1204; 12345; 987; -2418.5");

    [Fact]
    public void SpacedNumbersBesideWords_AreTwo() =>
        Show(1, ["Cảng", "Tàu"], ["Bắc", "kho 12 và 345 tàu"]).Should().Be("12; 345 tàu");

    [Fact]
    public void CellsAreNotJoined() =>
        Show(1, ["Thôn", "Hộ", "Khẩu"], ["Trung", "12", "345"]).Should().Be("12; 345");

    [Fact]
    public void DashesAndDots_AreNoMentions() => Show(1, ["Thôn", "Hộ"], ["Hạ", "-"], ["Thượng", "…"]).Should().Be("");

    [Fact]
    public void SeparatedThousands_NextToCommaThousands_FollowTheReport() =>
        Show(1, ["Item", "A", "B"], ["x", "1,234,567", "2,345"], ["y", "1,250.5", "12.125"])
            .Should().Be("1234567; 2345; 1250.5; 12.125");

    private static string Show(int headerRows, params string[][] rows) =>
        string.Join("; ", MentionCase.Extract(MentionCase.TableOf(headerRows, rows)).Select(MentionCase.Show));
}
