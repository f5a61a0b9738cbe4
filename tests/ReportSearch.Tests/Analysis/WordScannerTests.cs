using FluentAssertions;
using ReportSearch.Analysis;
using Xunit;

namespace ReportSearch.Tests.Analysis;

public sealed class WordScannerTests
{
    [Theory]
    [InlineData("Có 385văn bản đi.", "có|385|văn|bản|đi")]
    [InlineData("Số: 84/BC-UBND, ngày 12/9/2024", "số|84|bc|ubnd|ngày|12|9|2024")]
    [InlineData("đạt 97,90%; 1.234 hồ sơ.", "đạt|97.9|1234|hồ|sơ")]
    [InlineData("THUÝ, thúy, thuy\u0301", "thúy|thúy|thúy")]
    [InlineData("soft\u00ADhyphen", "softhyphen")]
    public void Words_AreCutAndNormalised(string text, string expected) =>
        WordList.Of(text, new WordTable()).Select(word => word.Exact).Should().Equal(expected.Split('|'));

    [Fact]
    public void CellsOfATable_AreNoPhrase()
    {
        WordList words = new();
        words.Add("băng\trôn", new WordTable());
        words.AreAdjacent(0).Should().BeFalse();
    }
}
