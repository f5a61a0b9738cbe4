using FluentAssertions;
using Xunit;

namespace ReportAudit.Tests.Rules;

public sealed class RemainderMismatchRuleTests() : RuleTests("remainder-mismatch")
{
    // The whole stands in the item, or the sentence, above.
    [Theory]
    [InlineData("+ Tiếp nhận 1.124 hồ sơ: trực tuyến 895 hồ sơ, trực tiếp 229 hồ sơ.", "+ Đã giải quyết 1.097 hồ sơ, đạt 97,6%; còn [|37|] hồ sơ đang giải quyết.")]
    [InlineData("- Phát hành 3.274 văn bản, tăng 286 văn bản so với cùng kỳ.", "- Văn bản có ký số: 3.196 văn bản (97,6%); còn lại [|87|] văn bản là văn bản mật.")]
    [InlineData("Tổng số phải thi hành 7.775 việc, gồm 6.102 việc có điều kiện, 1.546 việc chưa có điều kiện và 127 việc hoãn. Đã thi hành xong 4.037 việc; số việc còn lại chuyển kỳ sau là [|3.783|] việc.")]
    public void WholeAbove_Finding(params string[] marked) => Found(marked);

    [Theory]
    [InlineData("+ Tiếp nhận 1.124 hồ sơ: trực tuyến 895 hồ sơ, trực tiếp 229 hồ sơ.", "+ Đã giải quyết 1.097 hồ sơ, đạt 97,6%; còn 27 hồ sơ đang giải quyết.")]
    [InlineData("Tổng số phải thi hành 7.775 việc, gồm 6.102 việc có điều kiện, 1.673 việc chưa có điều kiện. Đã thi hành xong 4.037 việc; số việc còn lại chuyển kỳ sau là 3.738 việc.")]
    public void WholeAbove_AddsUp_NoFinding(params string[] lines) => Silent(lines);

    // What is left of a state over the year is no rest of all.
    [Theory]
    [InlineData("Trường có 352 trẻ, tăng 14 trẻ so với năm học trước (338 trẻ).", "- Trẻ ăn bán trú 348/352 trẻ, tỷ lệ 98,86%.", "- Trẻ suy dinh dưỡng: đầu năm 33 trẻ (9,38%), cuối năm còn 16 trẻ (4,55%).")]
    [InlineData("Xã có 1.240 hộ.", "- Hộ nghèo: đầu năm 62 hộ, chiếm 5,0%; cuối năm còn 45 hộ, chiếm 3,63%.")]
    public void SharesOfAllAtTwoTimes_NoFinding(params string[] lines) => Silent(lines);

    [Fact]
    public void RestBehindAShareOfAll_Finding() => Found("Tiếp nhận 1.240 hồ sơ.", "- Đã giải quyết 1.178 hồ sơ, chiếm 95,0%; còn [|72|] hồ sơ.");

    // Behind a semicolon "còn" also says that there are some.
    [Theory]
    [InlineData("Tư vấn cho 1.376/1.904 cặp kết hôn mới, đạt 72,3%; còn 5 cặp tảo hôn.")]
    [InlineData("Nghiệm thu 212/480 công trình; còn 3 công trình phải sửa lại.")]
    public void StillSomeOfAnother_NoFinding(string text) => Silent(text);

    [Theory]
    [InlineData("Tư vấn cho 1.376/1.904 cặp kết hôn mới, đạt 72,3%; còn [|538|] cặp chưa tư vấn.")]
    [InlineData("Nghiệm thu 412/480 công trình; còn [|86|] công trình.")]
    public void RestBehindASemicolon_Finding(string marked) => Found(marked);

    // The share and the words tell one relation, which is said once.
    [Theory]
    [InlineData("Thẩm tra 64 nhà hàng, 51 nhà hàng đủ điều kiện (79,7%), còn lại [|15|] nhà hàng bổ sung giấy tờ.")]
    [InlineData("Rà soát 120 thửa, đã xong 96 thửa (80%), còn lại [|34|] thửa.")]
    [InlineData("Tiếp nhận 250 đơn, giải quyết 230 đơn, đạt 92%, còn lại [|30|] đơn.")]
    public void RestBehindAShare_IsSaidOnce(string marked)
    {
        var message = Error(marked).Message.English;
        message.Split("What is left should be").Should().HaveCount(2, message);
    }

