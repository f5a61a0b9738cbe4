using System.Text;
using FluentAssertions;
using ReportParsing.Pdf;
using ReportParsing.Pdf.Scans;
using UglyToad.PdfPig;
using Xunit;

namespace ReportParsing.Tests.Pdf;

public class PagePicturesTests
{
    private const string Whole = "595 0 0 842 0 0";

    [Theory]
    [InlineData("/Width 8 /Height 2 /BitsPerComponent 1 /ColorSpace /DeviceGray", "\u0000\u00FF", "P4\n8 2\n\u00FF\u0000")]
    [InlineData("/Width 8 /Height 1 /BitsPerComponent 1 /ColorSpace /DeviceGray /Decode [1 0]", "\u000F", "P4\n8 1\n\u000F")]
    [InlineData("/Width 8 /Height 1 /BitsPerComponent 1 /ImageMask true", "\u000F", "P4\n8 1\n\u00F0")]
    [InlineData("/Width 2 /Height 1 /BitsPerComponent 8 /ColorSpace /DeviceGray", "AB", "P5\n2 1\n255\nAB")]
    [InlineData("/Width 1 /Height 1 /BitsPerComponent 8 /ColorSpace /DeviceRGB", "ABC", "P6\n1 1\n255\nABC")]
    [InlineData("/Width 2 /Height 2 /BitsPerComponent 8 /ColorSpace /DeviceGray /Filter /DCTDecode", "\u00FF\u00D8jpeg", "\u00FF\u00D8jpeg")]
    public void Picture_IsAFileThatRecognisersRead(string entries, string samples, string file)
    {
        var pictures = Of(new PdfDraft().Picture(Whole, entries, samples));

        Encoding.Latin1.GetString(pictures.Pictures.Single().Content.Span).Should().Be(file);
        pictures.Unreadable.Should().Be(0);
    }

    [Fact]
    public void IndexedColours_BecomeAPng()
    {
        var pictures = Of(new PdfDraft().Picture(Whole, "/Width 8 /Height 1 /BitsPerComponent 1 /ColorSpace [/Indexed /DeviceRGB 1 <000000FFFFFF>]", "\u000F"));

        Encoding.Latin1.GetString(pictures.Pictures.Single().Content.Span).Should().StartWith("\u0089PNG");
    }

    [Fact]
    public void Jbig2_IsCountedAsUnreadable()
    {
        var pictures = Of(new PdfDraft().Picture(Whole, "/Width 8 /Height 8 /BitsPerComponent 1 /ColorSpace /DeviceGray /Filter /JBIG2Decode", "xxxx"));

        (pictures.Pictures.Count, pictures.Unreadable).Should().Be((0, 1));
    }

    [Fact]
    public void StripsOfAPage_ComeFromTopToBottom()
    {
        const string strip = "/Width 2 /Height 1 /BitsPerComponent 8 /ColorSpace /DeviceGray";

        var pictures = Of(new PdfDraft().Picture("595 0 0 421 0 0", strip, "BB").Picture("595 0 0 421 0 421", strip, "AA"));

        pictures.Pictures.Select(picture => picture.Content.Span[^1]).Should().Equal((byte)'A', (byte)'B');
    }

    [Fact]
    public void LayersOfOnePage_AreReadOnceAtTheSharpest()
    {
        var draft = new PdfDraft().Picture(Whole, "/Width 1 /Height 1 /BitsPerComponent 8 /ColorSpace /DeviceGray", "A")
            .Picture(Whole, "/Width 2 /Height 2 /BitsPerComponent 8 /ColorSpace /DeviceGray", "BBBB");

        Of(draft).Pictures.Single().Width.Should().Be(2);
    }

    [Fact]
    public void Seals_AreNoPages() =>
        Of(new PdfDraft().Picture("60 0 0 60 400 100", "/Width 1 /Height 1 /BitsPerComponent 8 /ColorSpace /DeviceGray", "A")).Pictures.Should().BeEmpty();

    private static PagePictures Of(PdfDraft draft)
    {
        using var document = PdfDocument.Open(draft.ToBytes(), PdfReader.Parsing());
        return PagePictures.Of(document.GetPage(1));
    }
}
