using Xunit;

namespace ReportAudit.Tests.Rules.English;

public sealed class EnglishStockAccountTests() : RuleTests("remainder-mismatch", "en")
{
    [Theory]
    [InlineData("On 1 April 2023 the home had 184 residents. In the course of the year 96 residents were admitted and 88 left, so that [|202|] residents were living in the home on 31 March 2024.")]
    [InlineData("On 1 April 2023 the home employed 112 people. 21 people joined in the year and 9 left, so that [|142|] people were employed on 31 March 2024.")]
    [InlineData("At 30 June 2023 the college employed 642 people. There were 74 joiners and 61 leavers, giving a headcount of [|665|] at 30 June 2024.")]
    public void DoesNotClose_Finding(string marked) => Found(marked);

    [Fact]
    public void ClosingToldFirst_Finding() =>
        Found("We now look after 12,480 meters. We began the year with 11,962 meters; 641 meters were added in the new estates and 132 meters were taken off.".Replace("12,480", "[|12,480|]", StringComparison.Ordinal));

    [Theory]
    [InlineData("On 1 April 2023 the home had 184 residents. In the course of the year 96 residents were admitted and 88 left, so that 192 residents were living in the home on 31 March 2024.")]
    [InlineData("We began the year with 3,418 members. 612 new members joined us; 187 left, of whom 171 withdrew and 16 passed away. We closed with 3,843 members.")]
    [InlineData("On 1 April 2023 the home had 184 residents. In the course of the year 96 residents were admitted and 88 left. The kitchen served 410 residents and guests at Easter.")]
    public void Closes_OrAnother_NoFinding(string text) => Silent(text);
}
