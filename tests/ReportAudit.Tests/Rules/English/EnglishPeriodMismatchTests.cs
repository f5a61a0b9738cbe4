using Xunit;

namespace ReportAudit.Tests.Rules.English;

public sealed class EnglishPeriodMismatchTests() : RuleTests("period-mismatch", "en")
{
    [Fact]
    public void EndsInAugust_Finding() => Warning("""
        ANNUAL REPORT
        Work in 2023
        1. Visits [|from 1 January 2023 to 31 August 2023|]
        The teams visited 118 villages in 2023.
        """);

    [Fact]
    public void ClosesInDecember_NoFinding() => Silent("""
        ANNUAL REPORT
        Work in 2023
        1. Visits from 1 January 2023 to 15 December 2023
        The teams visited 118 villages in 2023.
        """);
}
