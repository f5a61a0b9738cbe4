using Xunit;

namespace ReportAudit.Tests.Rules;

/// <summary>Parts that stand in items, behind a whole that opens its clause, or before their total.</summary>
public sealed class TotalMismatchItemTests() : RuleTests("total-mismatch")
{
    [Theory]
    [InlineData("""
        Đã giải quyết [|241|]/287 đơn, cụ thể:
        - Đất đai 150 đơn.
        - Chính sách 71 đơn.
        - Môi trường 30 đơn.
        """)]
    [InlineData("""
        Đã nối mạng 52/[|80|] trạm, gồm:
        - Khu một 31 trạm.
        - Khu hai 39 trạm.
        - Khu ba 20 trạm.
        """)]
    public void ItemsUnderARatio_Finding(string marked) => Error(marked);

    [Fact]
    public void ItemsUnderARatio_NoFinding() => Silent("""
        Đã giải quyết 241/287 đơn, cụ thể:
        - Đất đai 140 đơn.
        - Chính sách 71 đơn.
        - Môi trường 76 đơn.
        """);

    [Theory]
    [InlineData("""
        Thành lập [|38|] tổ bảo vệ với 571 người:
        - Khu A 14 tổ, 216 người.
        - Khu B 12 tổ, 195 người.
        - Khu C 10 tổ, 160 người.
        """)]
    [InlineData("""
        Mở [|21|] lớp với 640 học viên, trong đó:
        - Lớp may 12 lớp, 370 học viên.
        - Lớp điện 7 lớp, 270 học viên.
        """)]
    public void ItemsBorneOutByTheirSecondFigures_Finding(string marked) => Error(marked);

    [Fact]
    public void ItemsBorneOutByTheirSecondFigures_NoFinding() => Silent("""
        Mở 21 lớp với 640 học viên, trong đó:
        - Lớp may 9 lớp, 270 học viên.
        - Lớp điện 4 lớp, 130 học viên.
        """);

    [Theory]
    [InlineData("""
        Toàn bộ [|86|] giếng khoan đều được kiểm tra, cụ thể:
        - Phía bắc 41 giếng.
        - Phía nam 35 giếng.
        """)]
    [InlineData("""
        Tất cả [|154|] hộ trong vùng đều đã di dời:
        - Khu tái định cư số một nhận 90 hộ.
        - Khu tái định cư số hai nhận 54 hộ.
        """)]
    public void ItemsOfAllOfThem_Finding(string marked) => Error(marked);

    [Fact]
    public void ItemsOfAllOfThem_NoFinding() => Silent("""
        Có 154 hộ trong vùng ngập:
        - Khu tái định cư số một nhận 40 hộ.
        - Khu tái định cư số hai nhận 34 hộ.
        """);

    [Theory]
    [InlineData("""
        Trong tháng thu gom 45 tấn phế liệu.
        - Giấy vụn 54 tấn.
        """)]
    [InlineData("""
        Trong tháng thu gom 45 tấn phế liệu, trong đó:
        - Giấy vụn 24 tấn.
        """)]
    public void SingleItems_NoFinding(string text) => Silent(text);

    [Theory]
    [InlineData("""
        Kinh phí phun khử trùng là [|71.500.000|] đồng, gồm:
        - Phun đợt một: 820 lít x 50.000 đồng = 41.000.000 đồng.
        - Phun đợt hai: 590 lít x 50.000 đồng = 29.500.000 đồng.
        """)]
    [InlineData("""
        Tổng chi hỗ trợ con giống [|18.600.000|] đồng, gồm:
        - Gà: 300 con x 40.000 đồng = 12.000.000 đồng.
        - Vịt: 160 con x 35.000 đồng = 5.600.000 đồng.
        """)]
    public void MoneyBehindItsEquals_Finding(string marked) => Found(marked);

    [Fact]
    public void MoneyBehindItsEquals_NoFinding() => Silent("""
        Kinh phí phun khử trùng là 70.500.000 đồng, gồm:
        - Phun đợt một: 820 lít x 50.000 đồng = 41.000.000 đồng.
        - Phun đợt hai: 590 lít x 50.000 đồng = 29.500.000 đồng.
        """);

    [Theory]
    [InlineData("Kiểm định xe khách 4 đợt; trong [|72|] xe khách có 51 xe đạt, 31 xe chưa đạt.")]
    [InlineData("Hội thu hút nhiều tổ; trong số [|64|] tổ vay vốn có 40 tổ đã tất toán, 14 tổ chưa tất toán.")]
    public void WholesThatOpenAClause_Finding(string marked) => Error(marked);

    [Fact]
    public void WholesThatOpenAClause_NoFinding() =>
        Silent("Kiểm định xe khách 4 đợt; trong 72 xe khách có 51 xe lắp camera, 31 xe chạy đêm.");

    [Theory]
    [InlineData("Kênh chính nạo vét 213 m, kênh nhánh nạo vét 168 m, cộng lại [|391|] m.")]
    [InlineData("Phiên sáng bán 426 vé, phiên chiều bán 318 vé, tổng cộng [|754|] vé.")]
    public void TotalsBehindTheirParts_Finding(string marked) => Error(marked);

    [Theory]
    [InlineData("Phiên sáng bán 426 vé, phiên chiều bán 318 vé, tổng cộng 744 vé.")]
    [InlineData("Phiên sáng bán 426 vé, phiên chiều bán 318 vé, cộng lại cả năm 9.744 vé.")]
    public void TotalsBehindTheirParts_NoFinding(string text) => Silent(text);

    [Theory]
    [InlineData("Tiếp nhận [|2.400|] phiếu; nộp trực tuyến 1.410 phiếu (60%), nộp trực tiếp 940 phiếu (40%).")]
    [InlineData("Thẩm định 860 bài; đạt 645 bài (75%), không đạt [|205|] bài (25%).")]
    public void OppositesWhoseSharesMakeAHundred_Warning(string marked) => Warning(marked);

    [Fact]
    public void OppositesWhoseSharesMakeAHundred_NoFinding() =>
        Silent("Thẩm định 860 bài; đạt 645 bài (75%), không đạt 105 bài (12,2%).");
}
