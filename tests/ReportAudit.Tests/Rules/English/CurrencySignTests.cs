using Xunit;

namespace ReportAudit.Tests.Rules.English;

/// <summary>What is told does not hang on how the currency is written.</summary>
public sealed class CurrencySignTests() : RuleTests("total-mismatch", "en")
{
    [Theory]
    [InlineData("£")]
    [InlineData("KSh ")]
    [InlineData("Rs. ")]
    [InlineData("EUR ")]
    [InlineData("US$")]
    public void Together_NoFinding(string sign) => Silent($"Food took {sign}16,100, shelter {sign}7,300, grants {sign}9,400, staff {sign}3,200; together {sign}36,000.");

    [Theory]
    [InlineData("£")]
    [InlineData("KSh ")]
    [InlineData("Rs. ")]
    [InlineData("EUR ")]
    [InlineData("US$")]
    public void Together_Finding(string sign) => Found($"Food took {sign}16,100, shelter {sign}7,300, grants {sign}9,400, staff {sign}3,200; together {sign}[|36,500|].");
}

/// <summary>A base behind its comparison, with the currency before it.</summary>
public sealed class CurrencyOfBaseTests() : RuleTests("growth-mismatch", "en")
{
    [Theory]
    [InlineData("£")]
    [InlineData("EUR ")]
    [InlineData("KSh ")]
    public void AboveTheBase_Finding(string sign) => Found($"Sales were {sign}2,050 million, [|4.5%|] above the {sign}1,980 million of 2021.");

    [Theory]
    [InlineData("£")]
    [InlineData("EUR ")]
    [InlineData("KSh ")]
    public void AboveTheBase_NoFinding(string sign) => Silent($"Sales were {sign}2,050 million, 3.5% above the {sign}1,980 million of 2021.");
}
