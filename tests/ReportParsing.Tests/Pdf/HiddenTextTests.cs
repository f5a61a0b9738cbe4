using FluentAssertions;
using ReportParsing.Documents;
using Xunit;

namespace ReportParsing.Tests.Pdf;

public class HiddenTextTests
{
    private const string White = "1 1 1 rg";
    private const string Black = "0 0 0 rg";

    [Fact]
    public void TextOutsideTheCropBox_IsLeftOutAndTold()
    {
        var draft = new PdfDraft().PageEntries("/MediaBox [0 0 595 842] /CropBox [50 50 545 792]");

        var content = PdfReading.Read(draft.Text(100, 700, "Tổng số 12", 10).Text(100, 820, "mật 99", 10).Text(2, 400, "88", 10));

        content.Blocks.Single().Text.Should().Be("Tổng số 12");
        content.Blocks.Single().Runs[0].Box!.Value.X0.Should().Be(50m);
        Hidden(content).Should().BeTrue();
    }

    [Theory]
    [InlineData("1 1 1 rg")]
    [InlineData("1 g")]
    [InlineData("0 0 0 0 k")]
    public void WhiteTextOnPaper_IsLeftOutAndTold(string white)
    {
        var content = PdfReading.Read(new PdfDraft().Text(100, 700, "Tổng số 12", 10).Draw(white).Text(100, 600, "mật 99", 10));

        content.Blocks.Single().Text.Should().Be("Tổng số 12");
        Hidden(content).Should().BeTrue();
    }

    [Fact]
    public void WhiteTextOnADarkBar_IsRead()
    {
        var content = PdfReading.Read(new PdfDraft().Draw("0 0 0.5 rg").Bar(90, 690, 200, 25).Draw(White).Text(100, 700, "Tổng số 12", 10));

        content.Blocks.Single().Text.Should().Be("Tổng số 12");
        Hidden(content).Should().BeFalse();
    }

    [Fact]
    public void WhiteTextOnAPicture_IsRead()
    {
        var draft = new PdfDraft().Draw("q 400 0 0 100 50 650 cm /Im0 Do Q").Draw(White).Text(100, 700, "Tổng số 12", 10);

        PdfReading.Texts(draft).Should().Equal("Tổng số 12");
    }

    [Fact]
    public void WhiteTextOnAWhiteBar_IsLeftOut()
    {
        var draft = new PdfDraft().Draw(White).Bar(90, 590, 200, 25).Text(100, 600, "mật 99", 10).Draw(Black).Text(100, 700, "Tổng số 12", 10);

        PdfReading.Texts(draft).Should().Equal("Tổng số 12");
    }

    [Fact]
    public void GreyText_IsRead() =>
        PdfReading.Texts(new PdfDraft().Draw("0.85 g").Text(100, 700, "Tổng số 12", 10)).Should().Equal("Tổng số 12");

    [Fact]
    public void WhiteSpaces_AreNotTold() =>
        Hidden(PdfReading.Read(new PdfDraft().Text(100, 700, "Tổng số 12", 10).Draw(White).Text(200, 700, "   ", 10))).Should().BeFalse();

    [Fact]
    public void ActualText_StandsForWhatIsDrawn()
    {
        var draft = new PdfDraft().Text(100, 700, "Giảm", 10);
        draft.Draw("/Span << /ActualText <FEFF002D> >> BDC").Text(130, 700, "\uF02D", 10).Draw("EMC").Text(136, 700, "12", 10);

        PdfReading.Texts(draft).Should().Equal("Giảm -12");
    }

    private static bool Hidden(DocumentContent content) => content.Notes.Any(note => note.Kind == ReadingNoteKind.HiddenText);
}
