using CsCheck;
using FluentAssertions;
using ReportParsing.Text;
using Xunit;

namespace ReportParsing.Tests.Text;

public sealed class CanonicalFormTests
{
    private static readonly Gen<string> Texts =
        Gen.OneOf(Gen.Char['a', 'z'], Gen.Char['\u00C0', '\u01B0'], Gen.Char['\u1EA0', '\u1EF9'], Gen.Char['\u0300', '\u0333'])
            .Array[0, 12].Select(characters => new string(characters));

    [Theory]
    [InlineData("hoa\u0300", "hoà")]
    [InlineData("bie\u0323\u0302n", "biện")]
    [InlineData("bie\u0302\u0323n", "biện")]
    [InlineData("Ươ\u0301c", "Ước")]
    [InlineData("u\u031B\u0323", "ự")]
    [InlineData("u\u0323\u031B", "ự")]
    [InlineData("a\u0341", "á")]
    [InlineData("q\u0301", "q\u0301")]
    [InlineData("\u0301a", "\u0301a")]
    [InlineData("12.345,6 %", "12.345,6 %")]
    public void Compose_JoinsAccents(string apart, string joined) =>
        CanonicalForm.Compose(apart).Should().Be(joined);

    [Fact]
    public void Decompose_SetsAccentsApartInCanonicalOrder() =>
        CanonicalForm.Decompose("ệ").Should().Be("e\u0323\u0302");

    [Fact]
    public void Compose_Twice_ChangesNothingMore() =>
        Texts.Sample(text => CanonicalForm.Compose(CanonicalForm.Compose(text)) == CanonicalForm.Compose(text));

    [Fact]
    public void Compose_AfterDecompose_IsCompose() =>
        Texts.Sample(text => CanonicalForm.Compose(CanonicalForm.Decompose(text)) == CanonicalForm.Compose(text));

    [Fact]
    public void Compose_IsUnicodeNormalFormC_WhereTheMachineKnowsIt()
    {
#pragma warning disable RS0030 // The machine's own normal form is what ours is held against.
        if (!"a\u0301".IsNormalized(System.Text.NormalizationForm.FormD) || "a\u0301".Normalize() != "á")
            Assert.Skip("This machine runs without ICU.");
        Texts.Sample(text => CanonicalForm.Compose(text) == text.Normalize());
#pragma warning restore RS0030
    }
}