    [Theory]
    [InlineData("Tiếp nhận 412 đơn; đã giải quyết 380 đơn, đạt 92,2%, còn 42 đơn đang xem xét.")]
    [InlineData("Thụ lý 96 vụ; hoà giải thành 84 vụ, đạt 87,5%, còn 22 vụ chưa thành.")]
    public void RestBehindAShare_IsNoListToo(string text) =>
        new Auditor().Audit(DraftReport.Read(text)).Findings.Where(finding => finding.Severity > Severity.Note).Should().ContainSingle().Which.Rule.Name.Should().Be(Rule);

    [Fact]
    public void RestBehindAShareThatAddsUp_NoFinding() =>
        Silent("Rà soát 120 thửa, đã xong 96 thửa (80%), còn lại 24 thửa.");

    [Fact]
    public void NearestWhole_Finding() =>
        Error("Kiểm tra 63 cơ sở, phát hiện 21 cơ sở vi phạm, đã xử phạt 19 cơ sở, còn lại [|4|] cơ sở đang hoàn thiện hồ sơ.");

    [Fact]
    public void DoneAndLeft_Finding() =>
        Error("Tổng số 138 đơn phải giải quyết, đã giải quyết 121 đơn, còn lại [|27|] đơn.");

    [Fact]
    public void NowLeft_Finding() =>
        Error("Thụ lý 46 vụ việc, hòa giải thành 33 vụ việc, hiện còn [|15|] vụ việc đang xem xét.");

    [Fact]
    public void MoneyLeft_Finding() =>
        Error("Dự toán được giao 2.450 triệu đồng, đã giải ngân 1.980 triệu đồng, còn lại [|570 triệu|] đồng.");

    [Fact]
    public void AreaLeft_Finding() =>
        Error("Toàn xã có 64,5 ha rừng phải trồng lại, đã trồng 51,2 ha, còn lại [|18,3|] ha.");

    [Fact]
    public void ThreeStagesWithoutAHold_Finding() =>
        Error("Có 250 hộ đăng ký, đã cấp đất cho 190 hộ, còn lại [|70|] hộ.");

    [Fact]
    public void Holds_NoFinding() => Silent("Tổng số 138 đơn phải giải quyết, đã giải quyết 121 đơn, còn lại 17 đơn.");

    [Fact]
    public void LeftAfterTwoParts_NoFinding() =>
        Silent("Tiếp nhận 90 hồ sơ, trả trước hạn 40 hồ sơ, đúng hạn 35 hồ sơ, còn lại 15 hồ sơ đang xử lý.");

    [Fact]
    public void CarriedOver_NoFinding() =>
        Silent("Kỳ trước chuyển sang 20 đơn, tiếp nhận mới 100 đơn, đã giải quyết 105 đơn, còn lại 15 đơn.");

    [Fact]
    public void RemainderInPercent_NoFinding() =>
        Silent("Văn bản điện tử chiếm 63%, văn bản giấy chiếm 32%, còn lại 5% là văn bản khác.");

    [Fact]
    public void OtherUnitLeft_NoFinding() =>
        Silent("Đã thi công 12 km đường, hoàn thành 8 km, còn lại 3 tuyến chưa nghiệm thu.");

    [Fact]
    public void PovertyFallsTo_NoFinding() =>
        Silent("Đầu năm có 86 hộ nghèo, trong năm thoát nghèo 31 hộ và phát sinh 4 hộ, cuối năm còn lại 59 hộ.");

    [Fact]
    public void HedgedRemainder_NoFinding() =>
        Silent("Cần hỗ trợ 500 triệu đồng, đã huy động 380 triệu đồng, còn lại khoảng 120 triệu đồng.");

    [Fact]
    public void SilentRest_NoFinding() =>
        Silent("Có 19.361 hồ sơ, trong đó có 16.041 hồ sơ tiếp nhận mới, số còn lại từ kỳ trước chuyển sang.");

