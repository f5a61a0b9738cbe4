using FluentAssertions;
using ReportParsing.Documents;
using ReportParsing.Word;
using Xunit;
using static ReportParsing.Tests.Word.WordFile;

namespace ReportParsing.Tests.Word;

public class WordConservationTests
{
    private const string Hidden = "<w:vanish/>";

    [Fact]
    public void DigitsThatNoBlockHas_AreTold()
    {
        // A run that stands between paragraphs and not in one is not read.
        var content = WordReader.Read(Of(Paragraph("Tổng số 12 hồ sơ.") + $"<w:ins w:id=\"1\" w:author=\"A\">{Run("45")}</w:ins>"));

        var note = content.Notes.Should().ContainSingle().Subject;
        note.Kind.Should().Be(ReadingNoteKind.NotConserved);
        note.Message.English.Should().StartWith("the file shows 4 digits but 2 were read");
    }

    [Fact]
    public void CellsThatNoTableHas_AreTold()
    {
        // Two cells claim the same rows by a merge that goes on past a cell of its own.
        var lower = Cell("9", "<w:vMerge w:val=\"continue\"/>");
        var content = WordReader.Read(Of(Table(Row(Cell("Loại"), Cell("Số")), Row(lower, Cell("7")), Row(Cell("Mới"), Cell("8")))));

        Lost(content).Should().Contain(note => note.Message.English.Contains("cells"));
    }

    [Theory]
    [InlineData("<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:t>2024</w:t></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t>12 hồ sơ</w:t></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p>")]
    [InlineData("<w:p><w:r><w:t>Có 12 m²</w:t></w:r></w:p>")]
    [InlineData("<w:p><w:r><w:rPr><w:rFonts w:ascii=\".VnTime\" w:hAnsi=\".VnTime\"/></w:rPr><w:t>H×nh thøc 12, ph¶i ¹ ²</w:t></w:r></w:p>")]
    [InlineData("<w:p><w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:t>12</w:t></mc:Choice><mc:Fallback><w:t>12</w:t></mc:Fallback></mc:AlternateContent></w:r></w:p>")]
    public void WhatIsNotShownOrShownOnce_IsNotMissed(string body) => Lost(WordReader.Read(Of(body + Paragraph("Hết.")))).Should().BeEmpty();

    [Fact]
    public void HiddenAndDeletedDigits_AreNotMissed() => Lost(WordReader.Read(Of(
        $"<w:p>{Run("Có 5 hộ")}{Run(" (nháp: 6 hộ)", Hidden)}<w:moveFrom w:id=\"3\" w:author=\"A\">{Run("7")}</w:moveFrom></w:p>"
        + Table(Row(Cell("Loại"), Cell("Số")), $"<w:tr><w:trPr><w:del w:id=\"1\" w:author=\"A\"/></w:trPr>{Cell("Cũ")}{Cell("9")}</w:tr>", Row(Cell("Mới"), Cell("7")))))).Should().BeEmpty();

    [Fact]
    public void MergedAndNestedCells_AreAccountedFor()
    {
        var nested = $"<w:tc><w:tcPr/>{Table(Row(Cell("Năm"), Cell("2024")), Row(Cell("Số"), Cell("3")))}<w:p/></w:tc>";
        var content = WordReader.Read(Of(Table(
            Row(Cell("Loại", "<w:vMerge w:val=\"restart\"/>"), Cell("Số")),
            Row(Cell("", "<w:vMerge/>"), Cell("7")),
            Row(nested, Cell("8")))));

        Lost(content).Should().BeEmpty();
    }

    [Fact]
    public void LastParagraphWhoseMarkIsDeleted_IsKept()
    {
        var content = WordReader.Read(Of(Paragraph("Đầu.") + Paragraph("Tổng số 12 hồ sơ.", "<w:rPr><w:del w:id=\"1\" w:author=\"A\"/></w:rPr>")));

        content.Blocks.Select(block => block.Text).Should().Equal("Đầu.", "Tổng số 12 hồ sơ.");
        Lost(content).Should().BeEmpty();
    }

    private static IEnumerable<ReadingNote> Lost(DocumentContent content) => content.Notes.Where(note => note.Kind == ReadingNoteKind.NotConserved);
}
