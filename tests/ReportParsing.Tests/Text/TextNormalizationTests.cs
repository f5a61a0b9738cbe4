using CsCheck;
using FluentAssertions;
using ReportParsing.Text;
using Xunit;

namespace ReportParsing.Tests.Text;

public class TextNormalizationTests
{
    private static readonly Gen<string> AnyText = Gen.OneOf(
        Gen.Char["aeiouyAEIOUYăâêôơưđdghoaqu"],
        Gen.Char["\u0300\u0301\u0302\u0303\u0306\u0309\u031B\u0323"],
        Gen.Char["àảãáạằềốợữỵ 0123.,;–“”’\u00A0\u200B\u00AD\uFEFF\r\n\tƣƢðÐ１٣"],
        Gen.Char).Array[0, 30].Select(letters => new string(letters));

    [Theory]
    [InlineData("tie\u0302\u0301ng Vie\u0323\u0302t", "tiếng Việt")]
    [InlineData("tie\u0301\u0302ng", "tiếng")]
    [InlineData("thô\u0323n xa\u0303", "thộn xã")]
    [InlineData("đƣờng HƢỚNG", "đường HƯỚNG")]
    [InlineData("Ðảng ðoàn", "Đảng đoàn")]
    [InlineData("12\u00A0345\u200B đồng", "12 345 đồng")]
    [InlineData("năm ２０２４", "năm 2024")]
    [InlineData("hoá, hóa", "hoá, hóa")]
    [InlineData("“trích” – dẫn", "“trích” – dẫn")]
    public void Reading_KeepsTheAuthorsForm(string text, string read) => TextNormalization.ForReading(text).Should().Be(read);

    [Theory]
    [InlineData("Hoà bình", "hòa bình")]
    [InlineData("Uỷ ban", "ủy ban")]
    [InlineData("THUÝ", "thúy")]
    [InlineData("loè", "lòe")]
    [InlineData("quý", "quý")]
    [InlineData("hoàn toàn", "hoàn toàn")]
    [InlineData("“Sạch” – “đẹp”", "\"sạch\" - \"đẹp\"")]
    [InlineData("hai   chữ", "hai chữ")]
    public void Matching_BringsWordingsTogether(string text, string matched) => TextNormalization.ForMatching(text).Should().Be(matched);

    [Theory]
    [InlineData("Đường Nguyễn Huệ", "duong nguyen hue")]
    [InlineData("ỦY BAN", "uy ban")]
    public void Folding_TakesTheAccentsAway(string text, string folded) => TextNormalization.Fold(text).Should().Be(folded);

    [Fact]
    public void Normalising_Twice_ChangesNothing() => AnyText.Sample(text =>
    {
        var (read, matched, folded) = (TextNormalization.ForReading(text), TextNormalization.ForMatching(text), TextNormalization.Fold(text));
        TextNormalization.ForReading(read).Should().Be(read);
        TextNormalization.ForMatching(matched).Should().Be(matched);
        TextNormalization.ForMatching(read).Should().Be(matched);
        TextNormalization.Fold(folded).Should().Be(folded);
    }, iter: 2_000);

    [Fact]
    public void Offsets_NeverFall_AndCoverTheText() => AnyText.Sample(text =>
    {
        var matched = TextNormalization.Match(text);
        var last = 0;
        for (var i = 0; i <= matched.Text.Length; i++)
        {
            matched.OriginalOffset(i).Should().BeInRange(last, text.Length);
            last = matched.OriginalOffset(i);
        }

        last.Should().Be(text.Length);
    });

    [Fact]
    public void Offsets_LeadBackToTheWord()
    {
        const string text = "Xã  “Ho\u0061\u0300 Bi\u0300nh” có 5 thôn";
        var matched = TextNormalization.Match(text);
        var at = matched.Text.IndexOf("bình", StringComparison.Ordinal);
        var (start, length) = matched.OriginalSpan(at, 4);
        text.Substring(start, length).Should().Be("Bi\u0300nh");
    }
}