    [Fact]
    public void Message_SaysTheArithmeticInBothLanguages()
    {
        var finding = Error("Tổng số 138 đơn phải giải quyết, đã giải quyết 121 đơn, còn lại [|27|] đơn.");

        finding.Expression.Should().Be("138 - 121 = 17 ≠ 27");
        finding.Expected.Should().Be(17);
        finding.Actual.Should().Be(27);
        finding.Message.Vietnamese.Should().Be("Còn lại phải là 138 - 121 = 17, không phải 27 đơn. Sửa một trong các số 138; 121; 27 là mọi chỗ đều khớp.");
        finding.Message.English.Should().Be("What is left should be 138 - 121 = 17, not 27 đơn. Changing one of 138; 121; 27 makes every statement agree.");
    }

    [Fact]
    public void StatusesASlipAway_Finding() =>
        Warning("Từ đầu nhiệm kỳ có 184 kiến nghị; đã giải quyết xong 351 kiến nghị, đang giải quyết 26 kiến nghị, chưa giải quyết [|7|] kiến nghị.");

    [Fact]
    public void StatusesFarOff_NoFinding() =>
        Silent("Từ đầu nhiệm kỳ có 184 kiến nghị; đã giải quyết xong 40 kiến nghị, chuyển cấp trên 26 kiến nghị, chưa giải quyết 7 kiến nghị.");

    [Theory]
    [InlineData("Phải cấp 420 thẻ, đã cấp 365 thẻ, còn [|65|] thẻ.")]
    [InlineData("Tổng số 96 hộ phải dời, đã dời 71 hộ, còn [|35|] hộ chưa dời.")]
    public void LeftWithCon_Finding(string marked) => Error(marked);

    [Fact]
    public void LeftWithCon_NoFinding() =>
        Silent("Số hộ nghèo giảm từ 96 hộ xuống còn 71 hộ, còn 35 hộ cận nghèo.");

    [Theory]
    [InlineData("Triệu tập 138 đại biểu, có mặt 121 đại biểu, vắng [|27|] đại biểu.")]
    [InlineData("Lớp có 64 học viên, dự thi 58 học viên, vắng [|8|] học viên.")]
    public void Absent_Finding(string marked) => Error(marked);

    [Fact]
    public void Absent_NoFinding() =>
        Silent("Triệu tập 138 đại biểu, có mặt 121 đại biểu, vắng 17 đại biểu.");

    [Theory]
    [InlineData("Có 74 nhà hỏng, đã hoàn thành 57 nhà (xây mới 38 nhà, sửa chữa 19 nhà), còn lại [|27|] nhà.")]
    [InlineData("Phải đào 120 ao, đã đào 92 ao (ao lớn 30 ao, ao nhỏ 62 ao), [|38|] ao còn lại đào quý sau.")]
    public void BracketsAreOfTheFigureBefore_Finding(string marked) => Error(marked);

    [Fact]
    public void BracketsAreOfTheFigureBefore_NoFinding() =>
        Silent("Được giao 64 nhà, đã hoàn thành 57 nhà (xây mới 38 nhà, sửa chữa 19 nhà), còn lại 7 nhà.");

    [Theory]
    [InlineData("Quân số phải huấn luyện 94 đồng chí, đã huấn luyện 81 đồng chí, còn lại [|23|] người.")]
    [InlineData("Phải tiêm 512 người, đã tiêm 448 trẻ em, còn lại [|74|] trẻ em.")]
    public void PersonsInOtherWords_Finding(string marked) => Error(marked);

    [Fact]
    public void PersonsInOtherWords_NoFinding() =>
        Silent("Phải tuyển 94 người, đã tuyển 81 người, còn lại 23 lớp chưa mở.");

    [Theory]
    [InlineData("Năm nay phải thu 28.365 triệu đồng. Đến nay đã thu 19.471 triệu đồng, đạt 68,6%, còn phải thu [|8.994 triệu|] đồng.")]
    [InlineData("Kho có 420 máy bơm. Đã sửa 294 máy bơm, đạt 70%, còn lại [|162|] máy bơm.")]
    public void RestBehindAShare_Finding(string marked) => Error(marked);

    [Fact]
    public void RestBehindAShare_NoFinding() =>
        Silent("Kho có 420 máy bơm. Đã sửa 294 máy bơm, đạt 70%, còn 5 thợ.");

