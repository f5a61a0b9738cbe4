using Xunit;

namespace ReportAudit.Tests.Rules;

/// <summary>Totals told behind the items of a list.</summary>
public sealed class TotalsOfItemsTests() : RuleTests("total-mismatch")
{
    [Theory]
    // Each unit has a total of its own.
    [InlineData("1. Lúa đông xuân: gieo 214 ha, sản lượng 1.530,1 tấn.\n2. Lúa hè thu: gieo 208 ha, sản lượng [|1.261,8|] tấn; do mưa cuối vụ.\nCộng cả năm gieo 422 ha, sản lượng 2.746,9 tấn.")]
    // One item came in later.
    [InlineData("Các đợt tiếp nhận:\n- Đợt một: 315 thùng hàng;\n- Đợt hai: 428 thùng hàng;\n- Đợt ba: 267 thùng hàng.\nTổng cộng tiếp nhận [|743|] thùng hàng.")]
    [InlineData("Giải phóng mặt bằng:\n- Đoạn 1: 12,4 ha, chi trả 3.120 triệu đồng;\n- Đoạn 2: 9,8 ha, chi trả 2.475 triệu đồng.\nTổng diện tích thu hồi 22,2 ha, tổng kinh phí chi trả [|5.955 triệu|] đồng.")]
    public void Total_Finding(string marked) => Found(marked.Split('\n'));

    [Theory]
    [InlineData("1. Lúa đông xuân: gieo 214 ha, sản lượng 1.530,1 tấn.\n2. Lúa hè thu: gieo 208 ha, sản lượng 1.261,8 tấn; do mưa cuối vụ.\nCộng cả năm gieo 422 ha, sản lượng 2.791,9 tấn.")]
    // A total of something else in the same unit.
    [InlineData("Các đợt tiếp nhận:\n- Đợt một: 315 thùng hàng;\n- Đợt hai: 428 thùng hàng.\nTổng cộng trong năm đã phát 1.960 thùng hàng.")]
    // Two amounts of one unit in an item.
    [InlineData("Các xã:\n- Xã A: 214 ha, trong đó 96 ha lúa lai;\n- Xã B: 208 ha, trong đó 71 ha lúa lai.\nTổng diện tích lúa lai 169 ha.")]
    public void Others_NoFinding(string text) => Silent(text);
}
