using Xunit;

namespace ReportAudit.Tests.Rules;

/// <summary>Shares that say what they are of, and were computed of another.</summary>
public sealed class NamedBaseTests() : RuleTests("percentage-mismatch")
{
    [Theory]
    [InlineData("Quản lý 1.246 cơ sở. Trong quý kiểm tra 386 cơ sở, đạt 62% kế hoạch.\nSau kiểm tra phát hiện 45 cơ sở vi phạm, chiếm [|3,61%|] số cơ sở được kiểm tra.")]
    [InlineData("Tổng số đơn nhận được là 412 đơn. Số đơn đủ điều kiện thụ lý là 365 đơn; 47 đơn còn lại đã trả.\nĐơn thuộc thẩm quyền của xã là 291 đơn, chiếm [|70,63%|] số đơn đủ điều kiện.")]
    [InlineData("Trường có 34 cán bộ, trong đó 23 giáo viên. Phổ cập đạt chuẩn. Giáo viên dạy giỏi cấp huyện 14 người, chiếm [|41,2%|] số giáo viên.")]
    public void OfTheNamedOne_Finding(string marked) => Found(marked);

    // It is of the one named; of both together; of one that is not printed; or the name is of one place.
    [Theory]
    [InlineData("Quản lý 1.246 cơ sở. Trong quý kiểm tra 386 cơ sở, đạt 62% kế hoạch.\nSau kiểm tra phát hiện 45 cơ sở vi phạm, chiếm 11,66% số cơ sở được kiểm tra.")]
    [InlineData("Sản lượng khai thác biển 21.640 tấn, nội địa 1.360 tấn.\nSản lượng bốc dỡ qua cảng 14.490 tấn, bằng 63,0% sản lượng khai thác.")]
    [InlineData("Huyện có 79.560 khẩu, trong đó đồng bào dân tộc thiểu số 34.210 khẩu.\nCác tôn giáo có 22.945 tín đồ, chiếm 28,84% dân số.")]
    [InlineData("Xã Tân An thả nuôi 318,5 ha, vượt kế hoạch. Cả vùng 1.795 ha.\nTừ đầu năm có 73,6 ha bị thiệt hại, chiếm 4,1% diện tích thả nuôi.")]
    [InlineData("Dư nợ đầu năm 128.460 triệu đồng, dư nợ đến 31/12/2023 là 136.840 triệu đồng.\nNợ xấu 684 triệu đồng, chiếm 0,50% tổng dư nợ.")]
    public void OfAnother_NoFinding(string text) => Silent(text);
}
