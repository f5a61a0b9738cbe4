using Xunit;

namespace ReportAudit.Tests.Rules;

/// <summary>Columns of products in another order than their factors, or in units that no words relate.</summary>
public sealed class LooseProductTests() : RuleTests("product-mismatch")
{
    [Fact]
    public void ThousandBetweenTheUnits_Finding() => Found("""
        | Giống | Sản lượng (tấn) | Giá bán (đồng/kg) | Thành tiền (triệu đồng) |
        | ST25 | 412,5 | 9.200 | 3.795 |
        | OM18 | 638,0 | 7.800 | [|4.967,4|] |
        | Đài thơm 8 | 290,0 | 8.100 | 2.349 |
        | Nàng hoa | 174,5 | 8.400 | 1.465,8 |
        """);

    [Fact]
    public void YieldBehindTheHarvest_Finding() => Found("""
        | Thôn | Diện tích (ha) | Sản lượng (tấn) | Năng suất (tấn/ha) |
        | Đông | 42,5 | 238,0 | 5,6 |
        | Đoài | 36,0 | [|223,2|] | 5,2 |
        | Thượng | 51,0 | 280,5 | 5,5 |
        | Hạ | 28,4 | 150,5 | 5,3 |
        """);

    [Fact]
    public void YieldBelowOne_Finding() => Found("""
        | Cây | Diện tích (ha) | Năng suất (tấn/ha) | Sản lượng (tấn) |
        | Đậu xanh | 812 | 0,8 | 649,6 |
        | Vừng | 364 | 0,5 | 182 |
        | Lạc | 1.215 | 1,9 | [|2.830,5|] |
        """);

    [Fact]
    public void EmptyCells_NoFinding() => Silent("""
        | Loại gỗ | Khối lượng (m3) | Đơn giá (nghìn đồng/m3) | Thành tiền (triệu đồng) |
        | Keo | 1.245 | 1.150 | 1.431,75 |
        | Bạch đàn | 618 |  | - |
        | Mỡ | 340 | 1.320 | 448,8 |
        | Cộng | 2.203 |  | 1.880,55 |
        """);

    [Fact]
    public void NoProduct_NoFinding() => Silent("""
        | Xã | Số hộ | Số khẩu | Diện tích (ha) | Kinh phí (triệu đồng) |
        | Nà Khoa | 412 | 1.730 | 2.145 | 8.412 |
        | Bản Pho | 305 | 1.281 | 1.902 | 6.077 |
        | Tà Mung | 288 | 1.166 | 3.310 | 5.930 |
        """);
}
