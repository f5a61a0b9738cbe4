using Xunit;

namespace ReportAudit.Tests.Rules.English;

public sealed class EnglishUnaccountedRemainderTests() : RuleTests("unaccounted-remainder", "en")
{
    [Fact]
    public void TwoThirds_Finding() =>
        Note("The hospital admitted [|640|] patients, of whom 400 patients came from the district and 180 patients from the city.");

    [Fact]
    public void WholeNamed_NoFinding() =>
        Silent("The hospital admitted 640 patients, of whom 400 patients came from the district and 240 patients from the city.");

    [Fact]
    public void SuchAs_NoFinding() =>
        Silent("The hospital admitted 640 patients, of whom 400 patients came from villages such as Thoi Binh and 180 patients from Tan Loc.");

    [Fact]
    public void ColonBeforeUnit_NoFinding() =>
        Silent("Component 1: EUR 2.6 million of EUR 5.0 million; component 2: EUR 3.4 million of EUR 7.5 million.");

    [Fact]
    public void SomeOfIt_NoFinding() =>
        Silent("Capital expenditure was USD 17.5 million, of which USD 9.8 million for the dairy and USD 2.1 million for vans.");

    [Fact]
    public void OfTheFlagged_NoFinding() =>
        Silent("Of the 10,337 offences of violence, 4,962 offences were at home, 2,871 offences were linked to alcohol and 1,015 offences took place in bars.");

    [Theory]
    [InlineData("Of 840 members who answered, 730 were content and 82 were not content; the others gave no opinion.")]
    [InlineData("Of 840 members who answered, 730 were for the plan and 82 against it; the rest abstained.")]
    public void RestToldBehindASemicolon_NoFinding(string text) => Silent(text);

    [Theory]
    [InlineData("The office has 164 authorized positions, of which 151 were filled at year end, a vacancy rate of 7.9 percent.")]
    [InlineData("Of the 347 admissions 201 ended with a death, 118 with a return home and 21 with a move; the remaining seven patients were still with us.")]
    [InlineData("Of the 1,420 trees planted, 1,164 were alive in spring, a survival rate of 82.0%; the losses were mostly birch (142) and alder (88).")]
    public void ToldBehind_NoFinding(string text) => Silent(text);
}
