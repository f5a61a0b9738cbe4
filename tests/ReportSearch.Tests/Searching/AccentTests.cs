using FluentAssertions;
using Xunit;

namespace ReportSearch.Tests.Searching;

public sealed class AccentTests
{
    [Fact]
    public void TypedWithAccents_FindsThemAlone()
    {
        using var index = new IndexOfTexts().Add("banner", "Treo 12 tấm băng rôn.").Add("other", "Sợi bằng rơn.").Add("plain", "Treo bang ron.");
        index.Paths("băng rôn").Should().Equal("banner");
    }

    [Fact]
    public void TypedWithoutAccents_FindsAllAndTheLiteralFirst()
    {
        using var index = new IndexOfTexts().Add("banner", "Treo tấm băng rôn.").Add("plain", "Treo tam bang ron.");
        index.Paths("bang ron").Should().Equal("plain", "banner");
    }

    [Theory]
    [InlineData("hòa giải")]
    [InlineData("hoà giải")]
    [InlineData("hoa\u0300 gia\u0309i")]
    [InlineData("HOÀ GIẢI")]
    [InlineData("hoa giai")]
    [InlineData("hòa giai")]
    public void HowTheToneIsPlacedOrStored_DoesNotMatter(string typed)
    {
        using var index = new IndexOfTexts().Add("a", "Hoà giải thành 7 vụ việc.").Add("b", "Hóa giải bế tắc.");
        index.Paths(typed + " thành").Should().Equal("a");
    }

    [Fact]
    public void TheLetterD_IsFoundWithoutItsStroke()
    {
        using var index = new IndexOfTexts().Add("a", "Đo đạc đất đai.");
        index.Paths("do dac").Should().Equal("a");
        index.Paths("đo dạc").Should().BeEmpty();
    }

    [Theory]
    [InlineData("\"cải cách hành chính\"")]
    [InlineData("\"cai cach hanh chinh\"")]
    [InlineData("\"cải cach hành chinh\"")]
    [InlineData("\"tổ rà soát\"")]
    [InlineData("\"to ra soat\"")]
    public void Phrase_FindsWordsSideBySideOnly(string typed)
    {
        using var index = new IndexOfTexts()
            .Add("side", "Tổ rà soát việc cải cách hành chính.")
            .Add("apart", "Rà soát tổ; cải tạo cách làm của hành khách chính; cách hành chính tổ soát.");
        index.Paths(typed).Should().Equal("side");
    }

    [Fact]
    public void Phrase_DoesNotRunOverBlocks()
    {
        using var index = new IndexOfTexts().Add("a", "treo băng\nrôn đỏ");
        index.Paths("\"băng rôn\"").Should().BeEmpty();
        index.Paths("băng rôn").Should().Equal("a");
    }

    [Fact]
    public void SuggestionForManyWords_KeepsThoseThatOneReportHas()
    {
        using var index = new IndexOfTexts().Add("a", "Gieo cấy lúa đông xuân, phun thuốc trừ rầy nâu.").Add("b", "Tiêm phòng lở mồm long móng.");
        index.Search("gieo cấy lúa phun thuốc tiêm phòng").Suggestion.Should().Be("gieo cấy lúa phun thuốc");
    }

    [Fact]
    public void WordsSideBySide_RankHigher()
    {
        using var index = new IndexOfTexts()
            .Add("apart", "Đồng bào trồng lúa; lúa mới. Nước về đồng, nước đủ.")
            .Add("side", "Trồng lúa nước. Đồng ruộng được tưới trong cả vụ này.");
        index.Paths("lúa nước").Should().Equal("side", "apart");
    }
}
