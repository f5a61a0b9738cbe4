using Xunit;

namespace ReportAudit.Tests.Rules.English;

public sealed class EnglishTableRowTotalTests() : RuleTests("table-row-total-mismatch", "en")
{
    [Fact]
    public void TotalColumn_Finding() => Error("""
        | School | Boys | Girls | Total |
        | Lincoln | 512 | 498 | 1,010 |
        | Jefferson | 481 | 472 | [|935|] |
        | Adams | 302 | 311 | 613 |
        | Grant | 280 | 265 | 545 |
        """);

    [Fact]
    public void TotalColumn_NoFinding() => Silent("""
        | School | Boys | Girls | Total |
        | Lincoln | 512 | 498 | 1,010 |
        | Jefferson | 481 | 472 | 953 |
        | Adams | 302 | 311 | 613 |
        | Grant | 280 | 265 | 545 |
        """);

    [Fact]
    public void OtherColumns_NoFinding() => Silent("""
        | Fair | Companies | Vacancies | Visitors |
        | May | 42 | 1,860 | 512 |
        | June | 18 | 740 | 388 |
        | July | 21 | 965 | 460 |
        | August | 45 | 2,104 | 537 |
        """);

    [Theory]
    [InlineData("Year | [|1,912|] | 830 | 2,724", "Error")]
    [InlineData("Year | 1,894 | 830 | 2,724", "")]
    public void YearUnderItsQuarters_IsAdditive(string row, string severity)
    {
        var text = $"""
            | Quarter | Rowers | Sailors | Total |
            | Spring | 412 | 205 | 617 |
            | Summer | 690 | 341 | 1,031 |
            | Autumn | 508 | 187 | 695 |
            | Winter | 284 | 97 | 381 |
            | {row} |
            """;
        if (severity.Length > 0)
            Found(text);
        else
            Silent(text);
    }
}
