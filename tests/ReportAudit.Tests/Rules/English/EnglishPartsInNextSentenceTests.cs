using Xunit;

namespace ReportAudit.Tests.Rules.English;

/// <summary>Totals whose parts the next sentence, or the items below, tell with no word for it.</summary>
public sealed class EnglishPartsInNextSentenceTests() : RuleTests("total-mismatch", "en")
{
    [Theory]
    [InlineData("The kitchen sent out [|318|] parcels in May. 142 went to families, 97 to pensioners and 76 to students.")]
    [InlineData("In all [|207|] anglers renewed their permits. The lake was restocked in April. Of those who renewed, 118 live in the valley, 64 in the city and 28 abroad.")]
    [InlineData("The club lent out [|463|] tools, 12 more than in 2022.\n- saws, 187 tools\n- ladders, 154 tools\n- drills, 127 tools")]
    public void OneDigitOff_Finding(string marked) => Found(marked);

    [Theory]
    // They add up.
    [InlineData("The kitchen sent out 318 parcels in May. 142 went to families, 97 to pensioners and 79 to students.")]
    // The list goes on in words.
    [InlineData("The kitchen sent out 318 parcels in May. 142 went to families, 97 to pensioners, 76 to students and the last few to neighbours.")]
    // What went out, as the next sentence tells what was left.
    [InlineData("The yard had 40 boats in March and 312 came in: 187 for repairs and 125 to be sold. 298 were finished, 11 were scrapped and 9 were towed away. That left 34 boats.")]
    // What came and went.
    [InlineData("The club has 186 members now. It had 179 members in January, won 12 members and lost 5 members.")]
    public void OneDigitOff_NoFinding(string text) => Silent(text);
}
