using Xunit;

namespace ReportAudit.Tests.Rules.English;

/// <summary>Sentences that tell a row by two of its cells told rightly, or by its name in the singular.</summary>
public sealed class EnglishNamedCellTests() : RuleTests("text-table-mismatch", "en")
{
    private const string Table = """

        | Course | Enrolled | Passed | Deferred |
        | Lifts | 146 | 131 | 6 |
        | Boilers | 212 | 187 | 8 |
        | Cranes | 95 | 84 | 4 |
        | Total | 453 | 402 | 18 |
        """;

    [Theory]
    [InlineData("Of the 453 people enrolled, 402 passed and [|13|] were deferred.")]
    [InlineData("Boilers had 212 people enrolled, of whom [|178|] passed and 8 deferred.")]
    public void TwoToldRightly_Finding(string marked) => Found("1. TRAINING\n" + marked + Table);

    [Theory]
    [InlineData("Of the 453 people enrolled, 402 passed and 18 were deferred.")]
    [InlineData("Of the 453 people enrolled, 402 passed and 16 came from abroad.")]
    public void TwoToldRightly_NoFinding(string text) => Silent("1. TRAINING\n" + text + Table);

    private const string Fleet = """

        | Kind | Contracts | Pupils |
        | Taxis | 86 | 240 |
        | Coaches | 41 | 2,118 |
        | Minibuses | 57 | 690 |
        """;

    [Theory]
    [InlineData("The [|68|] taxi contracts are let for one year at a time.")]
    [InlineData("All [|47|] coach contracts run to July.")]
    public void NameInTheSingular_Finding(string marked) => Found("1. TRANSPORT\n" + marked + Fleet);

    [Theory]
    [InlineData("The 86 taxi contracts are let for one year at a time.")]
    [InlineData("The 20 school contracts are let by the heads themselves.")]
    public void NameInTheSingular_NoFinding(string text) => Silent("1. TRANSPORT\n" + text + Fleet);
}
