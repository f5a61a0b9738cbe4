using Xunit;

namespace ReportAudit.Tests.Rules.English;

/// <summary>Counts whose things are listed by names behind a colon.</summary>
public sealed class EnglishNamedListTests() : RuleTests("announced-figure-missing", "en")
{
    [Theory]
    [InlineData("The Board exhibited at [|five|] trade fairs: the Lakeland Travel Days, the Northern Dive Show, the Rhine Holiday Market and the Gulf of Ventry Boat Fair.")]
    [InlineData("[|Five|] shops opened: Harnley, Ostbury, Fenwick Green and Skerby.")]
    [InlineData("Training covered [|four|] topics: seed treatment; line sowing with a drum seeder; and pest management.")]
    public void InTheSentence_Finding(string marked) => Found(marked);

    // As many as are counted; names of where it was; and a sentence rather than a name.
    [Theory]
    [InlineData("The Board exhibited at four trade fairs: the Lakeland Travel Days, the Northern Dive Show, the Rhine Holiday Market and the Gulf of Ventry Boat Fair.")]
    [InlineData("Five courses were held in four towns: Harnley, Ostbury, Fenwick Green and Skerby.")]
    [InlineData("Training covered three topics: seed treatment; line sowing, with a drum seeder; and pest management.")]
    [InlineData("Five shops opened: rents had fallen, staff were found and Harnley wanted one.")]
    public void Others_NoFinding(string text) => Silent(text);
}
