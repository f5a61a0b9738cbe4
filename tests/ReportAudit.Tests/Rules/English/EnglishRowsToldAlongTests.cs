using Xunit;

namespace ReportAudit.Tests.Rules.English;

/// <summary>A sentence that tells a row of the table, one figure of it otherwise; and a row named whole at its head.</summary>
public sealed class EnglishRowsToldAlongTests() : RuleTests("text-table-mismatch", "en")
{
    private const string Table = """

        | Course | Entered | Passed | Failed |
        | Bricks and Mortar | 148 | 121 | 27 |
        | Stone Walls | 97 | 89 | 8 |
        | Lime Wash and Colour | 63 | 44 | 19 |
        | All courses | 308 | 254 | 54 |
        """;

    [Theory]
    [InlineData("Of the 308 people who entered, 254 passed and [|45|] failed.")]
    [InlineData("Lime Wash and Colour, the newest course, passed [|49|] people; most of them were painters.")]
    public void OneOfARow_Finding(string marked) => Found("1. COURSES\n" + marked + Table);

    [Theory]
    [InlineData("Of the 308 people who entered, 254 passed and 54 failed.")]
    [InlineData("Of the 308 people who entered, 254 passed and 45 came back to teach.")]
    [InlineData("Lime Wash and Colour, the newest course, pleased 49 people; most of them were painters.")]
    public void TheRow_OrAnother_NoFinding(string text) => Silent("1. COURSES\n" + text + Table);
}
