using Xunit;

namespace ReportAudit.Tests.Rules;

/// <summary>What is left, told behind brackets and lists of what was done.</summary>
public sealed class RestBehindBracketTests() : RuleTests("remainder-mismatch")
{
    [Theory]
    // What the bracket tells of the part is passed over.
    [InlineData("Kế hoạch vốn 46.000 triệu đồng. Giải ngân 38.640 triệu đồng, đạt 84% (vốn đầu tư 24.150 triệu đồng, vốn sự nghiệp 14.490 triệu đồng); còn [|7.630 triệu|] đồng chưa giải ngân.")]
    [InlineData("Tổng số hồ sơ phải giải quyết 9.418 hồ sơ. Đã giải quyết 8.697 hồ sơ, trong đó đúng hạn 8.541 hồ sơ, trễ hạn 156 hồ sơ; đang giải quyết [|712|] hồ sơ.")]
    public void Rest_Finding(string marked) => Found(marked);

    [Theory]
    [InlineData("Kế hoạch vốn 46.000 triệu đồng. Giải ngân 38.640 triệu đồng, đạt 84% (vốn đầu tư 24.150 triệu đồng, vốn sự nghiệp 14.490 triệu đồng); còn 7.360 triệu đồng chưa giải ngân.")]
    [InlineData("Tổng số hồ sơ phải giải quyết 9.418 hồ sơ. Đã giải quyết 8.697 hồ sơ, trong đó đúng hạn 8.541 hồ sơ, trễ hạn 156 hồ sơ; đang giải quyết 721 hồ sơ.")]
    public void Right_NoFinding(string text) => Silent(text);
}
