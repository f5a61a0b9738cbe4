using Xunit;

namespace ReportAudit.Tests.Rules.English;

public sealed class EnglishTableGrowthTests() : RuleTests("table-growth-mismatch", "en")
{
    [Fact]
    public void ChangeInPercent_Finding() => Error("""
        | Division | Q3 2023 | Q3 2024 | Change (%) |
        | Bakery | 31.4 | 35.8 | 14.0 |
        | Chilled | 22.0 | 23.1 | [|8.2|] |
        | Frozen | 14.6 | 16.9 | 15.8 |
        | Export | 7.2 | 8.8 | 22.2 |
        """);

    [Fact]
    public void Increase_Finding() => Error("""
        | Town | Last year | This year | Increase |
        | Halden | 4,210 | 4,520 | 310 |
        | Vardo | 6,035 | 6,380 | 345 |
        | Moss | 3,300 | 3,630 | [|303|] |
        | Bergen | 2,700 | 2,815 | 115 |
        """);

    [Fact]
    public void ChangeInPercent_NoFinding() => Silent("""
        | Division | Q3 2023 | Q3 2024 | Change (%) |
        | Bakery | 31.4 | 35.8 | 14.0 |
        | Chilled | 22.0 | 23.1 | 5.0 |
        | Frozen | 14.6 | 16.9 | 15.8 |
        | Export | 7.2 | 8.8 | 22.2 |
        """);
}
