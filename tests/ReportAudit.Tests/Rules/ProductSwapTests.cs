using Xunit;

namespace ReportAudit.Tests.Rules;

/// <summary>Products printed with decimals, two digits of which stand in the other order though the rate is round.</summary>
public sealed class ProductSwapTests() : RuleTests("product-mismatch")
{
    [Theory]
    [InlineData("Gieo cấy 512 ha lúa, năng suất 61 tạ/ha, sản lượng [|3.132,2|] tấn.")]
    [InlineData("Lạc xuân 134 ha, năng suất 27 tạ/ha, sản lượng [|316,8|] tấn.")]
    [InlineData("Ngô đông 348 ha, năng suất 47 tạ/ha, sản lượng [|1.653,6|] tấn.")]
    public void Swapped_Finding(string marked) => Found(marked);

    // What it makes; and what a rate so round leaves open.
    [Theory]
    [InlineData("Gieo cấy 512 ha lúa, năng suất 61 tạ/ha, sản lượng 3.123,2 tấn.")]
    [InlineData("Gieo cấy 512 ha lúa, năng suất 61 tạ/ha, sản lượng 3.128,6 tấn.")]
    public void Makes_NoFinding(string text) => Silent(text);
}
