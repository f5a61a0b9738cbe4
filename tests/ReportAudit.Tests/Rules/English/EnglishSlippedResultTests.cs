using Xunit;

namespace ReportAudit.Tests.Rules.English;

public sealed class EnglishSlippedRestTests() : RuleTests("remainder-mismatch", "en")
{
    [Theory]
    [InlineData("The depot took in 24,806 parcels. 19,472 were delivered and 316 sent back, so that [|5,108|] parcels remained at the depot on Friday.")]
    [InlineData("We hold a licence for 12,450 tonnes. Up to August 9,318 tonnes were landed; [|3,312|] tonnes remain.")]
    public void TwoDigitsExchanged_Finding(string marked) => Found(marked);

    [Theory]
    [InlineData("The depot took in 24,806 parcels. 19,472 were delivered and 316 sent back, so that 5,018 parcels were still there on Friday.")]
    [InlineData("The depot took in 24,806 parcels. 19,472 were delivered and 316 sent back; 4,730 letters were still there on Friday.")]
    public void HoldsOrFar_NoFinding(string text) => Silent(text);
}

public sealed class EnglishSlippedPartTests() : RuleTests("total-mismatch", "en")
{
    [Theory]
    [InlineData("Of the 9,415 trees planted, 6,982 (74.2%) were put in by schools and [|2,343|] by the two nurseries.")]
    public void TwoDigitsExchanged_Finding(string marked) => Found(marked);

    [Theory]
    [InlineData("Of the 9,415 trees planted, 6,982 (74.2%) were put in by schools and 2,433 by the two nurseries.")]
    [InlineData("Of the 9,415 trees planted, 6,982 (74.2%) were put in by schools and 2,151 in parks.")]
    public void HoldsOrFar_NoFinding(string text) => Silent(text);
}

public sealed class EnglishSlippedProductTests() : RuleTests("product-mismatch", "en")
{
    [Theory]
    [InlineData("The club has 146 guides in all. A guide receives a fee of $1,250 for the season, so that $[|185,200|] was paid.")]
    [InlineData("Six halls seat 1,347 people each on average, which makes [|8,802|] people.")]
    [InlineData("Oats: 57 ha, yield 48 quintals/ha, output [|237.6|] tonnes.")]
    public void TwoDigitsExchanged_Finding(string marked) => Found(marked);

    [Theory]
    [InlineData("The club has 146 guides in all. A guide receives a fee of $1,250 for the season, so that $182,500 was paid.")]
    [InlineData("The club has 146 guides in all. A guide receives a fee of $1,250 for the season; repairs cost $185,900.")]
    [InlineData("Oats: 57 ha, yield 48 quintals/ha, output 273.6 tonnes.")]
    public void HoldsOrAnother_NoFinding(string text) => Silent(text);
}

public sealed class EnglishPercentBehindRiseTests() : RuleTests("growth-mismatch", "en")
{
    [Theory]
    [InlineData("The area under drip irrigation rose from 480 ha in the season before to 640 ha, an increase of 160 ha ([|25.0%|]).")]
    public void OfTheLaterValue_Finding(string marked) => Found(marked);

    [Theory]
    [InlineData("The area under drip irrigation rose from 480 ha in the season before to 640 ha, an increase of 160 ha (33.3%).")]
    public void OfTheEarlierValue_NoFinding(string text) => Silent(text);
}
