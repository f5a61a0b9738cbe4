using Xunit;

namespace ReportAudit.Tests.Rules;

/// <summary>A third factor, and what passed of those who sat.</summary>
public sealed class ThreeFactorTests() : RuleTests("product-mismatch")
{
    [Theory]
    [InlineData("- Công tác phí: 6 người đi 142 đêm x 100.000 đồng/đêm = 85,2 triệu đồng.")]
    [InlineData("- Hỗ trợ 4 thôn, 25 ngày x 150.000 đồng/ngày = 15 triệu đồng.")]
    public void OfThree_NoFinding(string text) => Silent(text);

    [Fact]
    public void OfTwo_Finding() => Found("- Công tác phí: 142 đêm x 100.000 đồng/đêm = [|12,4 triệu|] đồng.");
}

public sealed class PassedTests() : RuleTests("remainder-mismatch")
{
    [Theory]
    [InlineData("Khối 12 có 243 học viên, 241 em dự thi (02 em bỏ thi vì đi làm xa), đỗ 229 em, đạt 95,02%.")]
    [InlineData("Có 186 học sinh dự thi (03 em thi lại), đỗ 171 em, đạt 91,94%.")]
    public void ShareOfThoseWhoSat_NoFinding(string text) => Silent(text);
}
