using Xunit;

namespace ReportAudit.Tests.Rules.English;

public sealed class EnglishPartExceedsWholeTests() : RuleTests("part-exceeds-whole", "en")
{
    [Fact]
    public void OfWhich_Finding() =>
        Error("The library holds 4,200 books, of which [|4,800|] books are in English.");

    [Fact]
    public void OfInspectedShops_Finding() =>
        Error("Of 120 inspected shops, [|135|] shops broke the rules.");

    [Fact]
    public void Money_Finding() =>
        Error("The district spent USD 2.5 million in 2023, of which USD [|3.1 million|] went to roads.");

    [Fact]
    public void Money_NoFinding() =>
        Silent("The district spent USD 2.5 million in 2023, of which USD 1.1 million went to roads.");

    [Fact]
    public void OtherUnit_NoFinding() =>
        Silent("The clinic saw 420 patients, including 610 visits by children.");

    [Fact]
    public void SomeOfThem_NoFinding() =>
        Silent("The 48 members of the board met; 3 of them resigned and 5 joined.");
}
