using Xunit;

namespace ReportAudit.Tests.Rules.English;

public sealed class EnglishPercentageTests() : RuleTests("percentage-mismatch", "en")
{
    [Fact]
    public void RateOfWhole_Finding() =>
        Warning("Of 489 seniors, 452 seniors graduated, a rate of [|94.2%|].");

    [Fact]
    public void NumberOfNumber_Finding() =>
        Error("A total of 2,904 of 3,410 children ([|82.5%|]) received the second dose.");

    [Fact]
    public void AccountingFor_Finding() =>
        Error("Farming households number 830 of the 1,250 households, accounting for [|64.6%|].");

    [Fact]
    public void PerCent_Finding() =>
        Error("In all 830 of the 1,250 households farm, or [|64.6 per cent|].");

    [Fact]
    public void PlanInBrackets_Finding() =>
        Error("The company supplied 18.4 million m3, fulfilling [|120.2%|] of the plan (18 million m3).");

    [Fact]
    public void RateOfWhole_NoFinding() =>
        Silent("Of 489 seniors, 452 seniors graduated, a rate of 92.4%.");

    [Fact]
    public void PerCent_NoFinding() =>
        Silent("In all 830 of the 1,250 households farm, or 66.4 per cent.");

    [Fact]
    public void OfUnprintedPlan_NoFinding() =>
        Silent("The province exported 118,000 tonnes, fulfilling 104% of the plan.");

    [Fact]
    public void WithinOfBudget_NoFinding() =>
        Silent("In 7 projects of the 11 projects the final cost was within 5% of the budget.");

    [Fact]
    public void OfThoseClosed_NoFinding() =>
        Silent("The council handled 152 cases, 12 cases are pending and 119 cases were settled, reaching 85%.");

    [Fact]
    public void AgainstPlan_Finding() =>
        Warning("We planted 4,200 trees against a plan of 4,000, or [|110%|] of the target.");

    [Fact]
    public void AgainstBudget_Finding() =>
        Warning("The yard spent EUR 4.20 million against a budget of EUR 4.00 million ([|115%|]).");

    [Fact]
    public void AgainstPlan_NoFinding() =>
        Silent("Our teams drilled 212 boreholes against a plan of 200, or 106% of the target.");

    [Fact]
    public void AgainstTarget_NoFinding() =>
        Silent("Our teams drilled 212 boreholes against a target of 200, or 106% of the target.");

    [Theory]
    [InlineData("Revenue was USD 184.6 million. Europe brought USD 81.4 million, America USD 63.9 million and Asia USD 39.3 million, or 41.1%, 34.6% and 21.3% of revenue respectively.", "41.1%")]
    [InlineData("Income was £264.9 million. Spending was £258.1 million, 45.8% of it (£141.4 million) on staff.", "45.8%")]
    [InlineData("The growers delivered 39,180 tonnes. Against a target of 41,000 tonnes this is 96.5%.", "96.5%")]
    public void OfWhatStandsBefore_Finding(string text, string share) => Error(text.Replace(share, $"[|{share}|]", StringComparison.Ordinal));

    [Theory]
    [InlineData("Revenue was USD 184.6 million. Europe brought USD 81.4 million, America USD 63.9 million and Asia USD 39.3 million, or 44.1%, 34.6% and 21.3% of revenue respectively.")]
    [InlineData("Income was £264.9 million. Spending was £258.1 million, 54.8% of it (£141.4 million) on staff.")]
    [InlineData("The growers delivered 39,180 tonnes. Against a target of 41,000 tonnes this is 95.6%.")]
    [InlineData("The utility served 412,380 customers (405,960 at the end of 2023): 371,142 households (90.0%) and 41,238 firms (10.0%).")]
    public void OfWhatStandsBefore_NoFinding(string text) => Silent(text);

    [Theory]
    [InlineData("The course took in 684 people; 480 came to a first lesson, 360 of these completed the 12 weeks (75.0%).")]
    [InlineData("Of the 480 who came, 360 finished the 12 lessons (75.0%).")]
    public void WhatWasCompleted_IsNoWhole_NoFinding(string text) => Silent(text);

    [Theory]
    [InlineData("The course took in people from all wards; 360 of the 480 who came finished ([|57.0%|]).")]
    public void WhatWasCompleted_IsNoWhole_Finding(string text) => Error(text);

    [Theory]
    [InlineData("The town sold 4,120 tickets: 2,480 for swimming, 1,010 for skating and 630 for tennis. Swimming thus accounted for [|62.0%|] of all tickets.")]
    [InlineData("The fund took in 1,160 bids, of which 326 were backed, a success rate of [|82.1%|].")]
    public void NamedAgain_Finding(string text) => Found(text);

    [Theory]
    [InlineData("The town sold 4,120 tickets: 2,480 for swimming, 1,010 for skating and 630 for tennis. Swimming thus accounted for 60.2% of all tickets.")]
    [InlineData("The fund took in 1,160 bids, of which 326 were backed, a success rate of 28.1%.")]
    [InlineData("The school put in 1,160 pupils, of whom 87 failed, a pass rate of 92.5%.")]
    public void NamedAgain_NoFinding(string text) => Silent(text);

    [Fact]
    public void ShareOfBoth_NoFinding() =>
        Silent("The parcels fed 23,416 people: 14,733 adults and 8,683 children (37.1%).");

    [Theory]
    [InlineData("Of 2,406 patients on the list, 2,051 were seen inside six weeks ([|82.5%|]).")]
    [InlineData("The office took 1,240 calls. Of the 1,240 calls 1,054 were answered within two minutes ([|58.0%|]).")]
    public void BehindATime_Finding(string marked) => Found(marked);

