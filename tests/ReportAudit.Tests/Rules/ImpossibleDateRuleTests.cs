using FluentAssertions;
using Xunit;

namespace ReportAudit.Tests.Rules;

public sealed class ImpossibleDateRuleTests() : RuleTests("impossible-date")
{
    [Fact]
    public void DayOfAShortMonth_Finding() =>
        Error("Thực hiện Công văn số 51/UBND-VX [|ngày 31/4/2024|] của Ủy ban nhân dân huyện.");

    [Fact]
    public void LeapDayOfACommonYear_Finding() => Error("Hội nghị tổng kết tổ chức vào [|ngày 29/02/2023|].");

    [Fact]
    public void MonthThirteen_Finding() => Error("Quyết định có hiệu lực từ hôm [|15/13/2024|].");

    [Fact]
    public void InWords_Finding() => Error("Kỳ họp khai mạc [|ngày 31 tháng 6 năm 2024|] tại hội trường xã.");

    [Fact]
    public void WithoutAYear_Finding() => Error("Lễ ra quân tổ chức [|ngày 31/11|] tại sân vận động.");

    [Fact]
    public void EndOfAStretch_Finding() => Error("Số liệu tính [|từ ngày 01/6/2024 đến ngày 31/6/2024|].");

    [Fact]
    public void Weekday_Finding() => Warning("Thứ Ba, [|ngày 14/3/2024|], xã tổ chức tiếp công dân.");

    [Fact]
    public void WeekdayInTheAfternoon_Finding() => Warning("Cuộc họp diễn ra vào chiều thứ Sáu, [|ngày 12/3/2024|].");

    [Fact]
    public void WeekdayInDigits_Finding() => Warning("Sáng thứ 4 ([|ngày 14/3/2024|]), đoàn kiểm tra làm việc tại xã.");

    [Fact]
    public void WeekdayBehindTheDay_Finding() => Warning("Bốc thăm xét nhà vào [|ngày 12/3/2024|] (thứ Sáu) tại nhà văn hóa.");

    [Fact]
    public void WeekdayBesideTheDay_NoFinding()
    {
        Silent("Chiều thứ 5 (ngày 14/3/2024), đoàn kiểm tra làm việc tại xã.");
        Silent("Bốc thăm xét nhà vào ngày 12/3/2024 (thứ Ba) tại nhà văn hóa.");
        Silent("Kỳ họp thứ 7 ngày 14/3/2024 thông qua nghị quyết.");
        Silent("Họp ngày 14/3/2024 (phiên thứ 2) tại trụ sở.");
    }

    [Fact]
    public void LeapDay_NoFinding() => Silent("Hội nghị tổng kết tổ chức vào ngày 29/02/2024.");

    [Fact]
    public void LeapDayWithoutAYear_NoFinding() => Silent("Lễ ra quân tổ chức ngày 29/02 tại sân vận động.");

    [Fact]
    public void LastDays_NoFinding() => Silent("Các đợt kết thúc ngày 31/12/2023, ngày 30/4/2024 và ngày 31/8/2024.");

    [Fact]
    public void TimeOfDay_NoFinding() => Silent("Tiếp công dân từ 07 giờ 30 đến 11 giờ 30, chiều từ 13h45.");

    [Fact]
    public void RightWeekday_NoFinding() => Silent("Thứ Ba, ngày 12/3/2024, xã tổ chức tiếp công dân.");

    [Fact]
    public void OrdinalIsNoWeekday_NoFinding() => Silent("Kỳ họp lần thứ ba, ngày 14/3/2024, đã thông qua nghị quyết.");

    [Fact]
    public void FractionIsNoDate_NoFinding() => Silent("Có 31/45 hộ đạt chuẩn, 29/30 hồ sơ đúng hạn.");

    [Fact]
    public void Message_SaysItInBothLanguages()
    {
        var finding = Error("Thực hiện Công văn số 51/UBND-VX [|ngày 31/4/2024|] của Ủy ban nhân dân huyện.");

        finding.Message.Vietnamese.Should().Be("Không có ngày này trong lịch: “ngày 31/4/2024”.");
        finding.Message.English.Should().Be("There is no such day: “ngày 31/4/2024”.");
    }
}
