using Xunit;

namespace ReportAudit.Tests.Rules;

/// <summary>Tables whose columns, or rows, tell accounts of a stock: what was there and came, less what went, is what is left.</summary>
public sealed class StockColumnTests() : RuleTests("remainder-mismatch")
{
    [Fact]
    public void OneCameOneWent_Finding() => Found("""
        | Vật tư | Tồn đầu quý | Nhập | Xuất | Tồn cuối quý |
        | Xi măng (bao) | 180 | 450 | 512 | 118 |
        | Cát (m3) | 64 | 120 | 131 | 53 |
        | Gạch (viên) | 2.400 | 9.000 | 8.150 | [|3.520|] |
        | Thép (kg) | 930 | 1.500 | 1.615 | 815 |
        """);

    [Fact]
    public void SeveralCameAndWent_Finding() => Found("""
        | Xã | Đàn đầu kỳ | Sinh | Mua về | Bán | Chết | Đàn cuối kỳ |
        | Nà Khoa | 312 | 41 | 12 | 60 | 5 | 300 |
        | Bản Pho | 208 | 30 | 4 | 35 | 8 | 199 |
        | Tà Mung | 455 | 52 | 20 | 71 | 9 | [|474|] |
        | Khe Lụ | 127 | 18 | 0 | 22 | 3 | 120 |
        """);

    [Fact]
    public void AccountsSideBySide_Finding() => Found("""
        | Nội dung | Quỹ khuyến học | Quỹ vì trẻ em | Quỹ người nghèo | Quỹ đền ơn |
        | Đầu năm | 120 | 84 | 215 | 60 |
        | Thu vào | 95 | 40 | 180 | 72 |
        | Chi ra | 101 | 63 | 205 | 55 |
        | Cuối năm | 114 | 61 | [|109|] | 77 |
        """);

    // What the names of the columns say needs one account less.
    [Fact]
    public void ThreeRowsUnderHeadersThatSayIt_Finding() => Found("""
        | Loại | Đầu kỳ | Kết nạp | Xóa tên | Cuối kỳ |
        | Hội Nông dân | 640 | 52 | 17 | 675 |
        | Hội Phụ nữ | 811 | 63 | 20 | [|845|] |
        | Đoàn Thanh niên | 297 | 88 | 41 | 344 |
        """);

    [Fact]
    public void EmptyCells_NoFinding() => Silent("""
        | Thuốc | Tồn đầu | Nhập | Xuất | Hỏng | Tồn cuối |
        | Paracetamol | 1.200 | 3.000 | 3.310 | 15 | 875 |
        | Oresol | 640 |  | 402 | - | 238 |
        | Cloramin B | 95 | 200 | 171 | 4 | 120 |
        | Vitamin A | 310 | 150 | 288 |  | 172 |
        """);

    [Fact]
    public void NoStock_NoFinding() => Silent("""
        | Trường | Khối 1 | Khối 2 | Khối 3 | Khối 4 |
        | Hoa Sen | 112 | 98 | 105 | 120 |
        | Tân Lập | 84 | 91 | 77 | 80 |
        | Minh Đức | 150 | 142 | 139 | 161 |
        | Phú Hòa | 66 | 71 | 70 | 63 |
        """);

    [Fact]
    public void FewRowsBearItOut_NoFinding() => Silent("""
        | Xã | Diện đầu năm | Thêm | Thôi | Diện cuối năm |
        | Nà Khoa | 31 | 4 | 9 | 26 |
        | Bản Pho | 28 | 2 | 6 | 22 |
        | Tà Mung | 45 | 7 | 3 | 41 |
        """);

    // What the total's column misses is told once.
    [Fact]
    public void OfTheTotal_NotThisRule() => NotThisRule("""
        | Chi nhánh | Đầu kỳ | Tăng | Giảm | Cuối kỳ |
        | Đông | 418 | 34 | 11 | 441 |
        | Tây | 305 | 26 | 12 | 319 |
        | Nam | 540 | 35 | 17 | 558 |
        | Tổng | 1.263 | 95 | 40 | 1.381 |
        """);
}
