using Xunit;

namespace ReportAudit.Tests.Rules.English;

public sealed class EnglishTotalTests() : RuleTests("total-mismatch", "en")
{
    [Fact]
    public void Comprising_Finding() =>
        Error("The council received [|263|] applications, comprising 141 applications from families, 74 from single people and 58 from people leaving care.");

    [Fact]
    public void OfTheHouseholds_Finding() =>
        Error("Of the [|96|] households in temporary accommodation, 61 households have children and 45 households do not.");

    [Fact]
    public void Colon_Finding() =>
        Error("A total of [|1,250|] households took part: 830 farming households, 320 trading households and 110 others.");

    [Fact]
    public void SplitMoney_Finding() =>
        Error("Spending of USD [|412,300|] was split into USD 171,900 for staff, USD 198,250 for activities and USD 52,150 for running costs.");

    [Fact]
    public void Brackets_Finding() =>
        Error("We planted [|640|] trees (400 pines, 180 oaks and 80 birches).");

    [Fact]
    public void ResumedByName_Finding() =>
        Error("The Fund awarded [|54|] grants in 2023. The grants were divided into 22 grants for harbours, 19 grants for training, 15 grants for nature and 8 grants for heritage.");

    [Fact]
    public void Colon_NoFinding() =>
        Silent("A total of 1,250 households took part: 830 farming households, 310 trading households and 110 others.");

    [Fact]
    public void OfTheHouseholds_NoFinding() =>
        Silent("Of the 1,250 households, 830 households farm and 420 households trade.");

    [Fact]
    public void Including_NoFinding() =>
        Silent("The school has 85 teachers, including 40 women and 12 teachers under 35.");

    [Fact]
    public void Respectively_NoFinding() =>
        Silent("Sales to the Philippines, Malaysia and Ghana were 54,000 tonnes, 31,000 tonnes and 12,500 tonnes respectively.");

    [Fact]
    public void OverlappingStages_NoFinding() =>
        Silent("Of 23 schemes under way, 15 schemes started before 2024, 9 schemes were completed and 4 schemes are behind schedule.");

    [Fact]
    public void KindsOfPersons_Finding() =>
        Error("1,316 volunteers completed the five-day course, made up of 702 women (53.3%) and [|641|] men.");

    [Fact]
    public void LongBeforeColon_Finding() =>
        Error("[|34|] bridges are still to be built there: 15 are open to traffic, 11 are under construction and 9 are being designed.");

    [Fact]
    public void Respectively_Finding() =>
        Warning("[|14,500|] parcels have been handed out, 6,200, 4,900 and 2,400 in North, Central and South respectively.");

    [Fact]
    public void RespectivelyBehindColon_Finding() =>
        Error("The union has [|12,600|] members: 7,000, 3,600 and 3,000 in the north, centre and south respectively.");

    [Fact]
    public void RespectivelyAddsUp_NoFinding() =>
        Silent("14,500 parcels have been handed out, 7,200, 4,900 and 2,400 in North, Central and South respectively.");

    [Fact]
    public void SomeOfThem_NoFinding() =>
        Silent("At 58 schools we built 348 latrines, that is 6 latrines per school; in 41 of them a basin was added as well.");

    [Theory]
    [InlineData("At the year end the station had [|64|] volunteers: 41 crew, 14 shore helpers and 8 shop staff.")]
    [InlineData("The mission trained [|96|] participants: 52 nurses, 31 midwives and 15 officials.")]
    public void PersonsByTheirWork_Finding(string marked) => Found(marked);

    [Theory]
    [InlineData("At the year end the station had 63 volunteers: 41 crew, 14 shore helpers and 8 shop staff.")]
    [InlineData("The mission met 96 participants; 52 nurses and 15 officials came back a week later.")]
    public void PersonsByTheirWork_NoFinding(string text) => Silent(text);

    [Theory]
    [InlineData("Car crime ([|1,084|]) consisted of 184 thefts of cars, 402 thefts from cars and 478 other thefts.")]
    [InlineData("The pier counted [|296|] passengers: 217 on ferries and 69 on cruise ships, which made 41 calls.")]
    public void WordsAndBrackets_Finding(string text) => Error(text);

    [Fact]
    public void NumberWords_Finding() => Warning("Police attended [|86|] collisions: seven fatal, 23 serious and 46 slight.");

