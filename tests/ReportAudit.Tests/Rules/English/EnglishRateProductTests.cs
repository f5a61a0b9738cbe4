using Xunit;

namespace ReportAudit.Tests.Rules.English;

/// <summary>Products told in any order and words, in English.</summary>
public sealed class EnglishRateProductTests() : RuleTests("product-mismatch", "en")
{
    [Theory]
    [InlineData("The van made 412 stops and lent [|5,536|] books, an average of 13 books a stop.")]
    [InlineData("Members hold 14,521 shares at EUR 160, in all EUR [|2,332,360|].")]
    [InlineData("A crew cleared 42.6 km of channel at Rs. 38,500 per km, for a sum of Rs. [|1,604,100|].")]
    public void Units_Finding(string marked) => Found(marked);

    [Theory]
    [InlineData("The van made 412 stops and lent 5,356 books, an average of 13 books a stop.")]
    [InlineData("Members hold 14,520 shares at EUR 160, in all EUR 2,323,200.")]
    [InlineData("The co-operative bought 3,860 tonnes of lime at €348 a tonne, €14 below the list price, which saved members €54,040.")]
    public void Others_NoFinding(string text) => Silent(text);
}
