using Xunit;

namespace ReportAudit.Tests.Rules.English;

/// <summary>Totals of names that each have their count in a bracket.</summary>
public sealed class EnglishBracketedTotalTests() : RuleTests("total-mismatch", "en")
{
    [Theory]
    [InlineData("A total of [|2,480|] blankets came from the Harbour Fund (1,150 blankets), the Sailors' Guild (730 blankets) and the parish (400 blankets).")]
    [InlineData("In total [|960|] trees were given by the nursery (410 trees), the college (320 trees) and the forest office (130 trees).")]
    public void TotalOfAll_Finding(string text) => Found(text);

    [Theory]
    [InlineData("A total of 2,280 blankets came from the Harbour Fund (1,150 blankets), the Sailors' Guild (730 blankets) and the parish (400 blankets).")]
    [InlineData("A total of 2,480 blankets came mainly from the Harbour Fund (1,150 blankets), the Sailors' Guild (730 blankets) and the parish (400 blankets).")]
    [InlineData("Some 2,480 blankets were asked for, and offers came from the Harbour Fund (1,150 blankets), the Sailors' Guild (730 blankets) and the parish (400 blankets).")]
    public void TotalOfAll_NoFinding(string text) => Silent(text);
}
