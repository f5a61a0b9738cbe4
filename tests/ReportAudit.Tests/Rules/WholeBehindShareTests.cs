using Xunit;

namespace ReportAudit.Tests.Rules;

/// <summary>Shares whose whole stands right behind them.</summary>
public sealed class WholeBehindShareTests() : RuleTests("percentage-mismatch")
{
    [Theory]
    [InlineData("Rệp sáp gây hại 84 ha, chiếm [|14,5%|] của 525 ha cà phê kinh doanh; bọ xít 60 ha.")]
    [InlineData("Có 46 hộ làm nghề dệt, chiếm [|28,4%|] của 184 hộ trong bản.")]
    public void OfTheWhole_Finding(string marked) => Found(marked);

    [Theory]
    [InlineData("Rệp sáp gây hại 84 ha, chiếm 16,0% của 525 ha cà phê kinh doanh; bọ xít 60 ha.")]
    [InlineData("Có 46 hộ làm nghề dệt, chiếm 25% của 184 hộ trong bản.")]
    [InlineData("Vốn góp 84 triệu đồng, chiếm 12% của dự án 2; 525 hộ tham gia.")]
    public void OfTheWhole_NoFinding(string text) => Silent(text);
}
