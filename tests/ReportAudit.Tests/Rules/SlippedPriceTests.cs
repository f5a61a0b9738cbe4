using Xunit;

namespace ReportAudit.Tests.Rules;

/// <summary>What a price in pence, or for a month, comes to.</summary>
public sealed class SlippedPriceTests() : RuleTests("product-mismatch")
{
    [Theory]
    [InlineData("Gas burnt was 418,300 kWh, which at 6.5p a unit cost £[|27,819.50|].")]
    [InlineData("All 118 berths of the marina are let at Rs 14,300 a month, which gives Rs [|1,678,400|] a month.")]
    [InlineData("The school pays 18p a unit for its 214,300 kWh, a total of £[|38,674|].")]
    public void Price_Finding(string marked) => Found(marked);

    [Theory]
    [InlineData("Gas burnt was 418,300 kWh, which at 6.5p a unit cost £27,189.50.")]
    [InlineData("All 118 berths of the marina are let at Rs 14,300 a month, which gives Rs 1,687,400 a month.")]
    [InlineData("The ferry carried 118,240 cars; parking at 60p a visit brought in £41,300.")]
    public void Right_NoFinding(string text) => Silent(text);
}
