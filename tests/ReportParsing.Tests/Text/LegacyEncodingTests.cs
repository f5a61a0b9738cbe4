using FluentAssertions;
using ReportParsing.Text;
using Xunit;

namespace ReportParsing.Tests.Text;

public class LegacyEncodingTests
{
    private const string SmallLetters =
        "àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ";

    [Theory]
    [InlineData(".VnTime", "H×nh thøc tæ chøc, thùc hiÖn nhiÖm vô n¨m 2005", "Hình thức tổ chức, thực hiện nhiệm vụ năm 2005")]
    [InlineData(".VnTimeH", "b¸o c¸o kÕt qu¶", "BÁO CÁO KẾT QUẢ")]
    [InlineData("ABCDEF+.VnArialH,Bold", "uû ban nh©n d©n", "UỶ BAN NHÂN DÂN")]
    [InlineData("VnTime", "®Êt ®ai", "đất đai")]
    [InlineData("VNI-Times", "ñieàu kieän kinh teá, xaõ hoäi cuûa ñòa phöông", "điều kiện kinh tế, xã hội của địa phương")]
    [InlineData("VNI-Helve-Condense", "ÑAÛNG BOÄ HUYEÄN", "ĐẢNG BỘ HUYỆN")]
    [InlineData("VPS Times", "ÇiŠu kiŒn, xã h¶i", "điều kiện, xã hội")]
    public void Text_InALegacyFont_IsConverted(string font, string text, string expected)
    {
        var encoding = LegacyEncoding.ForFont(font);
        encoding.Should().NotBeNull();
        encoding!.Convert(text).Should().Be(expected);
    }

    [Theory]
    [InlineData("Times New Roman")]
    [InlineData("Vietnam Sans")]
    [InlineData("Vnitype")]
    [InlineData("Venetian")]
    [InlineData("Vnese")]
    [InlineData("")]
    [InlineData(null)]
    public void OtherFonts_AreUnicode(string? font) => LegacyEncoding.ForFont(font).Should().BeNull();

    [Theory]
    [InlineData(".VnTime")]
    [InlineData("VNI-Times")]
    [InlineData("VPS Times")]
    public void UnicodeText_InALegacyFont_StaysAsItIs(string font)
    {
        const string text = "Hình thức tổ chức thực hiện";
        var encoding = LegacyEncoding.ForFont(font)!;
        encoding.Convert(text).Should().Be(text);
    }

    [Theory]
    [InlineData(".VnTime", "H×nh thøc tæ chøc thùc hiÖn")]
    [InlineData("VNI-Times", "ñieàu kieän kinh teá, xaõ hoäi")]
    public void Converting_Twice_ChangesNothing(string font, string text)
    {
        var encoding = LegacyEncoding.ForFont(font)!;
        encoding.Convert(encoding.Convert(text)).Should().Be(encoding.Convert(text));
    }

    [Theory]
    [InlineData(".VnTime")]
    [InlineData("VPS Times")]
    public void EveryLetter_HasItsPlace(string font)
    {
        var encoding = LegacyEncoding.ForFont(font)!;
        var western = string.Concat(Enumerable.Range(0x80, 0x80).Select(code => (char)code)) + "€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ";
        var converted = string.Concat(western.Select(letter => encoding.Convert(letter.ToString())));
        SmallLetters.Except(converted).Should().BeEmpty();
    }

    [Fact]
    public void EveryPairOfVni_HasItsLetter()
    {
        var vni = LegacyEncoding.ForFont("VNI-Times")!;
        const string marks = "øùûõïâàáåãäêèéúüë";
        var pairs = "aeouyôö".SelectMany(letter => marks.Select(mark => $"{letter}{mark}")).Concat(["í", "ì", "æ", "ó", "ò", "î", "ñ", "ô", "ö"]);
        SmallLetters.Except(string.Concat(pairs.Select(vni.Convert))).Should().BeEmpty();
    }

    [Fact]
    public void SymbolPlaces_AreTheSameLetters() =>
        LegacyEncoding.ForFont(".VnTime")!.Convert("H\uF0D7nh th\uF0F8c").Should().Be("Hình thức");

    [Fact]
    public void TextWithoutFonts_IsRecognisedWhereCertain()
    {
        var tcvn3 = "Thùc hiÖn nhiÖm vô ®­îc giao, tæ chøc héi nghÞ triÓn khai kÕ ho¹ch s¶n xuÊt";
        LegacyText.Recognise(tcvn3)!.Convert(tcvn3).Should().Be("Thực hiện nhiệm vụ được giao, tổ chức hội nghị triển khai kế hoạch sản xuất");

        var vni = "Thöïc hieän nhieäm vuï ñöôïc giao, toå chöùc hoäi nghò trieån khai keá hoaïch saûn xuaát";
        LegacyText.Recognise(vni)!.Convert(vni).Should().Be("Thực hiện nhiệm vụ được giao, tổ chức hội nghị triển khai kế hoạch sản xuất");

        var viqr = "Thu+.c hie^.n nhie^.m vu. ddu+o+.c giao, to^? chu+'c ho^.i nghi. trie^?n khai ke^' hoa.ch sa?n xua^'t.";
        LegacyText.Recognise(viqr)!.Convert(viqr).Should().Be("Thực hiện nhiệm vụ được giao, tổ chức hội nghị triển khai kế hoạch sản xuất.");
    }

    [Theory]
    [InlineData("Thực hiện nhiệm vụ được giao, tổ chức hội nghị triển khai kế hoạch sản xuất")]
    [InlineData("Le café était fermé, la fête a été annulée, où êtes-vous passés après dîner à Orléans")]
    [InlineData("Plain English text with an addition: a + b ^ 2, add 5.")]
    [InlineData("")]
    public void OtherText_IsNotTakenForLegacy(string text) => LegacyText.Recognise(text).Should().BeNull();
}
