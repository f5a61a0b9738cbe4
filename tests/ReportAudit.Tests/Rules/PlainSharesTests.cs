using Xunit;

namespace ReportAudit.Tests.Rules;

/// <summary>Shares whose part and whole stand plainly beside them, though no words tie the three.</summary>
public sealed class PlainSharesTests() : RuleTests("percentage-mismatch", "en")
{
    [Theory]
    [InlineData("The workshop tested 248 meters, and 316 passed the calibration check ([|87.1%|]).")]
    [InlineData("Of late 54 surveys were made of 82 planned ([|87.1%|]).")]
    [InlineData("Anglers returned 3,462 cards; 4,908 cards ([|84.0%|]) told of a catch.")]
    public void OfTheTwoFiguresBeside_Finding(string marked) => Found(marked);

    [Theory]
    [InlineData("The workshop tested 248 meters, and 216 passed the calibration check (87.1%).")]
    [InlineData("The depot has 248 buses and 316 drivers; women are 87.1% of the clerks.")]
    [InlineData("The fleet drove 4,120 km in May, and 316 trips were late (61.3%).")]
    public void OfTheTwoFiguresBeside_NoFinding(string text) => Silent(text);

    [Theory]
    [InlineData("The guild has 146 members in five branches. Women are 31 members ([|24.0%|]), and 104 members hold a licence (71.2%).")]
    [InlineData("The society lets 312 plots. Vegetables fill 208 plots (66.7%). Flowers fill 56 plots ([|12.9%|]).")]
    public void OfTheWholeOfOthers_Finding(string marked) => Found(marked);

    [Theory]
    [InlineData("The guild has 146 members in five branches. Women are 35 members (24.0%), and 104 members hold a licence (71.2%).")]
    [InlineData("The guild has 146 members; 104 members hold a licence (71.2%). In the sister guild, 31 members of 129 came (24.0%).")]
    public void OfTheWholeOfOthers_NoFinding(string text) => Silent(text);

    [Theory]
    [InlineData("The yard took in 653 tonnes: paper 512 tonnes, glass 97 tonnes, tins 44 tonnes. Glass thus accounts for [|10.9%|] of the total.")]
    [InlineData("The fair's takings were £942,600. Tickets gave £542,080, drinks £276,450 and parking £124,070. Drinks were thus 29.3% and parking [|22.9%|] of all takings.")]
    public void NamedByItsSubject_Finding(string marked) => Found(marked);

    [Theory]
    [InlineData("The yard took in 653 tonnes: paper 512 tonnes, glass 97 tonnes, tins 44 tonnes. Glass thus accounts for 14.9% of the total.")]
    [InlineData("The yard took in 653 tonnes: paper 512 tonnes, glass 97 tonnes, tins 44 tonnes. Glass prices thus fell by 10.9%.")]
    public void NamedByItsSubject_NoFinding(string text) => Silent(text);
}
