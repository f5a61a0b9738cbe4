using Xunit;

namespace ReportAudit.Tests.Rules;

/// <summary>What only bounds a class is no figure that is told again.</summary>
public sealed class BoundRestatementTests() : RuleTests("restated-figure-mismatch")
{
    [Theory]
    [InlineData("- Từ 12 m đến dưới 18 m: 240 cột;\n- Từ 18 m trở lên: 35 cột.\nCột từ 12 m trở lên là 275 cột, trong đó cột thép 80 cột.")]
    [InlineData("- Từ 5 ha đến dưới 9 ha: 64 trang trại;\n- Từ 9 ha trở lên: 11 trang trại.\nTrang trại từ 5 ha trở lên là 75 trang trại.")]
    public void Classes_NoFinding(string text) => Silent(text);
}
