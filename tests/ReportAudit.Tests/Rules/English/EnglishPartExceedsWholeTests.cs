using Xunit;

namespace ReportAudit.Tests.Rules.English;

public sealed class EnglishPartExceedsWholeTests() : RuleTests("part-exceeds-whole", "en")
{
    [Fact]
    public void OfWhich_Finding() =>
        Error("The library holds 4,200 books, of which [|4,800|] books are in English.");

    [Fact]
    public void OfInspectedShops_Finding() =>
        Error("Of 120 inspected shops, [|135|] shops broke the rules.");

    [Fact]
    public void Money_Finding() =>
        Error("The district spent USD 2.5 million in 2023, of which USD [|3.1 million|] went to roads.");

    [Fact]
    public void Money_NoFinding() =>
        Silent("The district spent USD 2.5 million in 2023, of which USD 1.1 million went to roads.");

    [Fact]
    public void OtherUnit_NoFinding() =>
        Silent("The clinic saw 420 patients, including 610 visits by children.");

    [Fact]
    public void SomeOfThem_NoFinding() =>
        Silent("The 48 members of the board met; 3 of them resigned and 5 joined.");

    [Theory]
    [InlineData("There were 352 reports of lost dogs, [|373|] of which (95.7%) were closed.")]
    [InlineData("The club has 90 members, [|94|] of them in the city.")]
    public void SomeOfWhich_Finding(string text) => Error(text);

    [Theory]
    [InlineData("The club has 90 members, 60 of them in the city.")]
    [InlineData("The club took in 120 members, 31 of them young; 88 of them play in a team.")]
    [InlineData("1,172 cases had waited more than 52 weeks, including 86 over 65 weeks.")]
    [InlineData("The archive took in 614 maps. 38 were given away, all of them duplicates, so that 48,792 maps were held at its end.")]
    [InlineData("The clinics saw 9,742 patients, 6,316 in town and 3,426 in the villages. Of these patients 7,864 were seen within an hour.")]
    public void OfAnother_NoFinding(string text) => Silent(text);

    [Theory]
    [InlineData("Of the milk 640 litres went to schools and 1,215 litres to the dairy.")]
    [InlineData("Jam comes in packs of six jars, of which 1,240 were sold at the fair.")]
    [InlineData("A ramp was used at 22 shows and a loop at 12; as some shows had more than one of these, 31 shows were open to all.")]
    public void OfWhatWordsName_NoFinding(string text) => Silent(text);

    [Fact]
    public void NumberInWords_Finding() =>
        Error("The panel has nine members, of whom [|12|] members are elected.");

    [Theory]
    [InlineData("48 farms paid no fee (4.1%), [|51|] of them run by tenants.")]
    public void MoreOfThem_Finding(string text) => Found(text);

    [Theory]
    [InlineData("48 farms paid no fee (4.1%), 15 of them run by tenants.")]
    [InlineData("There are 620 growers on 48 farms, 51 of them tenants.")]
    public void MoreOfThem_NoFinding(string text) => Silent(text);

    [Theory]
    [InlineData("- Of our 52 member clubs, [|57|] have a youth team; most of them play in the league.")]
    [InlineData("Of our 52 member clubs, [|57|] have a youth team.")]
    public void OfOurs_Finding(string marked) => Found(marked);

    [Theory]
    [InlineData("- Of our 52 member clubs, 47 have a youth team; most of them play in the league.")]
    [InlineData("- Of our work 640 hours went into repairs, 710 into cleaning.")]
    public void OfOurs_NoFinding(string text) => Silent(text);

    [Theory]
    [InlineData("Crews attended 8,914 incidents. Of these 2,206 were fires, 2,487 special services and 4,221 false alarms.")]
    [InlineData("The clinic saw 640 patients. Of these 120 were children, 310 women and 210 men.")]
    public void PronounsThatAreTheWhole_NoFinding(string text) => NotThisRule(text);

    [Theory]
    [InlineData("Nurses made 14,206 visits to the 911 patients on the home caseload, of which 3,980 were at night.")]
    [InlineData("The vans delivered 6,120 meals to 240 homes, of which 1,204 were for special diets.")]
    [InlineData("Road casualties numbered 214. Pedestrians (52), cyclists (41) and motorcyclists (37) together made up 130 of them.")]
    [InlineData("Calls were reached in 7 minutes 41 seconds on average and 90% of them within 13 minutes 20 seconds.")]
    public void OfAnEarlierFigure_NoFinding(string text) => Silent(text);

    [Fact]
    public void OfTheOnlyFigure_Finding() =>
        Error("Nurses called on the 911 patients on the home caseload, of which [|1,190|] were seen at night.");

    [Fact]
    public void WholeBehindTopic_Finding() =>
        Found("Diabetes: of the 96 patients on the register, [|102|] have had their annual check.");

    [Fact]
    public void WholeBehindTopic_NoFinding() =>
        Silent("Diabetes: of the 96 patients on the register, 91 have had their annual check.");

    [Theory]
    [InlineData("4.2 Of the 64 drivers, [|69|] passed the eye test in spring.")]
    [InlineData("1.3 Of the 120 pupils of the school, [|127|] took the swimming lessons in May.")]
    public void BehindNumberOfParagraph_Finding(string text) => Found(text);

    [Theory]
    [InlineData("4.2 Of the 64 drivers, 61 passed the eye test in spring.")]
    [InlineData("4.2 Of the 64 drivers, two in three passed 69 tests in spring.")]
    public void BehindNumberOfParagraph_NoFinding(string text) => Silent(text);
}
