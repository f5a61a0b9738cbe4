using Xunit;

namespace ReportAudit.Tests.Rules.English;

public sealed class EnglishPlaceholderTests() : RuleTests("placeholder-figure", "en")
{
    [Theory]
    [InlineData("The inspectors spoke to [|xx|] stallholders on the quay.")]
    [InlineData("Volunteers planted [|xxx|] young oaks along the road.")]
    [InlineData("The depot holds [|xx|] tonnes of salt.")]
    public void Crosses_Finding(string text) => Warning(text);

    [Theory]
    [InlineData("The seed is sold under the mark xx in the north.")]
    [InlineData("Chapter XX tells of the harvest.")]
    public void Crosses_NoFinding(string text) => Silent(text);

    [Theory]
    [InlineData("Spending on the heat scheme was £[|xx,000|] in the quarter.")]
    [InlineData("The grant came to £[|xx|] in all.")]
    public void CrossesBehindACurrency_Finding(string marked) => Found(marked);
}