    [Theory]
    [InlineData("Police attended 76 collisions: seven fatal, 23 serious and 46 slight.")]
    [InlineData("Car crime (1,064) consisted of 184 thefts of cars, 402 thefts from cars and 478 other thefts.")]
    [InlineData("The pier counted 286 passengers: 217 on ferries and 69 on cruise ships, which made 41 calls.")]
    [InlineData("The farms have 648 ha, 30 ha more than the 618 ha of last season: 290 ha of wheat, 175 ha of barley and 183 ha of oats.")]
    [InlineData("Three wards (North 720, South 614 and East 406) make up 1,740 beds. The list has 3,186 names.")]
    public void WordsAndBrackets_NoFinding(string text) => Silent(text);

    [Fact]
    public void EachTellsOfAll_NoFinding() => Silent("""
        There were 1,064 children in the target group:
        - BCG: 1,047 children;
        - Polio: 1,021 children;
        - Measles: 987 children.
        """);

    [Theory]
    [InlineData("The depots hold 2,684 tools. By condition, 1,210 are new, 938 worn and [|563|] broken.")]
    [InlineData("In spring [|1,846|] people left the camps. Of those leaving, 912 went home, 640 moved to a town and 276 went abroad.")]
    [InlineData("In May 1,500 and in June [|1,764|] books were lent. By reader the loans were as follows: pupils 812, students 604 and others 364.")]
    public void ToldOfAFigureBefore_Finding(string text) => Warning(text);

    [Theory]
    [InlineData("The depots hold 2,711 tools. By condition, 1,210 are new, 938 worn and 563 broken.")]
    [InlineData("In spring 1,846 people left the camps. Of those leaving, 912 had work, 640 had a house and 1,276 had relatives there.")]
    [InlineData("The shop sold 2,684 tools. By noon, 410 were gone, 120 of them saws, and 75 were on order.")]
    public void ToldOfAFigureBefore_NoFinding(string text) => Silent(text);

    [Theory]
    [InlineData("The coaches gave [|1,214|] lessons in six halls: 520 in tennis, 384 in judo and 290 in dance.")]
    public void NotOfWhereItWas_Finding(string text) => Warning(text);

    [Theory]
    [InlineData("The coaches gave 1,194 lessons in six halls: 520 in tennis, 384 in judo and 290 in dance.")]
    public void NotOfWhereItWas_NoFinding(string text) => Silent(text);

    [Fact]
    public void ListBehindItsTotal_Finding() => Error("""
        - Fees taken in the year: USD [|846,200|]
        - Made up as follows:
        + moorings: USD 512,400;
        + pilots: USD 198,300;
        + other fees: USD 117,500.
        """);

    [Fact]
    public void ListByKind_Finding() => Error("""
        - [|1,372|] calls answered by the night desk
        - by district:
        + North, 512 calls
        + South, 488 calls
        + East, 327 calls
        """);

    [Fact]
    public void ListByKind_NoFinding() => Silent("""
        - 1,372 calls answered by the night desk
        - by district:
        + North, 512 calls
        + South, 488 calls
        + East, 372 calls
        - training for staff:
        + two courses, 14 hours
        + one exercise, 6 hours
        """);

    [Theory]
    [InlineData("""
        Boxes of 12 jars: filled 4,300 boxes
        - sold 3,950
        - kept 322
        - broken 28
        """)]
    [InlineData("""
        - tobacco 14: 3,200 packets of 25, or 80,000 pieces;
        - spirits 9, the largest of 400 bottles;
        """)]
    public void SizesOfThings_NoFinding(string text) => Silent(text);

    [Theory]
    [InlineData("The guild has 8,416 members, made up of 6,604 in work, 128 on leave, 975 students in training and 709 retired.")]
    [InlineData("The office received 1,186 complaints. Including the 155 still open from May, 1,341 were on hand; 1,127 were closed and 214 remained.")]
    public void KindsAndInclusions_NoFinding(string text) => Silent(text);

    [Theory]
    [InlineData("The guild has [|8,416|] members, made up of 6,604 in work, 128 on leave, 975 students in training and 809 retired.")]
    [InlineData("The office received [|1,186|] complaints, including 155 from abroad and 1,341 from firms.")]
    public void KindsAndInclusions_Finding(string text) => Found(text);

    [Theory]
    [InlineData("In the spring ballot [|9,973|] papers came back. There were 7,526 votes for the plan (72.8% of the papers returned), 2,594 against (26.0%) and 119 spoilt (1.2%).")]
    public void SharesOfATotalBefore_Finding(string text) => Expected(text);

    [Theory]
    [InlineData("In the spring ballot 9,973 papers came back. There were 7,260 votes for the plan (72.8% of the papers returned), 2,594 against (26.0%) and 119 spoilt (1.2%).")]
    [InlineData("In the spring ballot 9,973 papers came back. There were 7,526 votes for the plan (75.5% of the papers returned) and 2,594 against (26.0%).")]
    public void SharesOfATotalBefore_NoFinding(string text) => NotThisRule(text);

