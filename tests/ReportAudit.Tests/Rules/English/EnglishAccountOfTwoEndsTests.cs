using Xunit;

namespace ReportAudit.Tests.Rules.English;

/// <summary>Accounts between a beginning and an end, with what came and went told between them or above.</summary>
public sealed class EnglishAccountOfTwoEndsTests() : RuleTests("remainder-mismatch", "en")
{
    [Theory]
    [InlineData("- Open claims at 1 March: 246\n- Opened in the month: 38\n- Closed in the month: 51\n- Open claims at 31 March: [|223|]")]
    [InlineData("We began the year with 46 rowers; 14 joined and 9 left, so there were [|81|] at the year end.")]
    // Days without a year.
    [InlineData("On 1 May 128 families were on the list. 43 were newly placed on it, 37 moved on, and on 31 October there were [|124|] families on the list.")]
    // What no word tells came, or went.
    [InlineData("Timber in the yard on 1 June was 2,460 cubic metres. We felled 4,310 cubic metres and sawed 3,985 cubic metres, so that [|2,758|] cubic metres remained on 30 November.")]
    [InlineData("Loans outstanding at the start: USD 482,500; given out: USD 216,000; repaid: USD 174,300; outstanding at the close: USD [|542,200|].")]
    // The beginning stands behind what moved.
    [InlineData("Volunteers took in 1,362 hedgehogs over the year. The hospital opened with 218 hedgehogs. With the intake above, and 1,294 hedgehogs released, it ended with [|268|] hedgehogs in care.")]
    public void DoesNotClose_Finding(string marked) => Found(marked);

    [Theory]
    [InlineData("- Open claims at 1 March: 246\n- Opened in the month: 38\n- Closed in the month: 51\n- Open claims at 31 March: 233")]
    [InlineData("We began the year with 46 rowers; 14 joined and 9 left, so there were 51 at the year end.")]
    [InlineData("On 1 May 128 families were on the list. 43 were newly placed on it, 37 moved on, and on 31 October there were 134 families on the list.")]
    [InlineData("Timber in the yard on 1 June was 2,460 cubic metres. We felled 4,310 cubic metres and sawed 3,985 cubic metres, so that 2,785 cubic metres remained on 30 November.")]
    [InlineData("Loans outstanding at the start: USD 482,500; given out: USD 216,000; repaid: USD 174,300; outstanding at the close: USD 524,200.")]
    [InlineData("Volunteers took in 1,362 hedgehogs over the year. The hospital opened with 218 hedgehogs. With the intake above, and 1,294 hedgehogs released, it ended with 286 hedgehogs in care.")]
    [InlineData("On 3 May 40 people came to the meeting; 12 people spoke, 5 people objected; on 10 June 45 people came.")]
    public void Closes_OrAnother_NoFinding(string text) => Silent(text);

    [Theory]
    [InlineData("Income £61,240: grants £40,000, hire £21,240. Expenditure was £57,815, of which £38,400 was wages, so that the year shows a surplus of £[|3,525|].")]
    [InlineData("Advance received was N960,000. Expenditure: fuel N412,500, printing N263,000, hire N198,500; total N874,000. Balance N[|68,000|].")]
    public void Balance_Finding(string marked) => Found(marked);

    [Theory]
    [InlineData("Income £61,240: grants £40,000, hire £21,240. Expenditure was £57,815, of which £38,400 was wages, so that the year shows a surplus of £3,425.")]
    [InlineData("Advance received was N960,000. Expenditure: fuel N412,500, printing N263,000, hire N198,500; total N874,000. Balance N86,000.")]
    // What the bank held before is not told.
    [InlineData("Advance received was N960,000. Expenditure: fuel N412,500, printing N263,000, hire N198,500; total N874,000. Balance N131,750.")]
    public void Balance_NoFinding(string text) => Silent(text);

    [Theory]
    [InlineData("Cases filed 148 - theft 67, fraud 49 and trespass 32. 121 have been concluded and [|37|] are still before the courts.")]
    [InlineData("We have 1,240 registered anglers. 1,087 anglers sent a catch return and [|163|] anglers sent no return.")]
    public void StillOpen_Finding(string marked) => Found(marked);

    [Theory]
    [InlineData("Cases filed 148 - theft 67, fraud 49 and trespass 32. 121 have been concluded and 27 are still before the courts.")]
    [InlineData("We have 1,240 registered anglers. 1,087 anglers sent a catch return and 153 anglers sent no return.")]
    [InlineData("We have 1,240 registered anglers. 1,087 anglers sent a catch return and 45 anglers asked for no paper form.")]
    public void StillOpen_NoFinding(string text) => Silent(text);
}
