using FluentAssertions;
using Xunit;

namespace ReportParsing.Tests.Pdf;

public class ParagraphTests
{
    // Letters are half an em: at 10 points a line from 50 to 550 takes 100 of them.
    private const decimal Left = 50;

    [Fact]
    public void WrappedLines_AreOneParagraph() =>
        PdfReading.Texts(Page(0, Full("Trong quý"), "và 12 hồ sơ quá hạn."))
            .Should().Equal(Full("Trong quý") + " và 12 hồ sơ quá hạn.");

    [Fact]
    public void RoomForTheNextWord_EndsTheParagraph() =>
        PdfReading.Texts(Page(0, Full("Trong quý"), "Kết quả như sau", "Xã nhận 12 hồ sơ.", Full("Trong quý")))
            .Should().HaveCount(3);

    [Fact]
    public void ItemSign_StartsABlock() =>
        PdfReading.Texts(Page(0, Full("Trong quý") + ":", "- Cấp xã 5 hồ sơ;", "- Cấp huyện 7 hồ sơ.", Full("+ Trong đó")))
            .Should().HaveCount(4);

    [Fact]
    public void DashWithinASentence_StartsNone() =>
        PdfReading.Texts(Page(20, Full("Các tổ chức chính trị", 96), Full("- xã hội tham gia"), "đủ 12 buổi."))
            .Should().ContainSingle().Which.Should().Contain(" - xã hội tham gia");

    [Fact]
    public void BreakAfterHyphen_IsJoinedWithoutSpace() =>
        PdfReading.Texts(Page(0, Full("Kế hoạch giai đoạn", 94) + " 2021-", "2025 đạt 12 chỉ tiêu.")).Single().Should().Contain("2021-2025 đạt");

    [Theory]
    [InlineData("Tổng mức bán lẻ hàng hóa (đơn vị tính: tỷ", "đồng)", 1)]
    [InlineData("Tổng mức bán lẻ (đơn vị tính: tỷ đồng)", "đồng)", 2)]
    [InlineData("Tổng mức bán lẻ hàng hóa (đơn vị tính: tỷ", "Đồng Xoài", 2)]
    public void BracketOpenAtTheEnd_GoesOnBelow(string above, string below, int paragraphs)
    {
        var draft = new PdfDraft().Text(60, 760, above, 10).Text(480, 746, below, 10);
        Write(draft, 718, 20, Full("Trong quý", 96), "và 12 hồ sơ quá hạn.");

        PdfReading.Texts(draft).Should().HaveCount(paragraphs + 1);
    }

    [Fact]
    public void CentredTitleThatFillsTheWidth_GoesOnBelow()
    {
        var draft = new PdfDraft().Text(55, 760, Full("Kết quả thực hiện", 98), 10).Text(250, 746, "năm 2024 của xã Tân", 10);
        Write(draft, 718, 20, Full("Trong quý", 96), "và 12 hồ sơ quá hạn.");

        PdfReading.Texts(draft).Should().HaveCount(2);
    }

    [Theory]
    [InlineData("(70 tuổi: 16; 85 tuổi:", "5). Quỹ thu đủ.", 1)]
    [InlineData("(70 tuổi: 16; 85 tuổi: 5).", "5). Quỹ thu đủ.", 2)]
    public void FigureThatClosesABracket_IsNoLabel(string end, string below, int paragraphs) =>
        PdfReading.Texts(Page(0, Full("Mừng thọ", 99 - end.Length) + " " + end, below)).Should().HaveCount(paragraphs);

    [Theory]
    [InlineData("- 10 tuổi năm 2024 của xã", 2)]
    [InlineData("- xã hội năm 2024 của xã", 2)]
    [InlineData("- Đợt hai năm 2024 của xã", 3)]
    public void DashInACentredTitle_GoesOn(string below, int blocks)
    {
        var draft = new PdfDraft().Text(55, 760, Full("Kết quả thực hiện", 98), 10).Text(300 - (below.Length * 2.5m), 746, below, 10);
        Write(draft, 718, 20, Full("Trong quý", 96), "và 12 hồ sơ quá hạn.");

        PdfReading.Texts(draft).Should().HaveCount(blocks);
    }

    [Fact]
    public void TitleUnderAFullLine_IsNotOfItsParagraph()
    {
        var draft = Page(20, Full("Trong quý", 96), Full("và 12 hồ sơ quá hạn", 99) + ".");
        Write(draft.Text(260, 732, "Kết quả thực hiện", 10), 718, 20, Full("Trong quý", 96), "đã giải quyết.");

        PdfReading.Texts(draft).Should().HaveCount(3);
    }

