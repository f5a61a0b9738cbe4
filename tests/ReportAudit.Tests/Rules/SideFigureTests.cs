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

public sealed class HallTests() : RuleTests("product-mismatch")
{
    [Theory]
    [InlineData("Hội trường 150 chỗ, 02 phòng học (60 chỗ/phòng); thư viện 3.400 bản sách.")]
    [InlineData("Nhà khách 180 giường, 12 phòng nội trú (08 giường/phòng).")]
    public void ToldBeforeInAList_NoFinding(string text) => Silent(text);
}

public sealed class SomeOfThemTests() : RuleTests("total-mismatch")
{
    [Theory]
    [InlineData("Thu gom 312 tấn rác (trong đó có 58 tấn rác tái chế, 74 tấn rác hữu cơ).")]
    [InlineData("Trồng 421 cây (trong đó có 84 cây sao, 40 cây dầu).")]
    public void Some_NoFinding(string text) => Silent(text);
}

public sealed class PriceInAListTests() : RuleTests("total-mismatch")
{
    [Theory]
    [InlineData("Thu 1.968.000 đồng: lệ phí khai sinh 296.000 đồng; cấp trích lục 1.024 bản x 1.000 đồng = 1.024.000 đồng; xác nhận khác 648.000 đồng.")]
    [InlineData("Chi 4.350.000 đồng: văn phòng phẩm 750.000 đồng; nước uống 120 chai x 5.000 đồng = 600.000 đồng; bồi dưỡng 3.000.000 đồng.")]
    public void OfOne_NoFinding(string text) => Silent(text);
}

public sealed class TurnedRatioTests() : RuleTests("percentage-mismatch")
{
    [Theory]
    [InlineData("Kết quả:\n- Tiểu học: 7.150 em/7.078 em, đạt 99,0%;\n- Trung học cơ sở: 5.420 em/5.274 em, đạt 97,3%.")]
    [InlineData("Xã có 9 thôn, 2.316 hộ.\nSố hộ đăng ký 2.270 hộ, bằng 98,0% tổng số hộ. Có 2.089 hộ được công nhận, đạt 90,2% tổng số hộ.")]
    public void AsTheShareHasIt_NoFinding(string text) => Silent(text);

    [Fact]
    public void AsNoShareHasIt_Finding() => Found("- Tiểu học: 7.078 em/7.150 em, đạt [|90,9%|];");
}

public sealed class BoundOfAgeTests() : RuleTests("percentage-mismatch")
{
    [Theory]
    [InlineData("Năm 2024 mở 32 lớp với 2.418 học viên. Học viên nữ 1.064 người (44,0%), tuổi dưới 40 chiếm gần 62%.")]
    [InlineData("Chi bộ có 85 đảng viên. Đảng viên nữ 31 đồng chí (36,5%), tuổi trên 50 chiếm hơn 40%.")]
    public void NoPart_NoFinding(string text) => Silent(text);
}

public sealed class SmallAccountTests() : RuleTests("remainder-mismatch")
{
    [Theory]
    [InlineData("Đầu kỳ có 21 đơn kiến nghị, tiếp nhận 34 đơn, đã giải quyết 41 đơn, cuối kỳ còn [|16|] đơn.")]
    [InlineData("Đầu năm có 18 hồ sơ, tiếp nhận 27 hồ sơ, đã giải quyết 33 hồ sơ, cuối năm còn [|14|] hồ sơ.")]
    public void OfFew_Finding(string marked) => Found(marked);

    [Fact]
    public void OfFew_NoFinding() => Silent("Đầu kỳ có 21 đơn kiến nghị, tiếp nhận 34 đơn, đã giải quyết 41 đơn, cuối kỳ còn 14 đơn.");
}
