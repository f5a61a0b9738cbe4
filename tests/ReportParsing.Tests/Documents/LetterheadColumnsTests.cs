using FluentAssertions;
using ReportParsing.Documents;
using Xunit;

namespace ReportParsing.Tests.Documents;

public class LetterheadColumnsTests
{
    [Fact]
    public void ColumnsOnOneLine_AreReadOneAfterTheOther() =>
        Blocks("UBND HUYỆN SÔNG LÔ CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "UBND XÃ TÂN LẬP Độc lập - Tự do - Hạnh phúc", "Số: 7/BC-UBND Tân Lập, ngày 12 tháng 9 năm 2024", "BÁO CÁO")
            .Should().Equal(
                "UBND HUYỆN SÔNG LÔ", "UBND XÃ TÂN LẬP", "Số: 7/BC-UBND",
                "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc", "Tân Lập, ngày 12 tháng 9 năm 2024", "BÁO CÁO");

    [Fact]
    public void ColumnsThatTouch_AreParted() =>
        Blocks("TRƯỜNG THCS TÂN LẬPCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Số: 7/BC-THCSTân Lập, ngày 12 tháng 9 năm 2024", "BÁO CÁO")
            .Should().Equal("TRƯỜNG THCS TÂN LẬP", "Số: 7/BC-THCS", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Tân Lập, ngày 12 tháng 9 năm 2024", "BÁO CÁO");

    [Fact]
    public void MottoBrokenOverTheColumns_IsJoined() =>
        Blocks("UBND HUYỆN SÔNG LÔ CỘNG HÒA XÃ HỘI CHỦ NGHĨA", "VIỆT NAM", "UBND XÃ TÂN LẬP Độc lập - Tự do", "- Hạnh phúc", "BÁO CÁO")
            .Should().Equal("UBND HUYỆN SÔNG LÔ", "UBND XÃ TÂN LẬP", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc", "BÁO CÁO");

    [Theory]
    [InlineData("Thành phố Tân Lập")]
    [InlineData("Thị trấn Tân Lập")]
    [InlineData("Xã Tân Lập")]
    public void LevelOfThePlace_IsOfTheDateLine(string place) =>
        Blocks("UBND HUYỆN SÔNG LÔ CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", $"Số: 7/BC-UBND {place}, ngày 12 tháng 9 năm 2024", "BÁO CÁO")
            .Should().Equal("UBND HUYỆN SÔNG LÔ", "Số: 7/BC-UBND", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", $"{place}, ngày 12 tháng 9 năm 2024", "BÁO CÁO");

    [Fact]
    public void LevelInCapitals_IsOfTheBody() =>
        Blocks("UBND HUYỆN SÔNG LÔ CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "ỦY BAN THỊ TRẤN Tân Lập, ngày 12 tháng 9 năm 2024", "BÁO CÁO")
            .Should().Equal("UBND HUYỆN SÔNG LÔ", "ỦY BAN THỊ TRẤN", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Tân Lập, ngày 12 tháng 9 năm 2024", "BÁO CÁO");

    [Theory]
    [InlineData("Tân Lập, ngày 12 tháng", "9 năm 2024", true)]
    [InlineData("Thành phố Tân Lập, ngày 12 tháng", "10 năm 2024", true)]
    [InlineData("Tân Lập, ngày 12 tháng 9 năm 2024", "9 năm 2024", false)]
    [InlineData("Số 12 đường Tân Lập", "9 năm 2024", false)]
    public void DateBrokenOverLines_IsOneLine(string line, string next, bool isOne) =>
        Blocks(line, next, "BÁO CÁO").Should().Equal(isOne ? [$"{line} {next}", "BÁO CÁO"] : [line, next, "BÁO CÁO"]);

    [Fact]
    public void ColumnsReadApart_StayAsTheyAre()
    {
        string[] lines = ["ĐẢNG BỘ HUYỆN SÔNG LÔ", "Số 7-BC/ĐU", "ĐẢNG CỘNG SẢN VIỆT NAM", "Tân Lập, ngày 12 tháng 9 năm 2024", "BÁO CÁO"];

        Blocks(lines).Should().Equal(lines);
    }

    [Fact]
    public void DateInTheText_IsNoColumn()
    {
        string[] lines = ["UBND XÃ TÂN LẬP", "Thực hiện ý kiến tại cuộc họp ở Sông Lô, ngày 5 tháng 3 năm 2024", "Xã báo cáo như sau:"];

        Blocks(lines).Should().Equal(lines);
    }

    private static string[] Blocks(params string[] lines) =>
        [.. Outline.Of([.. lines.Select(line => new SourceBlock { Text = line })]).Blocks.Select(block => block.Text)];
}
