using FluentAssertions;
using Xunit;

namespace ReportParsing.Tests.Pdf;

public class WordTests
{
    [Fact]
    public void AccentShiftedByAFallbackFont_StaysInItsWord()
    {
        // The width of "ả" in the second font leaves a gap as wide as a narrow space.
        var draft = new PdfDraft().Text(100, 700, "Đ", 10).Text(107, 701.5m, "ảng", 10, font: "Fallback").Text(130, 700, "xã", 10);

        PdfReading.Texts(draft).Should().Equal("Đảng xã");
    }

    [Fact]
    public void TwoSyllablesNearlyTouching_AreTwoWords() =>
        PdfReading.Texts(new PdfDraft().Text(100, 700, "cấp", 10).Text(116, 700, "uỷ", 10)).Should().Equal("cấp uỷ");

    [Fact]
    public void LettersThatSpellNothingEitherWay_FollowTheGap() =>
        PdfReading.Texts(new PdfDraft().Text(100, 700, "XYZ", 10).Text(116, 700, "QW", 10).Text(130, 700, "KL", 10)).Should().Equal("XYZQW KL");

    [Fact]
    public void SpacedOutLetters_AreOneWord() =>
        PdfReading.Texts(new PdfDraft().Text(100, 700, "Thông báo chung", 10, spacing: 2)).Should().Equal("Thông báo chung");

    [Fact]
    public void LettersPrintedTwice_AreReadOnceAndBold()
    {
        var block = PdfReading.Read(new PdfDraft().Text(100, 700, "Hoạt 11", 10).Text(100.4m, 700, "Hoạt 11", 10)).Blocks.Single();

        block.Text.Should().Be("Hoạt 11");
        block.Style.Bold.Should().BeTrue();
    }

    [Fact]
    public void AccentSetApart_IsJoinedToItsLetter() =>
        PdfReading.Texts(new PdfDraft().Text(100, 700, "\u0110a", 10).Text(108, 700, "\u0323", 10).Text(110, 700, "i", 10)).Should().Equal("Đại");

    [Theory]
    [InlineData("h\u01A3\u1EDBng", "hướng")]
    [InlineData("e\u0302\u0301", "ế")]
    [InlineData("\uFB01le", "file")]
    [InlineData("5\u00A0ha", "5 ha")]
    public void LookAlikes_AreReadAsWhatTheyShow(string drawn, string read) =>
        PdfReading.Texts(new PdfDraft().Text(100, 700, drawn, 10)).Should().Equal(read);

    [Fact]
    public void SoftHyphenAtTheLineEnd_JoinsTheWord()
    {
        var full = new string('x', 60);
        var draft = new PdfDraft().Text(50, 700, full + " thông\u00AD", 10).Text(50, 686, "tin " + full, 10).Text(50, 672, full + " " + full[..6], 10);

        PdfReading.Texts(draft).Single().Should().Contain(" thôngtin ");
    }

    [Fact]
    public void TurnedText_IsFurniture()
    {
        var draft = new PdfDraft().Text(100, 700, "Tổng số 12 hồ sơ", 10);
        draft.Draw($"BT /F0 10 Tf 0 1 -1 0 40 300 Tm <{draft.Codes("BẢN NHÁP")}> Tj ET");

        var content = PdfReading.Read(draft);

        content.Blocks.Single().Text.Should().Be("Tổng số 12 hồ sơ");
        content.Furniture.Single().Text.Should().Be("BẢN NHÁP");
    }

    [Fact]
    public void InvisibleText_IsLeftOutAndTold()
    {
        var content = PdfReading.Read(new PdfDraft().Text(100, 700, "Tổng số 12", 10).Text(100, 600, "mật 99", 10, mode: 3));

        content.Blocks.Single().Text.Should().Be("Tổng số 12");
        content.Notes.Single().Kind.Should().Be(ReadingNoteKind.HiddenText);
    }

    [Fact]
    public void TextOutsideThePaper_IsLeftOutAndTold()
    {
        var content = PdfReading.Read(new PdfDraft().Text(100, 700, "Tổng số 12", 10).Text(700, 700, "mật 99", 10));

        content.Blocks.Single().Text.Should().Be("Tổng số 12");
        content.Notes.Single().Kind.Should().Be(ReadingNoteKind.HiddenText);
    }

    [Fact]
    public void InvisibleTextUnderAScan_IsRead()
    {
        var content = PdfReading.Read(new PdfDraft().Draw("q 500 0 0 700 50 50 cm /Im0 Do Q").Text(100, 700, "Tổng số 12", 10, mode: 3));

        content.Blocks.Single().Text.Should().Be("Tổng số 12");
        content.Pages.Single().Status.Should().Be(PageStatus.Recognised);
    }

    [Fact]
    public void PrivateUseLetters_AreGarbledText()
    {
        var content = PdfReading.Read(new PdfDraft().Text(100, 700, "\uE001\uE002\uE003\uE004 \uE005\uE006\uE007", 10));

        content.Notes.Single().Kind.Should().Be(ReadingNoteKind.GarbledText);
    }

    [Fact]
    public void BulletOfASymbolFont_IsNoGarbledText()
    {
        var content = PdfReading.Read(new PdfDraft().Text(100, 700, "\uF0B7", 10, font: "Wingdings").Text(110, 700, "Cấp xã 5 hồ sơ", 10));

        content.Blocks.Single().Text.Should().Be("• Cấp xã 5 hồ sơ");
        content.Notes.Should().BeEmpty();
    }

    [Theory]
    [InlineData("VNI-Times", "ñieàu kieän", "điều kiện")]
    [InlineData("ABCDEF+.VnTime", "H×nh thøc", "Hình thức")]
    [InlineData("VNI-Times", "điều kiện", "điều kiện")]
    [InlineData("Serif", "H×nh", "H×nh")]
    public void LegacyFonts_AreConvertedOnce(string font, string drawn, string read) =>
        PdfReading.Texts(new PdfDraft().Text(100, 700, drawn, 10, font)).Should().Equal(read);
}
