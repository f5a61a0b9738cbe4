using Xunit;

namespace ReportAudit.Tests.Rules.English;

/// <summary>A bracket that is closed says nothing of the figures behind it.</summary>
public sealed class EnglishClosedBracketTests() : RuleTests("total-mismatch", "en")
{
    [Fact]
    public void EachInBracket_Finding() =>
        Found("Commercial movements in the quarter (each arrival and each departure counts as one) came to [|1,305|] movements: ferries 552, fishing vessels 418, cargo vessels 68, cruise ships 42, workboats 231.");

    [Theory]
    [InlineData("Commercial movements in the quarter (each arrival and each departure counts as one) came to 1,311 movements: ferries 552, fishing vessels 418, cargo vessels 68, cruise ships 42, workboats 231.")]
    // Two that are told alike: the one is no part of the other.
    [InlineData("Released were 2,425 packs in the first wave (one for every family) and 1,850 packs in the second; 450 packs remain in the warehouse.")]
    public void Others_NoFinding(string text) => Silent(text);
}
