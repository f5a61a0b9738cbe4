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

    [Theory]
    [InlineData("MONTHLY REPORT\nSupplies from 1 to 31 August 2024\n1. Scope\nThis report covers the period from [|1 to 31 July 2024|].")]
    public void CoversAnotherTime_Finding(string text) => Warning(text);

    [Theory]
    [InlineData("MONTHLY REPORT\nSupplies from 1 to 31 August 2024\n1. Scope\nThis report covers the period from 1 to 31 August 2024.")]
    [InlineData("MONTHLY REPORT\nSupplies from 1 to 31 August 2024\n1. Scope\nThis report covers the year 2024 where nothing else is said, and the plan runs from 1 to 30 September 2024.")]
    public void CoversAnotherTime_NoFinding(string text) => Silent(text);

    [Fact]
    public void YearOfTwoYears_NoFinding() => Silent("""
        COUNTY OF ELM
        HARBOUR DIRECTORATE
        Elm Quay, 29 July 2024
        ANNUAL PROGRESS REPORT
        Harbour and ferries, Financial Year 2023/24
        The harbour was open on all days but one. This report covers the period 1 July 2023 to 30 June 2024 and all quays.
        """);
}
