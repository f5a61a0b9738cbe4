using FluentAssertions;
using Xunit;

namespace ReportAudit.Tests.Rules.English;

public sealed class EnglishListCountTests() : RuleTests("announced-figure-missing", "en")
{
    [Fact]
    public void ItemsBelow_Finding()
    {
        var finding = Warning("""
            The trustees set [|five|] objectives with the director in April 2024:
            - opening on Sundays from May;
            - halving the queue at the desk, above all in rooms 2 and 3;
            - mending the roof;
            - training 40 volunteers.
            """);
        (finding.Expected, finding.Actual).Should().Be((4m, 5m));
        finding.Message.English.Should().Be("The text announces 5 objectives, but the list names 4.");
    }

    [Fact]
    public void NumberedItemsBelow_Finding() => Warning("""
        The panel made [|two|] recommendations, as follows:
        a) Check the meters monthly.
        b) Replace the pump.
        c) Publish the readings.
        The board accepted them.
        """);

    [Fact]
    public void NamesBelow_Finding() => Warning("""
        Work began at [|four|] sites:
        - Ash Green: the fence is up.
        - Elm Park: the ground is cleared.
        - Oak Lane: the drains are laid.
        """);

    [Fact]
    public void NamesInSentence_Finding() => Warning("The service now covers [|four|] wards, namely Ash, Elm and Oak.");

    [Fact]
    public void NamesBehindColon_Finding() => Warning("In the spring [|two|] branches were closed: Hill Street, Dock Road and Mill Lane.");

    [Fact]
    public void NumbersInParagraph_Finding() => Warning("The team has [|four|] aims: (1) to save water; (2) to find leaks; (3) to answer calls sooner.");

    [Theory]
    [InlineData("Three of the 4 schools took part: Ash Green, Elm Park and Oak Lane.")]
    [InlineData("Talks were held in four areas, such as Ash, Elm and Oak.")]
    [InlineData("The service covers two boroughs: Brighton and Hove.")]
    [InlineData("The service covers one borough and three wards: Brighton and Hove, Elm and Oak.")]
    [InlineData("Five schools sent delegates: Ann Lee, Bob Ray and Cat Poe.")]
    [InlineData("The committee has 5 members: the chair, the clerk and the treasurer.")]
    [InlineData("Progress on the four priorities:", "- Writing is better.", "- Attendance is up.", "- The heating is new.")]
    [InlineData("The trustees set four objectives:", "- opening on Sundays;", "- halving the queue in rooms 2 and 3;", "- mending the roof;", "- training 40 volunteers.")]
    [InlineData("Visits were paid to four schools by the following officers:", "- Ann Lee", "- Bob Ray", "- Cat Poe")]
    [InlineData("Four residents raised concerns about the plan:", "- Noise at night.", "- Parking.", "- Loss of trees.", "- Dust.", "- Lorries.")]
    public void NoFinding(params string[] lines) => Silent(lines);

    [Theory]
    [InlineData("The service covers three wards, namely Ash, Elm and Oak.")]
    [InlineData("We have three aims: to save water, to find leaks and to answer calls.")]
    [InlineData("Income came from two main sources:", "- grants;", "- fees.")]
    public void CountThatFits_Holds(params string[] lines)
    {
        var result = new Auditor().Audit(DraftReport.Read(string.Join('\n', lines), "en"));
        result.Coverage[0].State.Should().Be(CoverageState.Holds);
    }

    [Fact]
    public void VillagesByName_NoFinding() =>
        Silent("Five villages got a well: Baraka, Tumaini, Kijiji, Mwanzo and Umoja.");
}
