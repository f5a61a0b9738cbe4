using Xunit;

namespace ReportAudit.Tests.Rules.English;

/// <summary>Lists that are closed by their words, their quotes or their layout.</summary>
public sealed class EnglishClosedListCountTests() : RuleTests("announced-figure-missing", "en")
{
    [Theory]
    [InlineData("The museum gives [|four|] kinds of tour:", "- guided walks in costume (61 tours);", "- school mornings with teachers (48 tours);", "- late-evening talks (12 tours).")]
    [InlineData("Callers asked for [|three|] types of advice:", "- debt: 212 calls", "- housing: 148 calls", "- benefits: 96 calls", "- work: 41 calls")]
    [InlineData("The trust runs through [|five|] projects:", "- Reading and writing", "- Night shelter", "- Music and dance", "- Young parents")]
    [InlineData("We won [|four|] awards worth $9,000:", "- river clean-up, $4,000", "- school garden, $3,000", "- bird counts, $2,000")]
    public void ThingsOfASort_Finding(params string[] lines) => Warning(string.Join('\n', lines));

    [Theory]
    [InlineData("The museum gives three kinds of tour:", "- guided walks (61 tours);", "- school mornings (48 tours);", "- late-evening talks (12 tours).")]
    [InlineData("Income came from four kinds of giving:", "- legacies and gifts;", "- fees;", "- sales.")]
    [InlineData("Last year five firms paid $9,000:", "- late returns, $4,000", "- false labels, $3,000", "- short weight, $2,000")]
    [InlineData("Five projects were visited by the officers:", "- reading", "- shelter", "- music")]
    public void ThingsOfASort_NoFinding(params string[] lines) => Silent(lines);

    [Theory]
    [InlineData("We rowed at [|five|] regattas in the summer:", "- Elm Bridge Head, 4 boats", "- Town of Ashby Regatta, 6 boats", "- The Long Pull, 2 boats", "- Oakley Sprints, 3 boats")]
    [InlineData("The choir signed contracts with [|three|] new halls, namely:", "- Saint Mary's Hall, Ashby;", "- Elm Bridge Rooms;", "- Oakley Old School;", "- Birch House, Elm.")]
    [InlineData("Despite good progress, [|four|] challenges remain:", "- The roof leaks.", "- Two posts are vacant.", "- The lift is slow.")]
    public void NamesBelow_Finding(params string[] lines) => Warning(string.Join('\n', lines));

    [Theory]
    [InlineData("We rowed at five regattas in the summer:", "- Ann Lee, 4 races", "- Bob Ray, 6 races", "- Cat Poe, 2 races")]
    [InlineData("Medals were won at five regattas in the summer:", "- The Otters of Elm, 4 medals", "- Oakley Crew, 6 medals", "- The Long Pull, 2 medals")]
    [InlineData("The choir gave concerts with three new halls as follows:", "- Songs of the Sea;", "- Winter Carols;", "- Bach for Two;", "- Folk at Noon.")]
    [InlineData("Progress was good, and on the four challenges:", "- The roof is mended.", "- Two posts are filled.", "- The lift is new.")]
    public void NamesBelow_NoFinding(params string[] lines) => Silent(lines);

    [Theory]
    [InlineData("[|Five|] bands played for the first time: Tin Whistle, the Elm Brass, Oakley Strings and Low Tide.")]
    [InlineData("Wells were dug in [|six|] LGAs: Bakora, Dunawa, Gidan Rimi and Tse-Anum.")]
    [InlineData("The plan has [|four|] aims: (i) to save water; (ii) to find leaks, as in (a) above; and (iii) to answer calls sooner.")]
    [InlineData("The office ran [|four|] campaigns: “Count Me In”, “Dry Feet, Warm Hands” and “Look Up”.")]
    public void NamesInSentence_Finding(string marked) => Warning(marked);

    [Theory]
    [InlineData("Five bands voted for a new committee: Ann Lee, Bob Ray and Cat Poe.")]
    [InlineData("Five bands played for the guests: Tin Whistle, the Elm Brass and Low Tide.")]
    [InlineData("The plan has three aims: (i) to save water; (ii) to find leaks; and (iii) to answer calls sooner.")]
    [InlineData("The office ran four campaigns: “Count Me In”, “Look Up” and others.")]
    public void NamesInSentence_NoFinding(string sentence) => Silent(sentence);
}
