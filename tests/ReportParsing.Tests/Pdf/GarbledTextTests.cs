using FluentAssertions;
using Xunit;

namespace ReportParsing.Tests.Pdf;

public class GarbledTextTests
{
    // As PdfPig gives the letters of a subset font whose map is missing: its codes from 1 on.
    private const string Codes = "\u0001\u0002\u0003\u0003 45\u00012 \u0004 30";

    [Fact]
    public void FontWithoutMap_IsLeftOutAndTold()
    {
        var content = PdfReading.Read(new PdfDraft().Text(100, 700, "Tổng số 12 hồ sơ", 10).Text(100, 650, Codes, 10, font: "Unmapped"));

        content.Blocks.Single().Text.Should().Be("Tổng số 12 hồ sơ");
        content.Notes.Single().Kind.Should().Be(ReadingNoteKind.GarbledText);
        content.Status.Should().Be(ReadingStatus.Complete);
    }

    [Fact]
    public void PageOfUnmappedFonts_IsNotBlank()
    {
        var content = PdfReading.Read(new PdfDraft().Text(100, 700, "Tổng số 12 hồ sơ", 10).EndPage().Text(100, 650, Codes, 10, font: "Unmapped"));

        content.Pages.Select(page => page.Status).Should().Equal(PageStatus.Read, PageStatus.Garbled);
        content.Status.Should().Be(ReadingStatus.Partial);
        content.Problem!.Message.English.Should().StartWith("page 2 could not be read, the fonts having no map");
    }

    [Fact]
    public void FileOfUnmappedFonts_IsUnreadable()
    {
        var content = PdfReading.Read(new PdfDraft().Text(100, 650, Codes, 10, font: "Unmapped"));

        (content.Status, content.Problem!.Kind).Should().Be((ReadingStatus.Unreadable, ReadingProblemKind.Damaged));
        content.Blocks.Should().BeEmpty();
    }

    [Fact]
    public void CompositeFontWithoutMap_IsLeftOutWhateverItsCodesLookLike()
    {
        var content = PdfReading.Read(new PdfDraft().Text(100, 700, "Tổng số 12 hồ sơ", 10).Draw("BT /F1 10 Tf 1 0 0 1 100 650 Tm <003100320033> Tj ET").Text(100, 600, "x", 1, font: "Composite"));

        content.Blocks.Select(block => block.Text).Should().Equal("Tổng số 12 hồ sơ");
        content.Notes.Select(note => note.Kind).Should().Equal(ReadingNoteKind.GarbledText);
    }

    [Fact]
    public void PageMostlyInUnmappedFonts_IsUnread()
    {
        var content = PdfReading.Read(new PdfDraft().Text(100, 700, "Trang 1", 10).Draw("BT /F1 10 Tf 1 0 0 1 100 650 Tm <0031003200330031003200330031003200330031> Tj ET").Text(100, 600, "x", 1, font: "Composite"));

        (content.Pages.Single().Status, content.Status).Should().Be((PageStatus.Garbled, ReadingStatus.Unreadable));
    }

    [Fact]
    public void OneBrokenLetterOfASoundFont_CostsNoOther() =>
        PdfReading.Texts(new PdfDraft().Text(100, 700, "Tổng số 12 hồ sơ", 10).Text(100, 680, "\u0001", 10)).Should().Contain("Tổng số 12 hồ sơ");
}
