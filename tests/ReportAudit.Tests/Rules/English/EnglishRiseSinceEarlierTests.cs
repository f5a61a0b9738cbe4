using Xunit;

namespace ReportAudit.Tests.Rules.English;

/// <summary>A rise in percent whose two values stand before it, the earlier one told by its time, in English.</summary>
public sealed class EnglishRiseSinceEarlierTests() : RuleTests("growth-mismatch", "en")
{
    private const string Title = "Annual report for 2024";

    [Theory]
    [InlineData("The toll road carried 486,210 lorries. In 2022 there were 431,900 in all, so the increase is [|17.6%|].")]
    [InlineData("There were 8,642 climbers on the wall, 26 for each open day. Climbers in 2022 numbered 7,905; the growth is [|6.3%|].")]
    // The rise told again in percent.
    [InlineData("That is more than the 6,240 blankets of 2022; the rise of 1,180 blankets is [|15.9%|].")]
    public void OneSlipAway_Finding(string marked) => Found($"{Title}\n\n{marked}");

    // As it is; and of something else.
    [Theory]
    [InlineData("The toll road carried 486,210 lorries. In 2022 there were 431,900 in all, so the increase is 12.6%.")]
    [InlineData("The toll road carried 486,210 lorries. In 2022 there were 431,900 in all. Diesel prices showed an increase of 17.6%.")]
    [InlineData("In 2022 the mean rent was 7,020 crowns. It rose from 7,020 crowns to 7,460 crowns in 2024, or by 6.3%; consumer prices were 8.3% higher than a year before.")]
    [InlineData("That is more than the 6,240 blankets of 2022; the rise of 1,180 blankets is 18.9%.")]
    public void AsItIs_OrOfAnother_NoFinding(string text) => Silent($"{Title}\n\n{text}");
}
