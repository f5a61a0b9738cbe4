using FluentAssertions;
using Xunit;

namespace ReportAudit.Tests.Rules;

public sealed class PartExceedsWholeRuleTests() : RuleTests("part-exceeds-whole")
{
    // What bounds a stretch says which are counted.
    [Theory]
    [InlineData("Có 3.216 tàu cá từ 6 m trở lên, trong đó 1.684 tàu dài từ 6 đến dưới 12 m, 712 tàu từ 12 m trở lên.")]
    [InlineData("Có 23 doanh nghiệp có mức từ 20.000 đồng trở lên, trong đó 14 doanh nghiệp từ 25.000 đồng trở lên.")]
    public void Bounds_NoFinding(string text) => Silent(text);

    // Behind a list that adds up, "trong đó" speaks of all of it.
    [Theory]
    [InlineData("Nhận 26 đơn, gồm 19 đơn khiếu nại và 7 đơn tố cáo, trong đó thuộc thẩm quyền 17 đơn.")]
    [InlineData("Kết nạp 48 đảng viên, gồm nông dân 31 đảng viên, công chức 17 đảng viên, trong đó nữ 22 đảng viên.")]
    [InlineData("Kế hoạch 386 tỷ đồng, gồm ngân sách tỉnh 239 tỷ đồng, ngân sách huyện 147 tỷ đồng; nếu phân theo thời gian giao thì vốn giao trong năm 362 tỷ đồng, vốn kéo dài 24 tỷ đồng.")]
    public void PartOfAListedTotal_NoFinding(string text) => Silent(text);

    [Theory]
    [InlineData("Đang giải quyết 309 hồ sơ, trong đó [|321|] hồ sơ còn trong hạn.")]
    [InlineData("Đúng hạn 740 hồ sơ, quá hạn 16 hồ sơ, trong đó [|23|] hồ sơ đất đai.")]
    public void PartOfTheNearest_Finding(string marked) => Found(marked);

    [Fact]
    public void OfWhichOnePart_Finding() =>
        Error("Trong quý, xã ban hành 45 văn bản, trong đó có [|54|] văn bản ký số.");

    [Fact]
    public void OfThese_Finding() => Error("Có 12 công trình được duyệt, trong số đó [|15|] công trình đã khởi công.");

    [Fact]
    public void AtOnePlace_Finding() => Warning("""
        Toàn xã treo 36 tấm băng rôn.
        Riêng khu trung tâm treo [|48|] tấm băng rôn tại khu trung tâm xã.
        """);

    [Fact]
    public void MeasuredPart_Finding() =>
        Error("Diện tích lúa vụ mùa là 315,2 ha, trong đó [|351,2|] ha lúa chất lượng cao.");

    [Fact]
    public void Money_Finding() => Error("Tổng thu ngân sách đạt 8,4 tỷ đồng, trong đó thu từ đất [|9,1 tỷ|] đồng.");

    [Fact]
    public void PeopleAmongVisits_Finding() => Error("Đã tập huấn cho 130 cán bộ, trong đó có [|165|] cán bộ thôn.");

    [Fact]
    public void PartEqualsWhole_NoFinding() => Silent("Xã có 14 thôn, trong đó 14 thôn đạt chuẩn văn hóa.");

    [Fact]
    public void SmallerPart_NoFinding() => Silent("Trong quý, xã ban hành 54 văn bản, trong đó có 45 văn bản ký số.");

    [Fact]
    public void OtherUnit_NoFinding() => Silent("Phát hiện 21 vụ vi phạm, trong đó có 34 đối tượng bị xử phạt.");

    [Fact]
    public void RoundedWhole_NoFinding() =>
        Silent("Diện tích lúa vụ mùa là 315 ha, trong đó 315,4 ha lúa chất lượng cao.");

    [Fact]
    public void HedgedWhole_NoFinding() =>
        Silent("Thu hút hơn 200 lượt người tham gia, trong đó có 212 lượt người là đoàn viên.");

    [Fact]
    public void NearestWhole_NoFinding() => Silent("Có 30 hộ đăng ký, 210 hộ được hỗ trợ, trong đó 120 hộ nghèo.");

    [Fact]
    public void MoreActualThanPlan_NoFinding() => Silent("Kế hoạch 40 ha, thực hiện 52 ha, trong đó 45 ha lúa lai.");

    [Fact]
    public void EarlierYearsMoney_NoFinding() =>
        Silent("Kiến nghị thu hồi 1,6 tỷ đồng; đã thu hồi 2,5 tỷ đồng, bao gồm cả số của các năm trước.");

    [Fact]
    public void SettledMoreThanReceived_NoFinding() =>
        Silent("Trong kỳ tiếp nhận mới 152 đơn, đã giải quyết 168 đơn do có đơn kỳ trước chuyển sang.");

    [Fact]
    public void Message_SaysTheArithmeticInBothLanguages()
    {
        var finding = Error("Trong quý, xã ban hành 45 văn bản, trong đó có [|54|] văn bản ký số.");

        finding.Expression.Should().Be("54 > 45");
        finding.Actual.Should().Be(54);
        finding.Message.Vietnamese.Should().Be("Phần 54 văn bản (có văn bản ký số) lớn hơn toàn bộ 45 văn bản (xã ban hành văn bản) (vượt 9). Sửa một trong các số 45; 54 là mọi chỗ đều khớp.");
        finding.Message.English.Should().Be("The part 54 văn bản (có văn bản ký số) is more than the whole 45 văn bản (xã ban hành văn bản) (by 9). Changing one of 45; 54 makes every statement agree.");
    }

