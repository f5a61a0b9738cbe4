using Xunit;

namespace ReportAudit.Tests.Rules.English;

/// <summary>A sentence that names a row by the word before what is counted, and a column by what follows it.</summary>
public sealed class EnglishCellsByNameTests() : RuleTests("text-table-mismatch", "en")
{
    private const string Table = """

        | Class | Examined | Passed first time |
        | Heavy | 412 | 367 |
        | Light | 893 | 841 |
        | Agricultural | 155 | 149 |
        """;

    [Theory]
    [InlineData("The weakest class is the heavy one: [|359|] heavy vehicles passed first time, mostly for want of brakes.")]
    [InlineData("In the year [|853|] light vehicles passed first time, which is more than ever.")]
    [InlineData("The station examined [|163|] agricultural vehicles, all of them in the spring.")]
    public void NearTheCell_Finding(string marked) => Found("1. TESTING\n" + marked + Table);

    [Theory]
    [InlineData("The weakest class is the heavy one: 367 heavy vehicles passed first time, mostly for want of brakes.")]
    [InlineData("In the year 359 heavy vehicles were sent back by the station, which is more than ever.")]
    [InlineData("On the road 836 light vehicles were stopped by the police, and the rest went on.")]
    public void TheCell_OrAnother_NoFinding(string text) => Silent("1. TESTING\n" + text + Table);

    private const string Boats = """

        | Kind | Licences | Fee |
        | Trawlers | 64 | 9,310 |
        | Barges | 38 | 4,120 |
        | Yachts | 171 | 2,980 |
        """;

    // The name of a row in the singular.
    [Theory]
    [InlineData("The [|46|] trawler licences are for the most part old ones.")]
    public void OneOfTheKind_Finding(string marked) => Found("1. LICENCES\n" + marked + Boats);

    [Theory]
    [InlineData("The 64 trawler licences are for the most part old ones.")]
    [InlineData("The 46 trawler captains are for the most part old ones.")]
    public void OneOfTheKind_NoFinding(string text) => Silent("1. LICENCES\n" + text + Boats);
}
