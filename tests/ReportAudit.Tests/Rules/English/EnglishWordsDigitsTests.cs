using Xunit;

namespace ReportAudit.Tests.Rules.English;

public sealed class EnglishWordsDigitsTests() : RuleTests("words-digits-mismatch", "en")
{
    [Fact]
    public void WordsBehind_Finding() =>
        Error("The roof cost $[|84,500|] (eighty-five thousand four hundred dollars).");

    [Fact]
    public void DigitsBehind_Finding() =>
        Error("There are twelve ([|13|]) schools in the district.");

    [Fact]
    public void LongWords_Finding() =>
        Error("The council approved two hundred and five ([|250|]) applications.");

    [Fact]
    public void DigitsBehind_NoFinding() =>
        Silent("There are twelve (12) schools in the district and twenty-one (21) clinics.");

    [Fact]
    public void PoundsInWords_Finding() =>
        Error("The bursary fund paid out thirty-one thousand pounds (£[|13,000|]) in grants.");

    [Fact]
    public void PoundsInWordsThatAgree_NoFinding() =>
        Silent("A legacy of twelve thousand pounds (£12,000) paid for the boat.");

    [Fact]
    public void PoundsOfWeight_NoFinding() =>
        Silent("The bakery used sixty thousand pounds (27 tonnes) of flour.");

    [Fact]
    public void RupeesInWords_Finding() =>
        Error("A grant of Rs [|2,35,00,000|] (Rupees two crore fifty-three lakh only) was sanctioned.");

    [Fact]
    public void RupeesInWordsThatAgree_NoFinding() =>
        Silent("A grant of Rs 2,35,00,000 (Rupees two crore thirty-five lakh only) was sanctioned.");

    [Fact]
    public void OtherTimeInBrackets_NoFinding() =>
        Silent("There were nine burst mains (H1 2022: 14) and three leaks (2021: 5).");

    [Theory]
    [InlineData("The fund paid KES [|2,370,000|] (two million seven hundred thirty thousand shillings) to the growers.")]
    [InlineData("The levy brought in CHF [|418,000|] (four hundred eighty-one thousand francs).")]
    public void NameOfSeveralMoneys_Finding(string text) => Error(text);

    [Theory]
    [InlineData("The fund paid KES 2,730,000 (two million seven hundred thirty thousand shillings) to the growers.")]
    [InlineData("The fund paid USD 20,000 (two million six hundred thousand shillings) to the growers.")]
    public void NameOfSeveralMoneys_NoFinding(string text) => Silent(text);
}
