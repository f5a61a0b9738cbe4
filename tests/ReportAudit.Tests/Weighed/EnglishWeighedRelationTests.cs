using ReportAudit.Tests.Rules;
using Xunit;

namespace ReportAudit.Tests.Weighed;

/// <summary>Shares, rises, products and lists that are told in a way of their own.</summary>
public sealed class EnglishWeighedShareTests() : RuleTests("percentage-mismatch", "en")
{
    [Theory]
    [InlineData("Repairs to the quay: expenditure Rs. 31.6 million out of the allocation of Rs. 48.0 million ([|56.8%|]).")]
    [InlineData("Dredging of the basin: spent Rs. 27.4 million out of the vote of Rs. 64.0 million ([|48.2%|]).")]
    public void OutOfAnAllocation_Finding(string marked) => Found(marked);

    [Theory]
    [InlineData("Repairs to the quay: expenditure Rs. 31.6 million out of the allocation of Rs. 48.0 million (65.8%).")]
    [InlineData("Repairs to the quay: expenditure Rs. 31.6 million out of the allocation of Rs. 48.0 million; physical progress 56.8%.")]
    public void RightOrOfSomethingElse_NoFinding(string text) => Silent(text);
}

public sealed class EnglishWeighedChangeTests() : RuleTests("growth-mismatch", "en")
{
    [Fact]
    public void RiseOfTheLaterYear_Finding() => Found("- Gifts €318,400 (in 2022 €274,900, so up [|13.7%|])");

    [Theory]
    [InlineData("- Gifts €318,400 (in 2022 €274,900, so up 15.8%)")]
    [InlineData("- Gifts €318,400 (in 2022 €274,900), of which 13.7% came by post")]
    public void RightOrOfSomethingElse_NoFinding(string text) => Silent(text);
}

public sealed class EnglishWeighedProductTests() : RuleTests("product-mismatch", "en")
{
    [Fact]
    public void PriceOfEach_Finding() => Found("We bought 1,340 sacks of seed at £18.50 a sack, £[|24,970|] in all.");

    [Theory]
    [InlineData("We bought 1,340 sacks of seed at £18.50 a sack, £24,790 in all.")]
    [InlineData("We bought 1,340 sacks of seed at £18.50 a sack and paid £31,200 for fertiliser.")]
    public void RightOrOfSomethingElse_NoFinding(string text) => Silent(text);
}
