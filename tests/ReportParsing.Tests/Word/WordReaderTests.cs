using FluentAssertions;
using ReportParsing.Word;
using Xunit;
using static ReportParsing.Tests.Word.WordFile;

namespace ReportParsing.Tests.Word;

public class WordReaderTests
{
    private const string Hidden = "<w:vanish/>";

    [Fact]
    public void Runs_AreOneText() =>
        Texts($"<w:p>{Run("Toàn xã có ")}{Run("12", "<w:b/>")}{Run(" thôn,")}<w:r><w:tab/></w:r>{Run("5 trường")}</w:p>")
            .Should().Equal("Toàn xã có 12 thôn, 5 trường");

    [Fact]
    public void SeparateAccentsAndSpecialSpaces_AreInReadingForm() =>
        Texts(Paragraph("Tie\u0302\u0301ng Vie\u0323\u0302t,\u00A0 12\u00A0ha")).Should().Equal("Tiếng Việt, 12 ha");

    [Fact]
    public void LineBreaks_JoinTheSentence_AndPartLabels()
    {
        const string lineBreak = "<w:r><w:br/></w:r>";
        Texts($"<w:p>{Run("Trong năm đã trồng")}{lineBreak}{Run("12 ha rừng.")}{lineBreak}{Run("- Keo: 8 ha")}{lineBreak}{Run("- Quế: 4 ha")}</w:p>")
            .Should().Equal("Trong năm đã trồng 12 ha rừng.", "- Keo: 8 ha", "- Quế: 4 ha");
    }

    [Fact]
    public void DeletedText_NeverCounts_InsertedTextDoes()
    {
        var content = WordReader.Read(Of(
            $"<w:p>{Run("Có ")}<w:del w:id=\"1\" w:author=\"A\"><w:r><w:delText>45</w:delText></w:r></w:del>" +
            $"<w:ins w:id=\"2\" w:author=\"A\">{Run("54")}</w:ins>{Run(" hộ.")}<w:moveFrom w:id=\"3\" w:author=\"A\">{Run("Bản cũ.")}</w:moveFrom></w:p>"));
        content.Blocks.Select(block => block.Text).Should().Equal("Có 54 hộ.");
        content.Notes.Select(note => note.Kind).Should().Equal(ReadingNoteKind.Revisions);
    }

    [Fact]
    public void DeletedParagraphMark_JoinsTheParagraphs() =>
        Texts(
            Paragraph("Tổng số hồ sơ ", "<w:rPr><w:del w:id=\"1\" w:author=\"A\"/></w:rPr>") +
            Paragraph("là 30 hồ sơ."))
            .Should().Equal("Tổng số hồ sơ là 30 hồ sơ.");

    [Fact]
    public void DeletedRow_IsGone()
    {
        var deleted = $"<w:tr><w:trPr><w:del w:id=\"1\" w:author=\"A\"/></w:trPr>{Cell("Cũ")}{Cell("9")}</w:tr>";
        Texts(Table(Row(Cell("Loại"), Cell("Số")), deleted, Row(Cell("Mới"), Cell("7")))).Should().Equal("Loại\tSố\nMới\t7");
    }

    [Fact]
    public void HiddenText_IsLeftOutWithANote()
    {
        var content = WordReader.Read(Of($"<w:p>{Run("Có 5 hộ")}{Run(" (nháp: 6 hộ)", Hidden)}</w:p>"));
        content.Blocks.Select(block => block.Text).Should().Equal("Có 5 hộ");
        content.Notes.Select(note => note.Kind).Should().Equal(ReadingNoteKind.HiddenText);
    }

    [Fact]
    public void Fields_GiveTheirResult_NotTheirCode() =>
        Texts(
            $"<w:p>{Run("Trang ")}<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText> SUM(ABOVE) 99 </w:instrText></w:r>" +
            $"<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>{Run("12")}<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>{Run(" và ")}" +
            $"<w:fldSimple w:instr=\"PAGE\">{Run("3")}</w:fldSimple></w:p>")
            .Should().Equal("Trang 12 và 3");

    [Fact]
    public void ContentControls_GiveTheirContent_NotTheirPlaceholder() =>
        Texts(
            $"<w:sdt><w:sdtPr/><w:sdtContent>{Paragraph("Số hộ: 15")}</w:sdtContent></w:sdt>" +
            $"<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>{Paragraph("Bấm vào đây")}</w:sdtContent></w:sdt>" +
            $"<w:p><w:sdt><w:sdtPr/><w:sdtContent>{Run("Năm 2025")}</w:sdtContent></w:sdt></w:p>")
            .Should().Equal("Số hộ: 15", "Năm 2025");

    [Fact]
    public void TextBox_WrittenForNewAndOldPrograms_CountsOnce()
    {
        var box = $"<w:txbxContent>{Paragraph("Trong khung: 7 hộ")}</w:txbxContent>";
        Texts(
            $"<w:p>{Run("Ngoài khung")}<w:r><mc:AlternateContent>" +
            "<mc:Choice Requires=\"wps\"><w:drawing><wp:inline><a:graphic><a:graphicData uri=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\">" +
            $"<wps:wsp><wps:txbx>{box}</wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:inline></w:drawing></mc:Choice>" +
            $"<mc:Fallback><w:pict><v:shape><v:textbox>{box}</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>")
            .Should().Equal("Ngoài khung", "Trong khung: 7 hộ");
    }

