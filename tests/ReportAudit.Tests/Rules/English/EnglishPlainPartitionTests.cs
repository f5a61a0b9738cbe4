using Xunit;

namespace ReportAudit.Tests.Rules.English;

/// <summary>A whole and its parts in one sentence that no word links.</summary>
public sealed class EnglishPlainPartitionTests() : RuleTests("total-mismatch", "en")
{
    [Theory]
    [InlineData("The wardens checked [|238|] kennels, 214 clean and 23 dirty.")]
    [InlineData("[|341|] boats were surveyed; 187 sound, 96 in need of paint and 68 rotten.")]
    [InlineData("The nurse saw [|526|] pupils, 318 in the lower school, 142 in the upper school and 86 in the nursery.")]
    [InlineData("The workshop stood idle for [|486|] hours: 214 hours for repairs, 187 hours for want of orders and 95 hours for holidays.")]
    public void PartsInARow_Finding(string marked) => Found(marked);

    [Theory]
    [InlineData("The wardens checked 237 kennels, 214 clean and 23 dirty.")]
    [InlineData("341 boats were surveyed; 187 sound and 96 of them new.")]
    [InlineData("The wardens checked 238 kennels, 214 in the town, 23 of them dirty.")]
    [InlineData("By harbour: Port Lee 341 boats, Sandwick 187 boats, Holm 96 boats and Ness 68 boats.")]
    [InlineData("The wardens checked 238 kennels, about 214 clean and 23 dirty.")]
    [InlineData("341 boats hold the blue licence and 187 the red one, 164 hold neither.")]
    [InlineData("58 rowers (61.7%) are novices, 31 row in eights and 26 joined this spring.")]
    [InlineData("Catches by port: Port Lee 1,340 tonnes; Sandwick 870 tonnes; Holm 310 tonnes; Ness 190 tonnes.")]
    [InlineData("71 boats entered, 33 boats finished (46.5%) and 31 boats had their time taken.")]
    [InlineData("Ticket sales brought £6.4 million; we paid £2.3 million to artists, £0.9 million in rent and £2.2 million in wages.")]
    [InlineData("The panel heard 46 appeals; 38 from traders and 7 withdrawn.")]
    [InlineData("There are 94 stewards, among them 61 marshals, 24 under thirty and 18 who speak Gaelic.")]
    public void PartsInARow_NoFinding(string text) => Silent(text);
}