    [Theory]
    [InlineData("The council received 1,053 enquiries; 918 were answered within five working days (87.2%).")]
    [InlineData("The team made 412 visits, of which 96 took less than two hours (23.3%) and 61 between two and four hours (14.8%).")]
    [InlineData("Within 28 days 21 were told (87.5%), and beyond 40 weeks nobody waited.")]
    [InlineData("Sickness cost 4,120 days, of which 1,890 days (45.9%) were long-term.")]
    [InlineData("There were 60 leavers. 41 children met it in all three subjects, 68%, against a national figure of 61%.")]
    [InlineData("The survey reached 640 homes. 288 families had water at two taps, 45%.")]
    public void TimesAndPlaces_NoFinding(string text) => Silent(text);

    [Theory]
    [InlineData("We closed the year with 318 members, 13 more than the 305 we started with (4.3%): 21 joined and 8 left.")]
    [InlineData("The choir has 96 singers, 8 more than the 88 it had in May (9.1%).")]
    public void RisesInBrackets_NoFinding(string text) => Silent(text);

    [Fact]
    public void OfTheFigureBehind_Finding() =>
        Found("The nurses gave 8,120 injections, reaching [|79.4%|] of the 9,840 infants in the district.");

    [Fact]
    public void OfTheBareFigureBehind_Finding() =>
        Found("We answered 412 letters, or [|83.1%|] of the 505 that came in.");

    [Fact]
    public void OfTheFigureBehind_NoFinding() =>
        Silent("The nurses gave 8,120 injections, reaching 82.5% of the 9,840 infants in the district.");

    [Fact]
    public void OfOtherPlacesBehind_NoFinding() =>
        Silent("Some 412 letters came in from 60% of the 505 villages.");

    [Fact]
    public void TurnoutOfOpenedWhole_Finding() =>
        Found("Of the 640 shareholders, 233 voted at the spring meeting, a turnout of [|38.7%|].");

    [Fact]
    public void TurnoutOfOpenedWhole_NoFinding() =>
        Silent("Of the 640 shareholders, 233 voted at the spring meeting, a turnout of 36.4%.");

    [Fact]
    public void OfLastYearsWhole_Finding() =>
        Found("Rangers logged 1,642 sightings, up from 1,530 a year earlier.", "Photographs exist for 486 of the sightings logged, which is [|31.8%|].");

    [Fact]
    public void OfEarlierPairWithShare_NoFinding() =>
        Silent("New pupils numbered 2,416, compared with 2,310 in the previous year. Boarders were 402 (16.6%), compared with 358 (15.5%) a year ago.");

    [Theory]
    [InlineData("Rents due were £2,410.0 million. Rents unpaid for three months stood at £151.8 million, which is an arrears ratio of [|3.6%|].")]
    [InlineData("The bank held loans of €640.5 million. Loans in default came to €37.1 million, which is a default rate of [|8.5%|].")]
    public void AnotherNameOfIt_Finding(string text) => Found(text);

    [Theory]
    [InlineData("Rents due were £2,410.0 million. Rents unpaid for three months stood at £151.8 million, which is an arrears ratio of 6.3%.")]
    [InlineData("Costs were £80.0 million. Profit was £12.0 million, which is a margin of 12.0%.")]
    public void AnotherNameOfIt_NoFinding(string text) => Silent(text);

    [Theory]
    [InlineData("The board voted a grant of £20.0 million. With what was left over the amended grant was £24.0 million. Outlay was £15.0 million, or [|75.0%|] of the amended grant, and the rest follows.")]
    [InlineData("The nets held 412 lobsters this week; 103 of them, that is [|35.0%|] of these animals, bore a mark.")]
    public void WholeNamedAgain_Finding(string text) => Found(text);

    [Theory]
    [InlineData("The board voted a grant of £20.0 million. With what was left over the amended grant was £24.0 million. Outlay was £15.0 million, or 62.5% of the amended grant, and the rest follows.")]
    [InlineData("The board voted a grant of £20.0 million. With what was left over the amended grant was £24.0 million. Outlay was £15.0 million, or 75.0% of the grant of the board.")]
    [InlineData("The nets held 412 lobsters this week; 103 of them, that is 25.0% of these animals, bore a mark.")]
    [InlineData("The nets held 412 lobsters and 80 crabs this week; 20 of them, that is 25.0% of these animals, bore a mark.")]
    public void WholeNamedAgain_NoFinding(string text) => Silent(text);

    [Theory]
    [InlineData("renewed by telephone: 2,905 loans, or [|15.3%|] of loans.")]
    [InlineData("sent to schools: 2,713 loans, which is [|13.4%|] of the loans.")]
    public void OfWhatIsCountedAbove_Finding(string marked) => Found($"1. Lending\n1.1 In the year the libraries made 14,206 loans of all kinds.\n1.2 How the loans ended:\n- brought back in time: 9,098 loans;\n- {marked}");

    [Theory]
    [InlineData("renewed over the counter: 3,118 loans, or 21.9% of loans.")]
    [InlineData("renewed by telephone: 3,118 loans, or 17.9% of loans to children.")]
    [InlineData("renewed over the counter: 3,118 loans, or 61.4% of loans.")]
    public void OfWhatIsCountedAbove_NoFinding(string item) => Silent($"1. Lending\n1.1 In the year the libraries made 14,206 loans of all kinds.\n1.2 How the loans ended:\n- brought back in time: 9,098 loans;\n- {item}");
}
