using Xunit;

namespace ReportAudit.Tests.Rules;

/// <summary>Averages of a paragraph's total for each of what is counted elsewhere.</summary>
public sealed class AverageToldApartTests() : RuleTests("product-mismatch")
{
    private const string Vietnamese = "Toàn xã có 248 hộ trồng chè với 610 lao động.\n\nSản lượng chè khô đạt ";
    private const string English = "The register lists 1,452 hives in seven parishes.\n\nHoney taken weighed ";

    [Theory]
    [InlineData(Vietnamese + "[|463,8|] tấn, gồm chè xanh 401,5 tấn, chè đen 62,3 tấn. Tính ra bình quân 1,78 tấn/hộ.")]
    [InlineData(English + "[|34,122|] kg, of which heather honey was 9,840 kg. That is an average of 25.3 kg per registered hive.")]
    [InlineData("Toàn huyện có 14 trường, 9 trường đạt chuẩn. Tổng số câu lạc bộ là [|259|] câu lạc bộ, bình quân 15,8 câu lạc bộ/trường; năm trước 224 câu lạc bộ.")]
    [InlineData("We served 42,600 dinners this winter, up from 40,100 in the last.\n\nThe kitchen cost $[|313,110|], which works out at $7.53 a dinner.")]
    // The days on which somebody ate.
    [InlineData("Tiền ăn 42.000 đồng/cháu/ngày, quý II có 13.450 ngày ăn, chi [|546,9 triệu|] đồng.")]
    public void Average_Finding(string marked) => Found(marked);

    [Theory]
    [InlineData(Vietnamese + "463,8 tấn, gồm chè xanh 401,5 tấn, chè đen 62,3 tấn. Tính ra bình quân 1,87 tấn/hộ.")]
    [InlineData(English + "34,122 kg, of which heather honey was 9,840 kg. That is an average of 23.5 kg per registered hive.")]
    [InlineData("We served 42,600 dinners this winter, up from 40,100 in the last.\n\nThe kitchen cost $313,110, which works out at $7.35 a dinner.")]
    [InlineData("Tiền ăn 42.000 đồng/cháu/ngày, quý II có 13.450 ngày ăn, chi 564,9 triệu đồng.")]
    [InlineData("Toàn huyện có 14 trường, 9 trường đạt chuẩn. Tổng số câu lạc bộ là 259 câu lạc bộ, bình quân 18,5 câu lạc bộ/trường; năm trước 224 câu lạc bộ.")]
    [InlineData("41 stewards gave 2,460 hours, 60 hours each on average. Enquiries on the phone numbered 3,180.")]
    // Of a few digits any is a slip away.
    [InlineData("Toàn xã có 3.618 hộ.\n\nHội vận động 2.900 kg gạo, tặng hộ khó khăn 10 kg/hộ.")]
    // Of some hives only.
    [InlineData(English + "34,122 kg, of which heather honey was 9,840 kg. That is an average of 31.4 kg per working hive.")]
    public void Right_NoFinding(string text) => Silent(text);
}
