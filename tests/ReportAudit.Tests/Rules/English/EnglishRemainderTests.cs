using Xunit;

namespace ReportAudit.Tests.Rules.English;

public sealed class EnglishRemainderTests() : RuleTests("remainder-mismatch", "en")
{
    // What is left of a whole that opens the sentence may say so behind its number.
    [Theory]
    [InlineData("Of the 640 beds taken out of use, 415 were back by June and [|235|] remain closed.")]
    [InlineData("Of the 90 claims made, 60 were paid and [|40|] are still pending.")]
    [InlineData("Of 128 posts advertised, 97 were filled and [|41|] remained vacant.")]
    public void RestBehindItsNumber_OfAnOpenedWhole_Finding(string marked) => Found(marked);

    [Theory]
    [InlineData("Of the 640 beds taken out of use, 415 were back by June and 225 remain closed.")]
    [InlineData("Of the 90 claims made, 60 came from tenants and 40 were made online.")]
    public void OpenedWhole_NoFinding(string text) => Silent(text);

    [Fact]
    public void Remaining_Finding() =>
        Error("Of 38 vacancies advertised, 29 vacancies were filled and the remaining [|11|] vacancies will be advertised again.");

    [Fact]
    public void RemainInStock_Finding() =>
        Error("The depot received 46,500 doses; 43,120 doses were used and [|4,380|] doses remain in stock.");

    [Fact]
    public void Pending_Finding() =>
        Error("The court heard 152 cases; 119 cases were settled and [|23|] cases are pending.");

    [Fact]
    public void Remaining_NoFinding() =>
        Silent("Of 38 vacancies advertised, 29 vacancies were filled and the remaining 9 vacancies will be advertised again.");

    [Fact]
    public void PendingBeforeOthers_NoFinding() =>
        Silent("The council handled 152 cases, 12 cases are pending and 140 cases were settled.");

    [Fact]
    public void Leaving_Finding() =>
        Error("Of 220 complaints received, [|189|] were resolved within ten working days, leaving 22 open.");

    [Fact]
    public void Leaving_NoFinding() =>
        Silent("Of 220 complaints received, 198 were resolved within ten working days, leaving 22 open.");

    [Theory]
    [InlineData("Faults were found in 252 buildings; 218 of these had been put right and [|44|] were still outstanding.")]
    [InlineData("The office took in 640 complaints; 598 complaints were closed and [|52|] remain outstanding.")]
    public void StillOutstanding_Finding(string text) => Error(text);

    [Fact]
    public void StillOutstanding_NoFinding() =>
        Silent("Faults were found in 252 buildings; 218 of these had been put right and 34 were still outstanding.");

    [Fact]
    public void OfOneOfTwoBefore_NoFinding() =>
        Silent("We drew 42.8 million litres out of the 45.0 million litres allowed. At the taps 33.6 million litres arrived, and the rest, 9.2 million litres, leaked away.");

    [Fact]
    public void OfOneOfTwoBefore_Finding() =>
        Warning("We drew 42.8 million litres in the year. At the taps 33.6 million litres arrived, and the rest, [|8.2 million|] litres, leaked away.");

    [Theory]
    [InlineData("The gate let 4,350 visitors in; 4,210, or 96.8%, came through in less than five minutes, the other 140 waited longer.")]
    [InlineData("The clinic saw 860 patients; 790 were seen within 12 days, the other 70 later.")]
    public void HowLongItTook_IsNoPart_NoFinding(string text) => Silent(text);

    [Theory]
    [InlineData("The clinic saw 860 patients; 790 were seen within 12 days, the other [|170|] later.")]
    public void HowLongItTook_IsNoPart_Finding(string text) => Found(text);
}