    private void Expected(string text) => Error(text.Replace("[|", string.Empty, StringComparison.Ordinal).Replace("|]", string.Empty, StringComparison.Ordinal).Replace("7,526", "[|7,526|]", StringComparison.Ordinal));

    [Theory]
    [InlineData("The course was taken by 812 volunteers in 2023, 430 men and [|328|] women; most of them passed.")]
    [InlineData("In the quarter 1,406 farmers were vaccinated, 812 women (57.8%) and [|585|] men.")]
    [InlineData("The clubs have 640 pupils, 338 girls and [|320|] boys, and nine coaches.")]
    public void MenAndWomenBehindAComma_Finding(string marked) => Found(marked);

    [Theory]
    [InlineData("The course was taken by 812 volunteers in 2023, 484 men and 328 women; most of them passed.")]
    [InlineData("The camps hold 2,150 people, 760 men, 810 women and 580 children.")]
    [InlineData("We asked 812 volunteers about their work, 30 men and 42 women in three towns.")]
    [InlineData("The clinic has 96 staff and saw 1,406 patients, 12 men and 9 women of them by night.")]
    public void MenAndWomenBehindAComma_NoFinding(string text) => Silent(text);

    [Theory]
    [InlineData("Invitations went to 8,200 parents. Of these 4,870 answered, 2,940 came to a meeting and 1,115 joined a group.")]
    [InlineData("The office called 640 applicants. Of these 420 were tested, 260 were heard and 90 were hired.")]
    public void Course_NoFinding(string text) => Silent(text);

    [Fact]
    public void CourseThatADigitExplains_Finding() =>
        Found("The office took on [|640|] people. Of these 420 were for the field, 160 were for the stores and 70 were for the desk.");

    [Fact]
    public void BetweenTwoTimes_NoFinding() =>
        Silent("There were 2,318 handovers, of which 1,406 (60.7%) were completed within 15 minutes, 627 took between 15 and 30 minutes, 198 between 30 and 60 minutes and 87 over an hour.");

    [Fact]
    public void BetweenTwoAmounts_NoFinding() =>
        Silent("We paid 940 claims, of which 512 were under £100, 301 between £100 and £500 and 127 above that.");

    [Fact]
    public void BetweenTwoTimes_Finding() =>
        Error("There were 2,318 handovers, comprising 1,406 within 15 minutes, [|672|] between 15 and 30 minutes, 198 between 30 and 60 minutes and 87 over an hour.");

    [Theory]
    [InlineData("The board has 12 members: four parents, two staff, one local authority governor and five co-opted governors.")]
    [InlineData("The fleet has 9 boats: six trawlers, two dredgers and one patrol boat.")]
    [InlineData("Of the 12 sites three are closed, one being sold, and nine are open.")]
    public void OneOfAList_NoFinding(string text) => Silent(text);

    [Fact]
    public void OneOfAList_Finding() =>
        Found("The board has [|12|] governors: four parent governors, two staff governors, one council governor and six co-opted governors.");

    [Theory]
    [InlineData("There were [|312|] dwelling fires. They started in kitchens (171, or 54.8%), living rooms (58), bedrooms (39) and other parts of the home (34).")]
    [InlineData("The 1,288 lost departures were due to staff shortage (702), traffic (341) and breakdowns ([|254|]).")]
    [InlineData("The clinic saw [|640|] patients, with asthma (210), diabetes (180), heart disease (140) or other conditions (100).")]
    public void CountsInBrackets_Finding(string marked) => Found(marked);

    [Theory]
    [InlineData("There were 312 dwelling fires. They started in kitchens (171), living rooms (58), bedrooms (39) and other parts of the home (44).")]
    [InlineData("We have 412 staff. The best attended courses were first aid (120), fire safety (95) and lifting (88).")]
    [InlineData("Visits came to 6,400 in three halls: North (2023: 2,100), South (2023: 2,300) and East (2023: 1,900).")]
    public void CountsInBrackets_NoFinding(string text) => Silent(text);

    [Fact]
    public void HyphenatedAdjective_Finding() =>
        Found("[|3,194|] events were held. By type there were 1,487 early-years events, 612 digital help events, 498 for school classes and 667 of other kinds.");

    [Theory]
    [InlineData("False alarms: 3,018 from automatic systems, 109 made with good intent, 94 malicious, together [|4,221|].")]
    [InlineData("The tills took £4,120 in May, £3,980 in June and £4,310 in July, altogether £[|12,140|].")]
    public void Together_Finding(string marked) => Error(marked);

