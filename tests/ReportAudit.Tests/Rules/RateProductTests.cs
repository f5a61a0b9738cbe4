using Xunit;

namespace ReportAudit.Tests.Rules;

/// <summary>Products told in any order and words: the units say which figures belong together.</summary>
public sealed class RateProductTests() : RuleTests("product-mismatch")
{
    [Theory]
    // The product before its rate, counts of something else between.
    [InlineData("Tổ chức 29 buổi gặp gỡ, gồm cấp huyện 3 buổi, cấp xã 26 buổi; thu hút [|2.346|] lượt người dự, bình quân 84 lượt người/buổi.")]
    // The count in the sentence before, and another rate beside.
    [InlineData("Cánh đồng mẫu có quy mô 150 ha, 168 hộ tham gia. Năng suất bình quân 64,2 tạ/ha, ruộng ngoài đạt 58,5 tạ/ha; sản lượng thu được [|936|] tấn.")]
    // No unit that is known: the word behind the slash is the one behind the count.
    [InlineData("Đã thay 85 nắp cống bằng gang, đơn giá 1,45 triệu đồng/nắp, giá trị [|132,25 triệu|] đồng.")]
    [InlineData("Thư viện luân chuyển 64 chuyến sách tới các điểm với [|24.200|] bản, bình quân 350 bản mỗi chuyến.")]
    public void Units_Finding(string marked) => Found(marked);

    [Theory]
    [InlineData("Tổ chức 29 buổi gặp gỡ, gồm cấp huyện 3 buổi, cấp xã 26 buổi; thu hút 2.436 lượt người dự, bình quân 84 lượt người/buổi.")]
    // What another rate of the kind makes is not of this one.
    [InlineData("Công suất thiết kế 30.000 m3/ngày đêm; trong 182 ngày sản xuất 4.823.000 m3, bình quân 26.500 m3/ngày đêm.")]
    // What may be taken is no rate of what was.
    [InlineData("Vốn vay giúp 9.842 hộ thoát nghèo, xây 24.318 công trình nước sạch (mỗi hộ có thể vay cho hai công trình).")]
    // Far from the product: of something else.
    [InlineData("Hỗ trợ 42 hộ làm nhà, mức 50 triệu đồng/hộ; đến nay giải ngân 1.050 triệu đồng.")]
    // Of two counts and no slip it is open which is meant.
    [InlineData("Có 64 nhà được duyệt, hoàn thành 57 nhà (xây mới 38 nhà, sửa chữa 19 nhà), 9 nhà đang làm. Mức hỗ trợ 60 triệu đồng/nhà xây mới, 30 triệu đồng/nhà sửa chữa; đã chi 2.850 triệu đồng.")]
    public void Others_NoFinding(string text) => Silent(text);
}
