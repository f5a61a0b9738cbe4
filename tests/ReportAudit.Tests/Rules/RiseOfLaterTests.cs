using Xunit;

namespace ReportAudit.Tests.Rules;

/// <summary>Rises in percent of the later value instead of the earlier one, told apart from the two values.</summary>
public sealed class RiseOfLaterTests() : RuleTests("growth-mismatch")
{
    [Theory]
    [InlineData("Thư viện cấp mới 1.260 thẻ bạn đọc, trong đó thiếu nhi 815 thẻ. Phục vụ lưu động 14 buổi.\nNăm trước chỉ cấp 1.050 thẻ; như vậy số thẻ tăng 210 thẻ ([|16,7%|]).")]
    [InlineData("Tổ chức tập huấn cho 436 hộ trồng nấm.\nSo với năm 2022 (350 hộ), số hộ trồng nấm được tập huấn tăng [|19,7%|].")]
    [InlineData("Trong tháng có 52 ca cấp cứu, chuyển tuyến 27 ca, tử vong 0 ca. So với tháng trước (64 ca cấp cứu, 36 ca chuyển tuyến): giảm 12 ca (-18,75%), giảm 09 ca chuyển tuyến ([|-33,33%|]).")]
    public void OfTheLaterOne_Finding(string marked) => Found(marked);

    // Of the earlier one; of another earlier one that the paragraph tells; or of something that rose by as much.
    [Theory]
    [InlineData("Thư viện cấp mới 1.260 thẻ bạn đọc, trong đó thiếu nhi 815 thẻ. Phục vụ lưu động 14 buổi.\nNăm trước chỉ cấp 1.050 thẻ; như vậy số thẻ tăng 210 thẻ (20%).")]
    [InlineData("Tổ chức tập huấn cho 436 hộ trồng nấm.\nSo với năm 2022 (350 hộ), số hộ trồng nấm được tập huấn tăng 24,6%.")]
    [InlineData("Cả năm thu 1.260 triệu đồng, năm trước thu 1.050 triệu đồng. Riêng thu phí năm trước 1.800 triệu đồng, năm nay 2.100 triệu đồng, tăng 300 triệu đồng (16,7%).")]
    [InlineData("Năm nay trồng 480 ha, năm trước 400 ha, tăng 80 ha. Diện tích keo năm trước 180 ha, nay 210 ha, tăng 16,7%.")]
    public void OfTheEarlierOne_NoFinding(string text) => Silent(text);
}