    [Fact]
    public void TogetherOfOneName_NoFinding() =>
        Silent("Veltel served 3,210,000 subscriptions, Norcom 2,640,000, Astra 1,580,000 and the virtual operators together 410,000.");

    [Fact]
    public void SharesOfAMeasure_Finding() =>
        Error("We put 41,980 megalitres into supply. Reservoirs gave 24,310 megalitres (57.9%), rivers 11,745 megalitres (28.0%) and boreholes [|5,295|] megalitres (14.1%).");

    [Fact]
    public void RatioBehindParts_NoFinding() =>
        Silent("Visits grew by 410 on the 6,390 of the year before (6.4%). They comprised 1,700 first visits and 5,100 return visits, so that 3.0 return visits followed every first one.");

    [Fact]
    public void RatioBehindPartsThatMiss_Finding() =>
        Found("The library made [|9,400|] loans, comprising 3,100 loans of fiction and 6,800 loans of other books, so that 2.19 loans of other books went out for every novel.");

    [Theory]
    [InlineData("The control room took 69,223 calls, made up of 27,318 emergency calls and 41,905 calls to the 101 line.")]
    [InlineData("The depot ran 412 trips, comprising 231 school trips and 181 trips on the 42 route.")]
    public void NumbersThatName_NoFinding(string text) => Silent(text);

    [Theory]
    [InlineData("The control room took [|69,323|] calls, made up of 27,318 emergency calls and 41,905 calls to the 101 line.")]
    public void NumbersThatName_Finding(string marked) => Found(marked);

    [Fact]
    public void PartsOfDeedNamedAgain_Finding() =>
        Found("The panel admitted 96 entries and refused [|53|]. The refused entries comprise 31 entries that came late, 14 entries without a fee and 7 entries in the wrong class.");

    [Fact]
    public void CausesOfWhatWasDone_Finding() =>
        Found("We ran 41,280 sailings and cancelled [|612|]. Causes of cancellation were: weather, 301; engine trouble, 184; crew sickness, 117.");

    [Fact]
    public void CausesOfWhatWasDone_NoFinding() =>
        Silent("We ran 41,280 sailings and cancelled 612. Causes of cancellation were: weather, 301; engine trouble, 184; crew sickness, 127.");

    [Fact]
    public void KindsOfDays_Finding() =>
        Found("The team held [|214|] events, made up of 96 visits to clubs, 81 open days and 27 online talks.");

    [Fact]
    public void KindsOfDays_NoFinding() =>
        Silent("The team held 204 events, made up of 96 visits to clubs, 81 open days and 27 online talks.");

    [Fact]
    public void CroresAndLakhs_NoFinding() =>
        Silent("The fund received NPR 6.4 crore: the centre NPR 3.5 crore, the province NPR 1.9 crore, own source NPR 85 lakh and donors NPR 15 lakh.");

    [Fact]
    public void AsideWithoutFigures_NoFinding() =>
        Silent("Gifts of $835,000, including the legacy mentioned above, were added and $1,142,000 was drawn.");

    [Fact]
    public void WhatIsToBeDone_NoFinding() =>
        Silent("With 349,045 guests received, the aim is within reach. In the next half-year the office will:", "1. Receive not less than 355,955 guests more;", "2. Train 60 guides;");

    [Fact]
    public void ItemsByDistrict_Finding() => Found("""
        In the half-year [|2,316|] new homes were connected. By district, the new connections were:
        - Harlow district: 812 homes
        - Tamworth district: 645 homes
        - Penrose district: 507 homes
        - Cardle district: 342 homes
        """);

    [Fact]
    public void ItemsThatGiveExamples_Finding() => Found("""
        The [|6,274|] works fall under these heads:
        - water conservation, 2,316 works;
        - land development, 1,427 works;
        - private assets such as sheds and wells, 1,783 works;
        - plantation, 648 works.
        """);

    [Fact]
    public void ItemsThatGiveExamplesAndAddUp_NoFinding() => Silent("""
        The 6,274 works fall under these heads:
        - water conservation, 2,416 works;
        - land development, 1,427 works;
        - private assets such as sheds and wells, 1,783 works;
        - plantation, 648 works.
        """);

    [Theory]
    [InlineData("We wrote to the 730 sponsors of the year before and 418 replied. Of those who replied:\n- 255 will pay again;\n- 122 will not;\n- 41 had moved.")]
    [InlineData("We rang the 96 drivers of the previous year and 64 answered. Of those who answered:\n- 39 drive still;\n- 25 have stopped.")]
    public void OfThoseWhoAnswered_NoFinding(string text) => Silent(text);
}