    [Fact]
    public void EdgeShownByOneWrappedLine_IsTheMargin()
    {
        var draft = new PdfDraft().Text(50, 760, Full("Trong quý"), 10).Text(50, 746, "và 12 hồ sơ quá hạn.", 10);
        draft.Text(80, 700, "Nơi nhận:", 10).Text(350, 700, "TRƯỞNG TRẠM", 10).Text(80, 686, "- Lưu: VT.", 10).Text(345, 686, "BS. Lê Thị Hoa", 10);

        PdfReading.Texts(draft)[^2..].Should().Equal("TRƯỞNG TRẠM", "BS. Lê Thị Hoa");
    }

    [Fact]
    public void FirstLinesAtTheIndent_AreTwoParagraphs()
    {
        var draft = new PdfDraft();
        Write(draft, 760, 20, Full("Trong quý", 96), "đã nhận 12 hồ sơ.");
        Write(draft, 732, 20, Full("Các xã", 95) + ".");
        Write(draft, 718, 20, Full("Toàn huyện", 96), "đã nhận 7 hồ sơ.");
        Write(draft, 690, 20, Full("Trong quý", 96), "đã trả 5 hồ sơ.");

        PdfReading.Texts(draft).Should().HaveCount(4);
    }

    [Fact]
    public void AbbreviationWithASlash_IsNoLabel() =>
        PdfReading.Texts(Page(0, Full("- Lữ đoàn huấn luyện", 97) + "120", "đ/c, đạt 97% kế hoạch.")).Should().ContainSingle();

    [Fact]
    public void NumberThatEndsASentence_IsNoLabel() =>
        PdfReading.Texts(Page(10, Full("1. Giai đoạn", 96), "2.")).Should().ContainSingle();

    [Fact]
    public void HeadingInCapitalsUnderAFullLine_IsABlock() =>
        PdfReading.Texts(Page(0, Full("Kết quả của các xã"), "I. PHÂN BỔ VÀ GIẢI NGÂN")).Should().HaveCount(2);

    [Fact]
    public void LabelWithADash_StartsABlock() =>
        PdfReading.Texts(Page(0, Full("Trong quý", 99) + ".", "IV- Công tác dân vận")).Should().HaveCount(2);

    [Fact]
    public void LabelThatFillsItsIndent_IsPartedFromItsText() =>
        PdfReading.Texts(new PdfDraft().Text(50, 700, "VIII.", 10).Text(75.4m, 700, "Phương hướng", 10)).Should().Equal("VIII. Phương hướng");

    [Fact]
    public void BracketAtTheEndOfALine_IsFollowedByASpace() =>
        PdfReading.Texts(Page(0, Full("Trâu bò mắc bệnh", 99) + "(", "bò 31 con)."))[0].Should().EndWith("( bò 31 con).");

    [Fact]
    public void ParagraphOverPageBreak_IsJoinedAcrossFurniture()
    {
        var draft = new PdfDraft();
        draft.Text(290, 810, "Báo cáo quý", 10);
        Write(draft, 760, 0, Full("Trong quý"), Full("đã nhận"));
        draft.Text(290, 30, "1", 10).EndPage();
        draft.Text(290, 810, "Báo cáo quý", 10);
        Write(draft, 760, 0, "và 12 hồ sơ quá hạn.", "Hết.");
        draft.Text(290, 30, "2", 10).EndPage();

        var content = PdfReading.Read(draft);

        content.Blocks[0].Text.Should().EndWith("và 12 hồ sơ quá hạn.");
        content.Blocks[0].Runs[^1].Page.Should().Be(2);
        content.Furniture.Select(block => block.Text).Should().Equal("Báo cáo quý", "1", "Báo cáo quý", "2");
    }

    [Fact]
    public void LettersBesideDigits_HaveBoxesOfTheirOwn()
    {
        var block = PdfReading.Read(new PdfDraft().Text(100, 700, "385văn bản", 10)).Blocks.Single();

        block.Text.Should().Be("385văn bản");
        var run = block.Runs[0];
        (run.Length, run.Box!.Value.X0, run.Box.Value.X1).Should().Be((3, 100m, 115m));
    }

    private static PdfDraft Page(decimal indent, params string[] lines)
    {
        var draft = new PdfDraft();
        Write(draft, 760, indent, lines);
        return draft;
    }

    private static void Write(PdfDraft draft, decimal y, decimal indent, params string[] lines)
    {
        for (var i = 0; i < lines.Length; i++)
            draft.Text(Left + (i == 0 ? indent : 0), y - (i * 14), lines[i], 10);
    }

    private static string Full(string start, int length = 100)
    {
        while (start.Length < length - 4)
            start += " abc";
        return start.PadRight(length, 'x');
    }
}
