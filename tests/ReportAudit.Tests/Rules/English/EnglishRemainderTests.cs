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

    [Theory]
    [InlineData("Income was £9.84 million: £8.97 million from fees and £0.87 million from grants. Expenditure of £9.41 million went on staff, which leaves a surplus of £[|0.34 million|].")]
    [InlineData("The gardens planted 3,412 shrubs. In the same months 1,287 shrubs had to be taken down. The year closed with a net gain of [|2,215|] shrubs.")]
    [InlineData("Required for 2025: USD 36.5 million. Received by June: USD 12.4 million. Funding gap: USD [|42.1 million|].")]
    public void WhatTwoLeave_Finding(string text) => Found(text);

    [Theory]
    [InlineData("Income was £9.84 million: £8.97 million from fees and £0.87 million from grants. Expenditure of £9.41 million went on staff, which leaves a surplus of £0.43 million.")]
    [InlineData("Income was £9.84 million. Expenditure of £9.41 million went on staff. With the £0.30 million brought from the reserve the year closed with a surplus of £0.73 million.")]
    [InlineData("The gardens planted 3,412 shrubs. In the same months 1,287 shrubs had to be taken down. The year closed with a net gain of 2,125 shrubs.")]
    [InlineData("The year opened with £9.84 million in the bank. Costs rose to £9.41 million, and a surplus of £0.34 million was passed on.")]
    public void WhatTwoLeave_NoFinding(string text) => Silent(text);

    [Theory]
    [InlineData("The month opened with 985 claims. To these came 8,914 received by post; 8,402 claims were closed and 164 were withdrawn, so that [|1,383|] claims stood open on 31 March 2024.")]
    [InlineData("Seed account: 4,150 bags in store on 1 January, 38,000 bags received, 36,920 sold, 715 spoilt by damp; in store on 31 December [|4,155|] bags.")]
    public void StockAccount_Finding(string text) => Error(text);

    [Theory]
    [InlineData("The month opened with 985 claims. To these came 8,914 received by post; 8,402 claims were closed and 164 were withdrawn, so that 1,333 claims stood open on 31 March 2024.")]
    [InlineData("Seed account: 4,150 bags in store on 1 January, 38,000 bags received, 36,920 sold, 715 spoilt by damp; in store on 31 December 4,515 bags.")]
    [InlineData("The month opened with 985 claims; 8,914 were received, 8,402 closed, and 120 went to the court.")]
    [InlineData("The shed opened with 985 bags; 8,914 bags were received, 500 lent to the neighbours, 8,402 sold, and 1,383 bags were left.")]
    public void StockAccount_NoFinding(string text) => Silent(text);

    [Theory]
    [InlineData("The brigade fought 412 blazes, 9% below the average of 451 fires. Carelessness caused 320 of the fires and storms the other 92.")]
    [InlineData("The court heard 840 cases, below the ten-year average of 905 cases. Judges closed 600 of the cases and left the other 240.")]
    public void AverageIsNoWhole_NoFinding(string text) => Silent(text);

    [Theory]
    [InlineData("We received 2,146 written complaints. 1,893 were settled at the first stage, 171 went to review, and the remaining [|72|] were still open.")]
    [InlineData("The yard took in 480 bicycles. 312 were mended, 96 were broken up and the remaining [|62|] were kept.")]
    public void SeveralOutcomes_Finding(string marked) => Found(marked);

    [Theory]
    [InlineData("The yard took in 480 bicycles. 312 were mended, 96 were broken up and the remaining 72 were kept.")]
    [InlineData("The yard took in 480 bicycles. 31 volunteers came on Mondays, 22 on Fridays and the remaining 14 at weekends.")]
    public void SeveralOutcomes_NoFinding(string text) => Silent(text);

    [Fact]
    public void BareRestOfTheSentenceBefore_Finding() =>
        Found("New requests took the workload to 4,310 orders. Crews closed 3,970 orders, leaving [|430|] open on 30 June.");

    [Fact]
    public void BareRestThatIsLeft_NoFinding() =>
        Silent("Referrals came to 2,840 cases. Panels decided 2,610 cases, leaving 230 open at the year end.");

    [Fact]
    public void ComingAndGoing_NoFinding() =>
        Silent("The choir had 246 members at the end: 180 singers and 66 friends. During the year 96 joined and 87 left.");

    [Fact]
    public void RestInSentenceOfItsOwn_Finding() =>
        Found("Of the 356 kiosks on the list, 312 kiosks, or 87.6%, were inspected. The remaining [|34|] kiosks come first next year.");

    [Fact]
    public void RestOfSentenceBeforeLast_Finding() =>
        Found("We got 150 forms. 104 were approved. The remaining [|56|] forms wait for a signature.");

    [Fact]
    public void RestOfBareNumbers_Finding() =>
        Found("Wardens made 1,340 checks. Faults were found in 415; in the remaining [|935|] all was well.");

    [Fact]
    public void RestInSentenceOfItsOwn_NoFinding() =>
        Silent("Of the 356 kiosks on the list, 312 kiosks were inspected within 20 days. The remaining 44 kiosks come first next year.");

    [Fact]
    public void RestOfSomethingElse_NoFinding() =>
        Silent("The fleet has 46 buses and 31 vans. The remaining 12 drivers retire in June.");

    [Theory]
    [InlineData("The clinic opened 210 dossiers, as in the year before. By 30 June 164 of these dossiers were closed, and [|56|] dossiers remain open.")]
    [InlineData("The shelter took in 340 cats in the spring. 275 of them found a home, and [|75|] remain without one.")]
    public void SomeOfThem_Finding(string text) => Found(text);

    [Theory]
    [InlineData("The clinic opened 210 dossiers, as in the year before. By 30 June 164 of these dossiers were closed, and 46 dossiers remain open.")]
    [InlineData("The clinic opened 210 dossiers, as in the year before. By 30 June 164 of the nurses were trained, and 56 dossiers remain open.")]
    public void SomeOfThem_NoFinding(string text) => Silent(text);

    [Theory]
    [InlineData("In the spring 1,640 hydrants have to be checked before 30 June. Up to the end of March 1,230 had been checked (75.0%); [|420|] hydrants remain.")]
    public void RemainBehindShare_Finding(string text) => Found(text);

    [Theory]
    [InlineData("In the spring 1,640 hydrants have to be checked before 30 June. Up to the end of March 1,230 had been checked (75.0%); 410 hydrants remain.")]
    [InlineData("In the spring 1,640 hydrants have to be checked before 30 June. Up to the end of March 1,230 had been checked (75.0%); 12 inspectors remain on duty.")]
    public void RemainBehindShare_NoFinding(string text) => Silent(text);
}