    [Theory]
    [InlineData("Đoàn kiểm tra 64 cơ sở kinh doanh, vi phạm [|71|] cơ sở.")]
    [InlineData("Khám 310 lượt, phát hiện bệnh [|342|] lượt.")]
    [InlineData("Xét nghiệm 1.204 mẫu nước, không đạt [|1.240|] mẫu.")]
    public void MoreFoundThanLookedAt_Warning(string marked) => Warning(marked);

    [Fact]
    public void MoreThanTheStockUnderTheSlash_Error() =>
        Error("Tiêm vắc xin cho [|62.418|] con/tổng đàn 60.150 con.");

    [Theory]
    [InlineData("Kiểm tra 64 cơ sở, phát hiện 71 lỗi vi phạm về nhãn hàng.")]
    [InlineData("Khám 310 lượt. Năm trước phát hiện 342 lượt mắc bệnh.")]
    [InlineData("Trồng 40/38 ha rau, vượt kế hoạch.")]
    public void OtherThingsOrTimes_Silent(string text) => NotThisRule(text);

    [Theory]
    [InlineData("Tổ chức 45 lớp dạy nghề, trong đó may [|54|] lớp, hàn 6 lớp.")]
    [InlineData("Toàn khu có 120 gian hàng, trong đó bán lẻ [|210|] gian hàng, ăn uống 14 gian hàng.")]
    public void FirstPartOfAPartialList_Finding(string marked) => Error(marked);

    [Fact]
    public void FirstPartOfAPartialList_NoFinding() =>
        Silent("Toàn khu có 120 gian hàng, trong đó bán lẻ 21 gian hàng, ăn uống 14 gian hàng.");

    [Theory]
    [InlineData("""
        Trong tháng thu gom 45 tấn phế liệu, trong đó:
        - Giấy vụn [|54|] tấn.
        """)]
    [InlineData("""
        Tổng số đàn ong là 310 đàn, cụ thể:
        - Ong ngoại [|340|] đàn.
        """)]
    public void SingleItems_Finding(string marked) => Error(marked);

    [Fact]
    public void SingleItems_NoFinding() => Silent("""
        Trong tháng thu gom 54 tấn phế liệu, trong đó:
        - Giấy vụn 45 tấn.
        """);

    [Theory]
    [InlineData("Trong 38 cán bộ có 22 cán bộ ở huyện về, [|96|] cán bộ của các xã cũ.")]
    [InlineData("Trong số 64 hồ sơ có 41 hồ sơ đất đai, [|83|] hồ sơ chứng thực.")]
    [InlineData("Trong 120 hộ có 31 hộ nuôi bò, 42 hộ nuôi lợn, [|210|] hộ trồng keo.")]
    public void LaterPartsOfAnOpenedWhole_Finding(string marked) => Found(marked);

    [Fact]
    public void LaterPartsOfAnOpenedWhole_NoFinding() =>
        Silent("Trong 38 cán bộ có 22 cán bộ ở huyện về, 16 cán bộ của các xã cũ; toàn xã có 96 cán bộ thôn.");

    // What the report itself calls less than all.
    [Theory]
    [InlineData("Có [|1.372|] hộ/1.237 hộ ký cam kết bảo vệ rừng (tỷ lệ 90,2%).")]
    [InlineData("[|68|] thôn/58 thôn có nhà văn hóa, đạt 85,3%.")]
    [InlineData("Đã xây dựng [|431|]/413 phòng học kiên cố, chiếm 95,9%.")]
    public void RatioAboveOneCalledLess_Finding(string marked) => Error(marked);

    [Theory]
    [InlineData("Đã xây dựng 42 nhà/40 nhà theo kế hoạch, đạt 105%.")]
    [InlineData("Có 1.237 hộ/1.372 hộ ký cam kết bảo vệ rừng (tỷ lệ 90,2%).")]
    public void RatioOfOtherKinds_NoFinding(string text) => Silent(text);

    [Theory]
    [InlineData("Mở 14 lớp nghề cho 412 học viên, trong đó lao động nữ [|426|] người.")]
    [InlineData("Tập huấn cho 86 thanh niên, trong đó người đã có việc làm [|97|] người.")]
    public void PersonsUnderAnotherName_Finding(string marked) => Found(marked);

    [Theory]
    [InlineData("Mở 14 lớp nghề cho 412 học viên, trong đó lao động nữ 246 người.")]
    [InlineData("Chi bộ kết nạp 9 đảng viên; từ 90% đảng viên trở lên hoàn thành tốt nhiệm vụ, trong đó năm 2024 có 12 đồng chí hoàn thành xuất sắc.")]
    [InlineData("Trong năm có 3 tổ xếp loại khá, 11 tổ xếp loại tốt.")]
    [InlineData("Trong quý có 4 đợt phát quà, 12 đợt tuyên truyền.")]
    public void PersonsUnderAnotherName_NoFinding(string text) => Silent(text);

    // What is so many times as much is of something else.
    [Theory]
    [InlineData("The 18 permits of £90 each come to £1,620, of which £1,250 was paid by June.")]
    [InlineData("Trạm có 14 thuyền, trong đó 412 lượt khách đi trong ngày.")]
    public void ManyTimesAbove_NoFinding(string text) => Silent(text);
}
