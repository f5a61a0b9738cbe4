using Xunit;

namespace ReportAudit.Tests.Rules;

/// <summary>Products written out with their signs.</summary>
public sealed class WrittenProductTests() : RuleTests("product-mismatch")
{
    [Theory]
    [InlineData("Mỗi tháng thu 226 sạp x 180.000 đồng/sạp = 40.680.000 đồng; 74 ki-ốt x 350.000 đồng/ki-ốt = [|25.200.000|] đồng.")]
    [InlineData("Chi bồi dưỡng 12 người × 3 ngày × 150.000 đồng = [|4.500.000|] đồng.")]
    [InlineData("Sản lượng ước 4,2 ha x 65 tạ/ha = [|37,2|] tấn.")]
    public void Wrong_Finding(string marked) => Found(marked);

    [Theory]
    [InlineData("Mỗi tháng thu 226 sạp x 180.000 đồng/sạp = 40.680.000 đồng; 74 ki-ốt x 350.000 đồng/ki-ốt = 25.900.000 đồng.")]
    [InlineData("Chi bồi dưỡng 12 người × 3 ngày × 150.000 đồng = 5.400.000 đồng.")]
    [InlineData("Nhà bếp 12 m x 15 m, giá 4.500.000 đồng.")]
    public void Right_NoFinding(string text) => Silent(text);
}
