using Xunit;

namespace ReportAudit.Tests.Rules.English;

/// <summary>Lists whose opening words name a total told before, and totals that sum up the sentence before.</summary>
public sealed class EnglishResumedTotalTests() : RuleTests("total-mismatch", "en")
{
    [Theory]
    [InlineData("We scheduled 41,760 trips; [|557|] trips (1.3%) were cancelled. Causes of cancellation were staff shortage 214, vehicle faults 168, infrastructure 97 and third parties 87.")]
    [InlineData("In the year [|948|] claims were settled.\nThe claims settled were:\n- final 421\n- advances 368\n- transfers 195")]
    public void NamedByTheOpening_Finding(string marked) => Found(marked);

    [Theory]
    [InlineData("We scheduled 41,760 trips; 566 trips (1.4%) were cancelled. Causes of cancellation were staff shortage 214, vehicle faults 168, infrastructure 97 and third parties 87.")]
    [InlineData("We scheduled 41,760 trips; 557 trips (1.3%) were cancelled. Causes of delay were staff shortage 314, vehicle faults 168, infrastructure 97 and third parties 87.")]
    [InlineData("In the year 1,948 claims were settled.\nThe claims rejected were:\n- late 421\n- incomplete 368\n- double 195")]
    public void NamedByTheOpening_NoFinding(string text) => Silent(text);

    [Theory]
    [InlineData("31.4 tonnes came from the public, 22.7 tonnes from shops, 9.8 tonnes from schools and 14.2 tonnes we had to buy. That is [|63.9|] tonnes in all.")]
    [InlineData("We employ 11 nurses, 5 health workers, 3 administrators and 2 drivers: [|20|] staff in all.")]
    [InlineData("Income was as follows: 620 bales at KSh 41,000 each, KSh 25,420,000; 250 bales at KSh 40,200 each, KSh 10,050,000; cotton seed, KSh 7,440,000. Total income: KSh [|42,190,000|].")]
    public void SumsUp_Finding(string marked) => Found(marked);

    [Theory]
    [InlineData("31.4 tonnes came from the public, 22.7 tonnes from shops, 9.8 tonnes from schools and 14.2 tonnes we had to buy. That is 78.1 tonnes in all.")]
    [InlineData("By profession the 18,264 attendances were: doctors 9,842; nurses 5,317; pharmacists 1,936; physiotherapists 1,169.\nIn all 19,287 appointments were booked.")]
    [InlineData("We have 12 boys, 5 of them new, and 9 girls: 21 children in all.")]
    [InlineData("Seven sites were visited, 31 faults were found and 24 were put right. 62 staff were trained in all.")]
    public void SumsUp_NoFinding(string text) => Silent(text);
}
