using Xunit;

namespace ReportAudit.Tests.Rules.English;

/// <summary>The last of two parts says what is left of all.</summary>
public sealed class EnglishNamedRestTests() : RuleTests("remainder-mismatch", "en")
{
    [Theory]
    [InlineData("The crescent has 264 garages, 231 let and [|53|] vacant.")]
    [InlineData("The list has 318 posts; 287 filled and [|41|] unfilled.")]
    public void Vacant_Finding(string marked) => Found(marked);

    [Theory]
    [InlineData("The crescent has 264 garages, 231 let and 33 vacant.")]
    public void Vacant_NoFinding(string text) => Silent(text);
}
