using FluentAssertions;
using Xunit;

namespace ReportAudit.Tests.Rules;

public sealed class DateOrderRuleTests() : RuleTests("date-order")
{
    [Fact]
    public void StretchReversed_Finding() => Warning("Số liệu tính [|từ ngày 15/12/2024 đến ngày 14/6/2024|].");

    [Fact]
    public void InWords_Finding() =>
        Warning("Đợt kiểm tra thực hiện [|từ ngày 10 tháng 9 năm 2024 đến ngày 05 tháng 9 năm 2024|].");

    [Fact]
    public void CitedAfterSigning_Finding() => Warning("""
        ỦY BAN NHÂN DÂN XÃ TÂN HÒA
        Số: 84/BC-UBND
        Tân Hòa, ngày 10 tháng 6 năm 2024
        BÁO CÁO
        Kết quả công tác 6 tháng đầu năm 2024
        Thực hiện Kế hoạch số 31/KH-UBND [|ngày 12/8/2024|] của Ủy ban nhân dân huyện, xã đã triển khai tới các thôn.
        """);

    [Fact]
    public void DecreeOfALaterYear_Finding() => Warning("""
        ỦY BAN NHÂN DÂN XÃ TÂN HÒA
        Số: 84/BC-UBND
        Tân Hòa, ngày 10 tháng 6 năm 2024
        BÁO CÁO
        Kết quả công tác 6 tháng đầu năm 2024
        Căn cứ Nghị định số [|61/2026/NĐ-CP|] của Chính phủ về một cửa.
        """);

    [Fact]
    public void ShortStretchReversed_Finding() =>
        Warning("Chiến dịch diễn ra [|từ 20/10/2024 đến 15/10/2024|] trên toàn xã.");

    [Fact]
    public void OneYearForBothDays_Finding() => Warning("Lịch xuống giống [|từ ngày 20/11 đến ngày 05/11/2024|] ở tất cả các ấp.");

    [Fact]
    public void OneYearForBothDaysInWords_Finding() =>
        Warning("Đợt thu gom vỏ thuốc kéo dài [|từ ngày 28 tháng 3 đến ngày 10 tháng 3 năm 2025|].");

    [Fact]
    public void TermReversed_Finding() => Warning("Xã xây dựng đề án cho [|giai đoạn 2030 - 2026|] và trình huyện.");

    [Fact]
    public void ReportingYears_NoFinding()
    {
        Silent("Số liệu tính từ 15/12 đến 14/12/2024.");
        Silent("Số liệu tính từ ngày 16/11 đến ngày 15/11/2024.");
        Silent("Số liệu tính từ 01/10 đến 30/9/2024.");
        Silent("Mùa vụ kéo dài từ ngày 20/9 đến ngày 15/3/2024.");
    }

    [Fact]
    public void YearsComparedBackwards_NoFinding() => Silent("So sánh các năm 2024-2023 cho thấy xu hướng tăng.");

    [Fact]
    public void InOrder_NoFinding() => Silent("Số liệu tính từ ngày 15/12/2023 đến ngày 14/6/2024.");

    [Fact]
    public void YearLeftOutOfTheBeginning_NoFinding() => Silent("Số liệu tính từ ngày 15/12 đến ngày 14/6/2024.");

    [Fact]
    public void CitedBeforeSigning_NoFinding() => Silent("""
        ỦY BAN NHÂN DÂN XÃ TÂN HÒA
        Số: 84/BC-UBND
        Tân Hòa, ngày 10 tháng 6 năm 2024
        BÁO CÁO
        Kết quả công tác 6 tháng đầu năm 2024
        Thực hiện Kế hoạch số 31/KH-UBND ngày 12/02/2024 và Nghị định số 61/2018/NĐ-CP của Chính phủ.
        """);

    [Fact]
    public void PeriodEndsAfterSigning_NoFinding() => Silent("""
        ỦY BAN NHÂN DÂN XÃ TÂN HÒA
        Số: 84/BC-UBND
        Tân Hòa, ngày 09 tháng 6 năm 2024
        BÁO CÁO
        Kết quả công tác 6 tháng đầu năm 2024
        Số liệu ước tính đến ngày 30/6/2024.
        """);

    [Fact]
    public void TasksToCome_NoFinding() => Silent("""
        ỦY BAN NHÂN DÂN XÃ TÂN HÒA
        Số: 84/BC-UBND
        Tân Hòa, ngày 10 tháng 6 năm 2024
        BÁO CÁO
        Kết quả công tác 6 tháng đầu năm 2024
        Hoàn thành việc rà soát hộ nghèo trước ngày 15/11/2024 và giai đoạn 2021-2025.
        """);

    [Fact]
    public void NoSigningDate_NoFinding() =>
        Silent("Thực hiện Kế hoạch số 31/KH-UBND ngày 12/8/2024 của Ủy ban nhân dân huyện.");

    [Fact]
    public void Message_SaysItInBothLanguages()
    {
        var finding = Warning("Số liệu tính [|từ ngày 15/12/2024 đến ngày 14/6/2024|].");

        finding.Message.Vietnamese.Should().Be("Khoảng thời gian bắt đầu ngày 15/12/2024, sau ngày kết thúc 14/06/2024.");
        finding.Message.English.Should().Be("The stretch of time begins on 15 December 2024, after its end on 14 June 2024.");
    }
}
