using FluentAssertions;
using Xunit;

namespace ReportSearch.Tests.Searching;

public sealed class WordFormTests
{
    [Theory]
    [InlineData("UBND")]
    [InlineData("uỷ ban nhân dân")]
    [InlineData("ủy ban nhân dân")]
    [InlineData("uy ban nhan dan")]
    [InlineData("\"UBND xã\"")]
    [InlineData("\"uỷ ban nhân dân xã\"")]
    public void Abbreviation_AndWhatItStandsForFindEachOther(string typed)
    {
        using var index = new IndexOfTexts().Add("long", "Uỷ ban nhân dân xã họp.").Add("short", "UBND xã họp.").Add("none", "Hội đồng xã họp.");
        index.Paths(typed).Should().BeEquivalentTo("long", "short");
    }

    [Theory]
    [InlineData("kỹ thuật")]
    [InlineData("kĩ thuật")]
    public void SpellingsOfASyllable_AreOneWord(string typed)
    {
        using var index = new IndexOfTexts().Add("a", "Tập huấn kỹ thuật.").Add("b", "Tập huấn kĩ thuật.").Add("c", "Kỳ thuật.");
        index.Paths(typed).Should().BeEquivalentTo("a", "b");
        index.Search("kĩ thuật").Hits.Should().AllSatisfy(hit => hit.Highlights.Should().NotBeEmpty());
    }

    [Theory]
    [InlineData("1234")]
    [InlineData("1.234")]
    [InlineData("1,234")]
    public void Number_IsFoundInAnyWrittenForm(string typed)
    {
        using var index = new IndexOfTexts().Add("vi", "Có 1.234 hồ sơ.").Add("en", "1,234 files.").Add("plain", "Số 1234.").Add("other", "Có 1.235 hồ sơ.");
        index.Paths(typed).Should().BeEquivalentTo("vi", "en", "plain");
    }

    [Theory]
    [InlineData("report")]
    [InlineData("reports")]
    [InlineData("reporting")]
    public void EnglishReport_IsFoundByAnyFormOfAWord(string typed)
    {
        using var index = new IndexOfTexts().Add("en", "The district reported on time.", language: "en").Add("vi", "Xã báo cáo.");
        index.Paths(typed).Should().Equal("en");
    }

    [Theory]
    [InlineData("tuyên tru*")]
    [InlineData("tuyen truy*")]
    [InlineData("truyềm~")]
    [InlineData("trường~ OR truyền~")]
    public void BeginningsAndMisspellings_AreFound(string typed)
    {
        using var index = new IndexOfTexts().Add("a", "Công tác tuyên truyền.");
        index.Paths(typed).Should().Equal("a");
    }

    [Fact]
    public void Prefix_WithAccentsKeepsThem()
    {
        using var index = new IndexOfTexts().Add("a", "tuyến đường").Add("b", "tuyên dương");
        index.Paths("tuyê*").Should().Equal("b");
    }
}
