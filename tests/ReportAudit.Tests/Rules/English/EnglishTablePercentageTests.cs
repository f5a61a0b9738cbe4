using Xunit;

namespace ReportAudit.Tests.Rules.English;

public sealed class EnglishTablePercentageTests() : RuleTests("table-percentage-mismatch", "en")
{
    [Fact]
    public void ShareColumn_Finding() => Error("""
        | Theme | Budget | Paid | Paid (%) |
        | Harbours | 1,240 | 1,116 | 90.0 |
        | Training | 615 | 574 | 93.3 |
        | Nature | 538 | 412 | [|67.6|] |
        | Heritage | 325 | 325 | 100.0 |
        """);

    [Fact]
    public void ShareColumn_NoFinding() => Silent("""
        | Theme | Budget | Paid | Paid (%) |
        | Harbours | 1,240 | 1,116 | 90.0 |
        | Training | 615 | 574 | 93.3 |
        | Nature | 538 | 412 | 76.6 |
        | Heritage | 325 | 325 | 100.0 |
        """);

    [Fact]
    public void AllAsTotal_Finding() => Error("""
        | Cause | Families | Per cent |
        | Low pay | 1,240 | 41.3 |
        | Rent | 860 | 28.7 |
        | Illness | 540 | [|81.0|] |
        | All other | 360 | 12.0 |
        | All families | 3,000 | 100 |
        """);

    [Fact]
    public void AllOther_IsNoTotal_NoFinding() => Silent("""
        | Cause | Families | Per cent |
        | Low pay | 1,240 | 41.3 |
        | Rent | 860 | 28.7 |
        | Illness | 540 | 18.0 |
        | All other | 360 | 12.0 |
        | All families | 3,000 | 100 |
        """);

    [Fact]
    public void SharesOfALastRow_Finding() => Found("""
        | Season | Calls | Share of year |
        | Spring | 2,300 | 23.0% |
        | Summer | 4,500 | 45.0% |
        | Autumn | 2,200 | [|24.0%|] |
        | Winter | 1,000 | 10.0% |
        | Year | 10,000 | 100.0% |
        """);

    [Fact]
    public void SharesOfALastRowThatHold_NoFinding() => Silent("""
        | Line | Riders | Share of network |
        | Red | 5,200 | 26.0% |
        | Summit | 9,000 | 45.0% |
        | Green | 3,800 | 19.0% |
        | Blue | 2,000 | 10.0% |
        | Network | 20,000 | 100.0% |
        """);

    // "All" alone is the total too.
    [Fact]
    public void SharesOfAll_Finding() => Found("""
        | Cause | Fires | Share |
        | Cooking | 312 | 48.0% |
        | Wiring | 143 | 22.0% |
        | Smoking | 91 | [|19.0%|] |
        | Arson | 104 | 16.0% |
        | All | 650 | - |
        """);

    [Fact]
    public void SharesOfAllThatHold_NoFinding() => Silent("""
        | Cause | Fires | Share |
        | Cooking | 312 | 48.0% |
        | Wiring | 143 | 22.0% |
        | All other | 91 | 14.0% |
        | Arson | 104 | 16.0% |
        | All | 650 | - |
        """);
}
