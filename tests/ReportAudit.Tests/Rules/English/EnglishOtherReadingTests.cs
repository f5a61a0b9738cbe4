using Xunit;

namespace ReportAudit.Tests.Rules.English;

/// <summary>Sentences that a hasty reader takes for lists of parts.</summary>
public sealed class EnglishOtherReadingTests() : RuleTests("total-mismatch", "en")
{
    // The pronoun behind the comma is the whole, and each number some of it.
    [Theory]
    [InlineData("Of these, 197 pupils (18.9%) were entitled to free school meals, 143 had additional learning needs and 61 spoke another language at home.")]
    [InlineData("Of these, 312 tenants were in arrears, 204 had a support plan and 131 lived alone.")]
    public void EachSomeOfThese_NoFinding(string text) => Silent(text);

    [Fact]
    public void WholeOpensTheSentence_Finding() => Found("Of the [|197|] pupils, 143 were boys and 61 were girls.");

    // What is told roughly behind parts that are all is none of them.
    [Theory]
    [InlineData("The teaching staff strength is thirty-four (34) instructors, made up of 21 permanent and 13 part-time instructors, i.e. one instructor to about 15 trainees.")]
    [InlineData("We have 52 vans, made up of 31 small and 21 large vans, on average about 12 years old.")]
    public void RoughFigureBehindAllParts_NoFinding(string text) => Silent(text);

    [Fact]
    public void PartsThatAreNotAll_Finding() => Found("We have [|52|] vans, made up of 31 small and 25 large vans.");

    // A unit of time within a longer word counts no time.
    [Theory]
    [InlineData("The Service operates 24 stations: 5 wholetime, 3 day-crewed and 16 on-call.")]
    [InlineData("The Service operates 31 stations: 9 wholetime, 4 day-crewed and 18 on-call.")]
    public void DayCrewed_NoFinding(string text) => Silent(text);

    [Fact]
    public void DayCrewed_Finding() => Found("The Service operates [|28|] stations: 5 wholetime, 3 day-crewed and 16 on-call.");
}

/// <summary>Lists and accounts that the next sentence or a bracket tells more of.</summary>
public sealed class EnglishToldBesideTests() : RuleTests("total-mismatch", "en")
{
    [Theory]
    [InlineData("We supplied 18,462 ML of drinking water: 11,204 ML to homes, 4,873 ML to business, industry and public uses, and 912 ML to rural customers. The remaining 1,473 ML was lost.")]
    [InlineData("The fund paid out £94,300: £51,200 for boats, £22,600 for nets and £8,400 for ice. The remaining £12,100 went on fuel.")]
    public void RestInTheNextSentence_NoFinding(string text) => Silent(text);

    [Theory]
    [InlineData("We began the year with 18,246 members. 912 joined and 428 left us (301 closed their accounts, 127 died), so that we closed with 18,730.")]
    [InlineData("We began the year with 2,614 members. 318 joined and 146 left us (97 moved away, 49 died), so that we closed with 2,786.")]
    public void BracketBehindWhatWent_NoFinding(string text) => Silent(text);

    [Fact]
    public void RestThatDoesNotCloseTheList_Finding() => Found("The fund paid out £[|94,300|]: £51,200 for boats, £22,600 for nets and £8,400 for ice. The other accounts stand at £12,700.");
}

/// <summary>Numbers of paragraphs before a figure.</summary>
public sealed class EnglishParagraphNumberTests() : RuleTests("part-exceeds-whole", "en")
{
    [Theory]
    [InlineData("3.1 The park has 61 rangers.\n3.2 42 camera traps operated in the northern ranges identified 23 leopards, including 6 cubs.")]
    [InlineData("4.6 58 wells were tested, including 12 new ones.")]
    public void NumberOfTheParagraph_NoFinding(string text) => Silent(text);

    [Fact]
    public void PartOfTheFigureBehindIt_Finding() => Found("4.6 58 wells were tested, of which [|63|] wells were new.");
}

/// <summary>Sentences that open with what they tell some of.</summary>
public sealed class EnglishRestatedOtherReadingTests() : RuleTests("restated-figure-mismatch", "en")
{
    [Theory]
    [InlineData("Fever was found in 5,318 people. Of these 1,907 people had a cough.")]
    [InlineData("The list names 742 wells. Of these 268 wells are dry, and 474 wells are in use.")]
    public void SomeOfThese_NoFinding(string text) => Silent(text);
}

/// <summary>Values that are shares of each other.</summary>
public sealed class EnglishChangeOtherReadingTests() : RuleTests("growth-mismatch", "en")
{
    [Theory]
    [InlineData("The dam held 28,704 megalitres, which is 11.5% more than a year earlier and 52.0% of the 55,200 megalitres that it can hold.")]
    [InlineData("The silo held 3,120 tonnes, which is 8.3% more than in May and 60.0% of the 5,200 tonnes that it can take.")]
    public void OfWhatItCanHold_NoFinding(string text) => Silent(text);

    [Fact]
    public void OfWhatItHeldBefore_Finding() => Found("The dam held 28,704 megalitres, which is [|11.5%|] more than the 26,400 megalitres of the year before.");
}
