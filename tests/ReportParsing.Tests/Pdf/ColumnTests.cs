using FluentAssertions;
using Xunit;

namespace ReportParsing.Tests.Pdf;

public class ColumnTests
{
    [Fact]
    public void SignatureBlock_IsReadColumnByColumn()
    {
        var draft = new PdfDraft();
        draft.Text(80, 300, "Nơi nhận:", 11).Text(350, 297, "CHỦ TỊCH", 14);
        draft.Text(60, 282, "- Uỷ ban nhân dân huyện (b/c);", 11).Text(80, 267, "- Lưu: VT.", 11).Text(330, 240, "Trần Thu Hà", 14);

        PdfReading.Texts(draft).Should().Equal("Nơi nhận:", "- Uỷ ban nhân dân huyện (b/c);", "- Lưu: VT.", "CHỦ TỊCH", "Trần Thu Hà");
    }

    [Fact]
    public void SignatureBlockOverPages_WidensBelowItsFirstLines()
    {
        var draft = new PdfDraft().Text(160, 60, "Nơi nhận:", 14).Text(384, 60, "GIÁM ĐỐC", 14).EndPage();
        draft.Text(150, 770, "- Sở Y tế;", 14).Text(146, 748, "- UBND huyện;", 14).Text(356, 748, "Nguyễn Thị Minh", 14).Text(160, 726, "- Lưu VT.", 14);

        PdfReading.Texts(draft).Should().Equal("Nơi nhận:", "- Sở Y tế;", "- UBND huyện;", "- Lưu VT.", "GIÁM ĐỐC", "Nguyễn Thị Minh");
    }

    [Fact]
    public void NameUnderItsOfficeOnTheNextPage_IsOfItsColumn()
    {
        var draft = new PdfDraft().Text(160, 60, "Nơi nhận:", 14).Text(384, 60, "GIÁM ĐỐC", 14).EndPage();
        draft.Text(356, 770, "Nguyễn Thị Thanh", 14).Text(160, 748, "- Lưu VT.", 14);

        PdfReading.Texts(draft).Should().Equal("Nơi nhận:", "- Lưu VT.", "GIÁM ĐỐC", "Nguyễn Thị Thanh");
    }

    [Fact]
    public void TitleAfterASignatureBlock_IsOfNoColumn()
    {
        var draft = new PdfDraft().Text(160, 60, "Nơi nhận:", 14).Text(384, 60, "GIÁM ĐỐC", 14).EndPage();
        draft.Text(265, 770, "PHỤ LỤC 1", 14).Text(160, 740, "- Lưu VT.", 14);

        PdfReading.Texts(draft).Should().Equal("Nơi nhận:", "GIÁM ĐỐC", "PHỤ LỤC 1", "- Lưu VT.");
    }

    [Theory]
    [InlineData("BÍ THƯ ĐẢNG ỦY", "Nguyễn Văn Bính", 2)]
    [InlineData("BÍ THƯ ĐẢNG ỦY", "XÃ", 1)]
    [InlineData("Phòng Giáo dục", "Nguyễn", 1)]
    public void NameUnderAnOfficeThatFillsItsColumn_IsALine(string office, string below, int lines)
    {
        var draft = new PdfDraft().Text(60, 300, "Nơi nhận:", 14).Text(Middle(office), 300, office, 14).Text(60, 282, "- Lưu: VT.", 14).Text(Middle(below), 282, below, 14);

        PdfReading.Texts(draft)[2..].Should().HaveCount(lines);

        static decimal Middle(string text) => 420 - (text.Length * 3.5m);
    }

    [Fact]
    public void TabAfterALabel_IsNoColumn()
    {
        var draft = new PdfDraft();
        draft.Text(60, 700, "1.", 10).Text(90, 700, "Kết quả thực hiện", 10).Text(60, 680, "2.", 10).Text(90, 680, "Hạn chế", 10);

        PdfReading.Texts(draft).Should().Equal("1. Kết quả thực hiện", "2. Hạn chế");
    }
}