    [Fact]
    public void Notes_StandAtTheEnd_HeadersApart()
    {
        var content = WordReader.Read(new WordFile()
            .Body($"<w:p>{Run("Đạt 95%")}<w:r><w:footnoteReference w:id=\"2\"/></w:r></w:p>{Paragraph("Hết.")}")
            .With("footnotes", $"<w:footnote w:id=\"0\" w:type=\"separator\">{Paragraph("")}</w:footnote><w:footnote w:id=\"2\">{Paragraph("Theo số liệu của ngành.")}</w:footnote>")
            .With("header", Paragraph("Lưu hành nội bộ"))
            .Bytes());
        content.Blocks.Select(block => block.Text).Should().Equal("Đạt 95%", "Hết.", "Theo số liệu của ngành.");
        content.Furniture.Select(block => block.Text).Should().Equal("Lưu hành nội bộ");
    }

    [Fact]
    public void Comments_StandApart()
    {
        var content = WordReader.Read(new WordFile()
            .Body($"<w:p><w:commentRangeStart w:id=\"1\"/>{Run("Có 8 tổ")}<w:commentRangeEnd w:id=\"1\"/><w:r><w:commentReference w:id=\"1\"/></w:r></w:p>")
            .With("comments", $"<w:comment w:id=\"1\" w:author=\"A\">{Paragraph("Xem lại: 9 tổ?")}</w:comment>")
            .Bytes());
        content.Blocks.Select(block => block.Text).Should().Equal("Có 8 tổ");
        content.Notes.Select(note => note.Kind).Should().Equal(ReadingNoteKind.Revisions);
    }

    [Fact]
    public void CapitalsByFormat_AreCapitals() => Texts(Paragraph("Báo cáo", runProperties: "<w:caps/>")).Should().Equal("BÁO CÁO");

    [Fact]
    public void LegacyFonts_AreConverted_AcrossRuns()
    {
        const string font = "<w:rFonts w:ascii=\"VNI-Times\" w:hAnsi=\"VNI-Times\"/>";
        var content = WordReader.Read(Of($"<w:p>{Run("Kinh te", font)}{Run("á ñòa", font)}{Run(" phương", "<w:rFonts w:ascii=\"Arial\"/>")}</w:p>"));
        content.Blocks.Select(block => block.Text).Should().Equal("Kinh tế địa phương");
        content.Notes.Select(note => note.Kind).Should().Equal(ReadingNoteKind.LegacyEncoding);
    }

    [Fact]
    public void SoftHyphen_InATcvn3Font_IsALetter()
    {
        const string font = "<w:rFonts w:ascii=\".VnTime\" w:hAnsi=\".VnTime\"/>";
        Texts($"<w:p>{Run("Th", font)}<w:r><w:rPr>{font}</w:rPr><w:softHyphen/></w:r>{Run("êng trùc", font)}</w:p>").Should().Equal("Thường trực");
    }

    [Fact]
    public void Symbols_AreShown() =>
        Texts($"<w:p>{Run("Tỷ lệ ")}<w:r><w:sym w:font=\"Symbol\" w:char=\"F0B3\"/></w:r>{Run(" 90%")}</w:p>").Should().Equal("Tỷ lệ ≥ 90%");

    [Fact]
    public void Formula_IsOneLine() =>
        Texts($"<w:p>{Run("Tỷ lệ = ")}<m:oMath><m:f><m:num><m:r><m:t>45</m:t></m:r></m:num><m:den><m:r><m:t>50</m:t></m:r></m:den></m:f></m:oMath></w:p>")
            .Should().Equal("Tỷ lệ = 45/50");

    [Fact]
    public void TableOfContents_IsFurniture()
    {
        var content = WordReader.Read(new WordFile()
            .Body(Paragraph("I. Kết quả 3", "<w:pStyle w:val=\"TOC1\"/>") + Paragraph("I. Kết quả"))
            .With("styles", "<w:style w:type=\"paragraph\" w:styleId=\"TOC1\"><w:name w:val=\"toc 1\"/></w:style>")
            .Bytes());
        content.Blocks.Select(block => block.Text).Should().Equal("I. Kết quả");
        content.Furniture.Select(block => block.Text).Should().Equal("I. Kết quả 3");
    }

    [Fact]
    public void Styles_GiveHeadingLevelAndBold()
    {
        var content = WordReader.Read(new WordFile()
            .Body(Paragraph("Kết quả", "<w:pStyle w:val=\"Child\"/><w:jc w:val=\"center\"/>") + Paragraph("Thường"))
            .With("styles",
                "<w:style w:type=\"paragraph\" w:styleId=\"Base\"><w:name w:val=\"base\"/><w:pPr><w:outlineLvl w:val=\"1\"/></w:pPr><w:rPr><w:b/><w:sz w:val=\"28\"/></w:rPr></w:style>" +
                "<w:style w:type=\"paragraph\" w:styleId=\"Child\"><w:name w:val=\"child\"/><w:basedOn w:val=\"Base\"/></w:style>")
            .Bytes());
        content.Blocks[0].Style.Should().BeEquivalentTo(new { Bold = true, Centered = true, FontSize = 14m, HeadingLevel = 1 });
        content.Blocks[1].Style.Bold.Should().BeFalse();
    }

    private static IEnumerable<string> Texts(string body) => WordReader.Read(Of(body)).Blocks.Select(block => block.Text);
}
