using Xunit;

namespace ReportAudit.Tests.Rules.English;

public sealed class EnglishHeadingNumberingTests() : RuleTests("heading-numbering", "en")
{
    [Fact]
    public void Repeated_Finding() => Warning("""
        1. Staff
        There are 30 nurses.
        2. Supplies
        The depot is full.
        [|2.|] Money
        The budget was spent.
        """);

    [Fact]
    public void Skipped_Finding() => Warning("""
        1. Staff
        There are 30 nurses.
        2. Supplies
        The depot is full.
        [|4.|] Money
        The budget was spent.
        """);

    [Fact]
    public void PartsBeginAgain_NoFinding() => Silent("""
        Part One: Results
        1. Staff
        There are 30 nurses.
        2. Supplies
        The depot is full.
        Part Two: Plans
        1. Staff
        The clinic will train nurses.
        2. Supplies
        The depot will be enlarged.
        """);

    [Fact]
    public void LatinLetters_NoFinding() => Silent("""
        A. STAFF
        There are 30 nurses.
        B. SUPPLIES
        The depot is full.
        C. MONEY
        The budget was spent.
        D. SAFETY
        Nobody was hurt.
        E. TRANSPORT
        The buses ran.
        F. BUILDINGS
        The roof was mended.
        G. NEXT STEPS
        The clinic will train nurses.
        """);

    [Fact]
    public void LettersUnderNumerals_NoFinding() => Silent("""
        I. STAFF
        A. Teachers
        There are 30 teachers.
        B. Drivers
        There are 12 drivers.
        II. MONEY
        A. Income
        Income grew.
        B. Spending
        Spending fell.
        III. PLANS
        A school will be built.
        """);

    [Fact]
    public void LettersUnderNumerals_Skipped_Finding() => Warning("""
        I. STAFF
        A. Teachers
        There are 30 teachers.
        B. Drivers
        There are 12 drivers.
        II. MONEY
        A. Income
        Income grew.
        [|C.|] Spending
        Spending fell.
        III. PLANS
        A school will be built.
        """);

    [Fact]
    public void NumeralsUnderLetters_NoFinding() => Silent("""
        A. RESULTS
        I. Staff
        There are 30 teachers.
        II. Money
        Income grew.
        B. PLANS
        I. Staff
        Teachers will be trained.
        II. Money
        Spending will fall.
        """);

    [Fact]
    public void WholeNumbersWithNought_NoFinding() =>
        Silent("1.0 SUMMARY", "All went well in the year.", "2.0 CROPS", "2.1 Maize", "The rains were good.", "2.2 Beans", "The rains were short.", "3.0 STAFF", "Nobody left.");

    [Fact]
    public void WholeNumberWithNoughtMissing_Finding() =>
        Warning("1.0 SUMMARY\nAll went well in the year.\n2.0 CROPS\n2.1 Maize\nThe rains were good.\n[|4.0|] STAFF\nNobody left.");

    [Fact]
    public void ItemsRightBelowHeading_NoFinding() => Silent("""
        1. STAFF
        There are 30 nurses.
        2. SUPPLIES
        The depot is full.
        3. NEXT YEAR
        1. Repair of the two pumps at the upper well, beginning in May.
        2. Painting of the gate.
        3. Training of the new clerks by the end of June.
        """);

    [Fact]
    public void ItemsRightBelowHeadingInTheMiddle_NoFinding() => Silent("""
        1. STAFF
        There are 30 nurses.
        2. WORKS
        1. Repair of the two pumps at the upper well, beginning in May.
        2. Painting of the gate.
        3. MONEY
        The budget was spent.
        """);

    [Fact]
    public void HeadingThatBeginsAgain_Finding() => Warning("""
        1. STAFF
        There are 30 nurses.
        2. SUPPLIES
        The depot is full.
        [|1.|] MONEY
        The budget was spent.
        """);
}
