using Xunit;

namespace ReportAudit.Tests.Rules;

/// <summary>A rate with its count and its amount right beside it, one slip of the keyboard apart.</summary>
public sealed class NeighbouringProductTests() : RuleTests("product-mismatch")
{
    [Theory]
    // Each of what was told before.
    [InlineData("46 wardens put in [|2,984|] hours, 54 hours each on average.")]
    [InlineData("46 wardens put in [|2,984|] hours, on average 54 hours apiece.")]
    // A price, an average behind its figure, a word for each of whatever was counted.
    [InlineData("- 384 lanterns at €12, making €[|4,128|];")]
    [InlineData("Hardship payments of $[|66,960|] went to 127 apprentices, $480 on average.")]
    [InlineData("The levy is £14 a head. Fees came in from 3,260 ewes, that is £[|45,940|].")]
    // An article alone.
    [InlineData("The evening school had [|2,136|] pupils in 152 courses, or 18 a course.")]
    [InlineData("Wheat was sown on 63 acres and gave 24 bags to the acre, [|1,812|] bags in all.")]
    // A bare number of another sort, another count, and a rate of few for many.
    [InlineData("Phúc tra tại hiện trường 12 cơ sở, phạt 07 cơ sở với [|22,5 triệu|] đồng (bình quân 4,5 triệu đồng/cơ sở).")]
    [InlineData("Trong năm mở 36 phiên chợ, mỗi tháng 03 phiên, đón [|5.952|] lượt khách, bình quân 157 lượt khách/phiên.")]
    // Portions of what nobody counted, and a product in a bracket behind its amount.
    [InlineData("Tặng quà 24 gia đình, mỗi phần 750.000 đồng, tổng [|16.000.000|] đồng.")]
    [InlineData("Thu quỹ [|36,4 triệu|] đồng (256 đoàn viên x 150.000 đồng).")]
    public void Slip_Finding(string marked) => Found(marked);

    [Theory]
    // What they make, an average rounded or cut off.
    [InlineData("46 wardens put in 2,484 hours, 54 hours each on average.")]
    [InlineData("Trong năm mở 36 phiên chợ, mỗi tháng 03 phiên, đón 5.660 lượt khách, bình quân 157 lượt khách/phiên.")]
    // Another count makes it.
    [InlineData("1,846 calls were answered at once, 92% of the 2,010 calls. Wardens paid 6,633 visits, an average of 3.3 visits per call.")]
    // So much a month, told for a quarter.
    [InlineData("Có 8.240 hộ đăng ký, mức 30.000 đồng/hộ/tháng, cả quý thu 741,6 triệu đồng.")]
    // Two rates make it together.
    [InlineData("Làm mới 16 nhà, sửa 23 nhà; hỗ trợ 50 triệu đồng/nhà làm mới, 20 triệu đồng/nhà sửa, tổng 1.260 triệu đồng.")]
    [InlineData("Nhà ở: giúp 07 gia đình với 320 triệu đồng, trong đó 04 gia đình làm mới mức 65 triệu đồng/gia đình, 03 gia đình sửa chữa mức 20 triệu đồng/gia đình.")]
    // No slip leads from the one to the other.
    [InlineData("46 wardens put in 3,971 hours; those on the river gave 54 hours each on average.")]
    // Told roughly.
    [InlineData("Some 46 wardens put in 2,984 hours, about 54 hours each.")]
    public void Others_NoFinding(string text) => Silent(text);
}
