using FluentAssertions;
using Xunit;

namespace ReportAudit.Tests.Rules;

public sealed class RemainderMismatchRuleTests() : RuleTests("remainder-mismatch")
{
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
}
