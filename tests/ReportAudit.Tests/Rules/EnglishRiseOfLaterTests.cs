using Xunit;

namespace ReportAudit.Tests.Rules;

/// <summary>Rises in percent of the later value instead of the earlier one, in English.</summary>
public sealed class EnglishRiseOfLaterTests() : RuleTests("growth-mismatch", "en")
{
    [Theory]
    [InlineData("The ferry carried 84,600 passengers and 12,480 vehicles.\nA year earlier 72,000 passengers were carried. The increase of 12,600 ([|14.9%|]) came from the summer sailings.")]
    [InlineData("Membership income came to £48,315, donations to £61,200. Donations fell from £68,400 by £7,200, which is [|11.8%|].")]
    [InlineData("Nurses made 3,520 home visits, 1,140 of them at night. In the corresponding quarter of last year 3,080 home visits were made; visits are up by 440, an increase of [|12.5%|].")]
    public void OfTheLaterOne_Finding(string marked) => Found(marked);

    // Of the earlier one, by the way; of a part that has an earlier value of its own; and what rose is told beside what it rose from.
    [Theory]
    [InlineData("The ferry carried 84,600 passengers and 12,480 vehicles.\nA year earlier 72,000 passengers were carried. The increase of 12,600 (17.5%) came from the summer sailings.")]
    [InlineData("Membership income came to £48,315, donations to £61,200. Donations fell from £68,400 by £7,200, which is 10.5%.")]
    [InlineData("The value of orders was £21,400,000, compared with £20,150,000 in 2021-22, an increase of 6.2%; the number of orders rose from 460 by 38 (8.3%).")]
    [InlineData("We lent 9,600 books, against 8,000 in 2021. Talking books went from 1,000 to 1,200, by 200 or 20%, and large print from 150 to 175, up by 16.7%.")]
    public void OfTheEarlierOne_NoFinding(string text) => Silent(text);
}
