using Xunit;

namespace ReportAudit.Tests.Rules.English;

public sealed class EnglishCitationConflictTests() : RuleTests("citation-conflict", "en")
{
    [Fact]
    public void TwoDates_Finding() =>
        Warning("Under Decision No. 12/QD-UBND dated 5 March 2024 the fund was set up. Decision No. [|12/QD-UBND dated 15 March 2024|] names its board.");

    [Fact]
    public void NumberOfYearAndCount_TwoDates_Finding() =>
        Warning("Under Ordinance No. 2022-15 of May 12, 2022, permits are free. The fee set by Ordinance No. [|2022-15 of June 12, 2022|], was waived.");

    [Theory]
    [InlineData("Under Ordinance No. 2022-15 of May 12, 2022, permits are free. The board adopted Resolution No. 2022-15 of June 12, 2022.")]
    [InlineData("Circular No. 14 of 3 March 2024 sets the fee, and Decree No. 14 of 9 May 2024 the fine.")]
    [InlineData("Under Ordinance No. 2022-15 of May 12, 2022, and Ordinance No. 2022-16 of June 12, 2022, permits are free.")]
    public void AnotherDocument_NoFinding(string text) => Silent(text);

    [Fact]
    public void OneDate_NoFinding() =>
        Silent("Under Decision No. 12/QD-UBND dated 5 March 2024 the fund was set up. Decision No. 12/QD-UBND dated 5 March 2024 names its board.");

    [Fact]
    public void NumberInItsYear_Finding() => Warning("""
        Two routes were opened under Resolution 2023-11 of March 7, 2023.
        The depot named in Resolution [|2023-11 of March 17, 2023|] will follow.
        """);

    [Fact]
    public void NumberInItsYearWithOneDate_NoFinding() => Silent("""
        Three wells were drilled under Resolution 2022-08 of June 2, 2022.
        The pump named in Resolution 2022-08 of June 2, 2022 came later.
        """);

    [Fact]
    public void ReferenceOfLetters_Finding() => Warning("""
        The kiosks were let under decision HB/2022/31 of 12 October 2022.
        Decision [|HB/2022/31 of 2 October 2022|] sets the rent.
        """);

    [Fact]
    public void ReferenceOfLettersInTheMiddle_Finding() => Warning("""
        It was promised in Report No. 118/2023 of 6 June 2023.
        The tables of Report No. [|118/2023 of 16 June 2023|] follow in May.
        """);

    [Fact]
    public void ReferenceOfLettersWithOneDate_NoFinding() => Silent("""
        The kiosks were let under decision HB/2022/31 of 12 October 2022.
        Decision HB/2022/31 of 12 October 2022 sets the rent, and HB/2022/32 of 2 October 2022 the hours.
        """);

    [Fact]
    public void NumberAboveItsYear_Finding() => Warning("""
        The two depots were let by Ordinance 2023-30 of February 8, 2023.
        The rent stands in Ordinance [|2023-30 of March 8, 2023|], which is with the clerk.
        """);

    [Theory]
    [InlineData("The two depots were let by Ordinance 2023-30 of February 8, 2023. The rent stands in Ordinance 2023-30 of February 8, 2023.")]
    [InlineData("The Plan 2021-30 sets the aims. The Plan 2021-30 was amended in May 2022.")]
    public void NumberAboveItsYear_NoFinding(string text) => Silent(text);

    [Fact]
    public void LettersAndNumberInYear_Finding() => Warning("""
        The panel was named by Notice HRB 9/2021 of 4 March 2021.
        The fee stands in Notice [|HRB 9/2021 of 4 May 2021|], which is under review.
        """);

    [Fact]
    public void NumberBehindAnyKind_Finding() => Warning("""
        The ferry runs under the Articles of Agreement No. 17/2022 dated 11 June 2022.
        Fares follow the Articles of Agreement No. [|17/2022 dated 21 June 2022|].
        """);

    [Fact]
    public void ReferenceBehindNumberSign_Finding() => Warning("""
        Nets were handed out in line with Council Minute No. FD/38/2023 of 9 August 2023.
        The Board shall, as Council Minute No. [|FD/38/2023 of 19 August 2023|] asks, report each quarter.
        """);

    [Fact]
    public void NumberInParts_Finding() => Warning("""
        Relief was sanctioned by Order No. FD 318 EXP 2023 dated 7 July 2023.
        More is asked for under Order No. [|FD 318 EXP 2023 dated 17 July 2023|].
        """);

    [Fact]
    public void NumberBehindAnAbbreviation_Finding() => Warning("""
        Ref: 1. G.O. Ms. No. 214 dated 03.05.2016.
        It took 19 days, against the 30 days allowed by G.O. Ms. No. [|214 dated 13.05.2016|].
        """);

    [Theory]
    [InlineData("The panel was named by Notice HRB 9/2021 of 4 March 2021. Notice HRB 9/2022 of 7 May 2022 sets the fee.")]
    [InlineData("The ferry runs under Articles No. 17/2022 dated 11 June 2022. Fares follow the Minute No. 17/2022 dated 21 June 2022.")]
    public void NumberBehindAnyKind_NoFinding(string text) => Silent(text);
}