    [Theory]
    [InlineData("Có 6.215 người đủ điều kiện, đã thu nhận 5.987 hồ sơ, đạt 96,3%, còn [|328|] người.")]
    [InlineData("Có 840 hộ đăng ký, đã lắp 714 hộ, đạt 85%, còn [|136|] hộ.")]
    public void RestOfTheWholeOfAShare_Finding(string marked) => Error(marked);

    [Fact]
    public void RestOfTheWholeOfAShare_NoFinding() =>
        Silent("Có 840 hộ đăng ký, đã lắp 714 hộ, đạt 85%, còn 126 hộ.");

    [Theory]
    [InlineData("Nhận 7 đơn tố cáo, đã giải quyết xong 7 đơn, còn [|1|] đơn đang xem xét.")]
    [InlineData("Thành lập 86 tổ, đã tập huấn 31 tổ, đã cấp trang phục 49 tổ, còn lại [|56|] tổ.")]
    [InlineData("Phát hành 64 cuốn sổ, trong đó đã giao 59 cuốn sổ, còn lại [|7|] cuốn sổ.")]
    public void RestsOfAFullOrSmallWhole_Finding(string marked) => Found(marked);

    [Fact]
    public void RestsOfAFullOrSmallWhole_NoFinding() =>
        Silent("Nhận 7 đơn tố cáo, đã giải quyết xong 6 đơn, còn 1 đơn đang xem xét.");

    [Theory]
    [InlineData("Sơ tán 586 hộ/1.913 khẩu; đến nay 351 hộ/1.402 khẩu đã trở về, còn [|135|] hộ/511 khẩu ở điểm tập trung.")]
    [InlineData("Cho vay 420 hộ/36 tổ; đã kiểm tra 210 hộ/21 tổ, còn [|110|] hộ/15 tổ.")]
    [InlineData("Thụ lý 96 vụ/140 bị can; đã xét xử 61 vụ/104 bị can, còn [|15|] vụ/36 bị can.")]
    public void WhatStandsUnderTheSlashesHolds_Finding(string marked) => Error(marked);

    [Theory]
    [InlineData("Sơ tán 486 hộ/1.913 khẩu; đến nay 351 hộ/1.402 khẩu đã trở về, còn 135 hộ/511 khẩu ở điểm tập trung.")]
    [InlineData("Thụ lý 96 vụ/140 bị can; trong quý 2 xét xử 61 vụ/84 bị can, còn 9 vụ/11 bị can bỏ trốn.")]
    public void WhatStandsUnderTheSlashesHolds_NoFinding(string text) => Silent(text);

    // What is done and what is not stand apart in the sentence.
    [Theory]
    [InlineData("Số giấy phải trả 3.215, đã trả 3.148, đạt 97,9%; trả đúng hẹn 3.102 giấy, trả chậm 46 giấy; còn [|76|] giấy chưa trả do vắng chủ.")]
    [InlineData("Số xe phải kiểm định 864 xe, đã kiểm định 829 xe, đạt 95,9%; kiểm định lần đầu đạt 780 xe, phải sửa chữa 49 xe; còn [|45|] xe chưa kiểm định.")]
    [InlineData("Phải giao 1.420 suất, đã giao 1.385 suất, đạt 97,5%; giao tận nhà 1.200 suất, giao tại xã 185 suất; còn [|25|] suất chưa giao.")]
    public void DeniedRestFarBehind_Finding(string marked) => Found(marked);

    [Theory]
    [InlineData("Số giấy phải trả 3.215, đã trả 3.148, đạt 97,9%; trả đúng hẹn 3.102 giấy, trả chậm 46 giấy; còn 67 giấy chưa trả do vắng chủ.")]
    [InlineData("Phải giao 1.420 suất, đã giao 1.385 suất, đạt 97,5%; giao tận nhà 1.200 suất, giao tại xã 185 suất; còn 12 suất chưa kiểm.")]
    public void DeniedRestFarBehind_NoFinding(string text) => Silent(text);

    // The rest opens a sentence of its own, and the total stands sentences above.
    [Theory]
    [InlineData("Tổng số phải giải quyết là 12.480 đơn. Có điều kiện giải quyết 9.615 đơn. Các phòng đã giải quyết 7.254 đơn, tăng 310 đơn so với cùng kỳ. Số đơn chuyển kỳ sau [|5.262|] đơn.")]
    [InlineData("Tổng số thụ lý 2.905 vụ. Trong kỳ đã xét xử 1.742 vụ, trung bình mỗi tháng 145 vụ. Còn tồn [|1.136|] vụ.")]
    [InlineData("Tổng số lao động đăng ký 4.310 người. Đã giới thiệu việc làm cho 2.668 người, đạt 61,9%. Còn lại [|1.624|] người.")]
    public void RestInASentenceOfItsOwn_Finding(string marked) => Found(marked);

    [Theory]
    [InlineData("Tổng số phải giải quyết là 12.480 đơn. Có điều kiện giải quyết 9.615 đơn. Các phòng đã giải quyết 7.254 đơn, tăng 310 đơn so với cùng kỳ. Số đơn chuyển kỳ sau 5.226 đơn.")]
    [InlineData("Tổng số thụ lý 2.905 vụ. Trong kỳ đã xét xử 1.742 vụ, trung bình mỗi tháng 145 vụ. Còn tồn 980 vụ chưa phân công.")]
    public void RestInASentenceOfItsOwn_NoFinding(string text) => Silent(text);

    [Theory]
    [InlineData("Có 235 vụ việc (khiếu nại 189 vụ việc, tố cáo 46 vụ việc); đã giải quyết 196 vụ việc, trong đó khiếu nại 161 vụ việc, tố cáo 35 vụ việc; còn [|49|] vụ việc.")]
    [InlineData("Nhận 84 máy, gồm 50 máy bơm và 34 máy cày; đã giao 61 máy, gồm 40 máy bơm và 21 máy cày, còn lại [|33|] máy.")]
    public void RestsBehindTheirParts_Finding(string marked) => Found(marked);

    [Fact]
    public void RestsBehindTheirParts_NoFinding() =>
        Silent("Có 235 vụ việc (khiếu nại 189 vụ việc, tố cáo 46 vụ việc); đã giải quyết 196 vụ việc, trong đó khiếu nại 161 vụ việc, tố cáo 35 vụ việc; còn 39 vụ việc.");

    [Theory]
    [InlineData("Ra 27 quyết định cưỡng chế, trong đó 08 trường hợp tự nguyện, 17 trường hợp cưỡng chế thành công, còn [|03|] trường hợp chưa tổ chức.")]
    [InlineData("Có 96 hội viên, trong đó 41 hội viên nuôi bò, 32 hội viên trồng keo, còn [|25|] hội viên làm nghề khác.")]
    public void RestsOfAListOfWhich_Finding(string marked) => Found(marked);

    [Fact]
    public void RestsOfAListOfWhich_NoFinding() =>
        Silent("Ra 27 quyết định cưỡng chế, trong đó 08 trường hợp tự nguyện, 16 trường hợp cưỡng chế thành công, còn 03 trường hợp chưa tổ chức.");

    [Theory]
    [InlineData("Kế hoạch xóa 36 nhà tạm; đến nay hoàn thành 29 nhà, còn [|9|] nhà đang thi công.")]
    [InlineData("Kế hoạch trồng 48 tuyến cây; đã trồng 39 tuyến, còn [|7|] tuyến chưa trồng.")]
    public void RestsOfAPlan_Finding(string marked) => Found(marked);

    [Theory]
    [InlineData("Kế hoạch xóa 36 nhà tạm; đến nay hoàn thành 29 nhà, còn 7 nhà đang thi công.")]
    [InlineData("Kế hoạch xóa 36 nhà tạm; đến nay hoàn thành 29 nhà, còn 2 xã chưa khởi công.")]
    public void RestsOfAPlan_NoFinding(string text) => Silent(text);

    [Theory]
    [InlineData("Diện tích lúa có nguy cơ thiếu nước 512 ha, đã bơm tưới 436 ha, đạt 85,2%; còn lại [|67|] ha chưa có nước.")]
    public void WhatLacksWater_Finding(string marked) => Found(marked);

    [Theory]
    [InlineData("Diện tích lúa có nguy cơ thiếu nước 512 ha, đã bơm tưới 436 ha, đạt 85,2%; còn lại 76 ha chưa có nước.")]
    public void WhatLacksWater_NoFinding(string text) => Silent(text);
}
