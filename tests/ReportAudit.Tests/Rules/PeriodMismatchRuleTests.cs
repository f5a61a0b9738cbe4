using FluentAssertions;
using Xunit;

namespace ReportAudit.Tests.Rules;

public sealed class PeriodMismatchRuleTests() : RuleTests("period-mismatch")
{
    [Fact]
    public void YearlyReportEndingInSeptember_Finding() => Warning("""
        BÁO CÁO KẾT QUẢ CÔNG TÁC VĂN THƯ NĂM 2024
        1. Kết quả quản lý văn bản ([|từ ngày 01/01/2024 đến ngày 12/9/2024|])
        Tổng số văn bản đi là 214 văn bản.
        2. Công tác khác
        Duy trì trực cơ quan.
        """);

    [Fact]
    public void FromTheStartOfTheYear_Finding() => Warning("""
        BÁO CÁO KẾT QUẢ CÔNG TÁC NĂM 2024
        Kết quả tiếp nhận hồ sơ [|từ đầu năm 2024 đến ngày 20/8/2024|] như sau:
        - Hồ sơ đất đai: 120 hồ sơ.
        - Hồ sơ hộ tịch: 85 hồ sơ.
        """);

    [Fact]
    public void OnlyTheEndIsNamed_Finding() => Warning("""
        BÁO CÁO KẾT QUẢ CÔNG TÁC NĂM 2024
        Số liệu thu ngân sách tính [|đến ngày 30/6/2024|] như sau:
        - Thu phí: 320 triệu đồng.
        """);

    [Fact]
    public void InWords_Finding() => Warning("""
        BÁO CÁO TỔNG KẾT NĂM 2023
        Kết quả tuần tra [|từ ngày 01 tháng 01 năm 2023 đến ngày 31 tháng 7 năm 2023|] như sau:
        - Tuần tra ban đêm: 96 buổi.
        """);

    [Fact]
    public void WholeYear_NoFinding() => Silent("""
        BÁO CÁO KẾT QUẢ CÔNG TÁC VĂN THƯ NĂM 2024
        1. Kết quả quản lý văn bản (từ ngày 01/01/2024 đến ngày 31/12/2024)
        Tổng số văn bản đi là 214 văn bản.
        """);

    [Fact]
    public void BooksCloseInNovember_NoFinding() => Silent("""
        BÁO CÁO KẾT QUẢ CÔNG TÁC VĂN THƯ NĂM 2024
        1. Kết quả quản lý văn bản (từ ngày 01/01/2024 đến ngày 15/11/2024)
        Tổng số văn bản đi là 214 văn bản.
        """);

    [Fact]
    public void HalfYearReport_NoFinding() => Silent("""
        BÁO CÁO KẾT QUẢ CÔNG TÁC 6 THÁNG ĐẦU NĂM 2024
        1. Kết quả quản lý văn bản (từ ngày 01/01/2024 đến ngày 15/6/2024)
        Tổng số văn bản đi là 214 văn bản.
        """);

    [Fact]
    public void DayOfAnEvent_NoFinding() => Silent("""
        BÁO CÁO KẾT QUẢ CÔNG TÁC NĂM 2024
        Đợt cao điểm tuần tra từ ngày 05/02/2024 đến ngày 20/02/2024 đã tổ chức 12 buổi.
        """);

    [Fact]
    public void ReportingYearOfItsOwn_NoFinding() => Silent("""
        BÁO CÁO KẾT QUẢ CÔNG TÁC NĂM 2024
        Số liệu tính từ ngày 15/12/2023 đến ngày 14/12/2024 như sau:
        - Hồ sơ tiếp nhận: 120 hồ sơ.
        """);

    [Fact]
    public void HalfYearCompared_NoFinding() => Silent("""
        BÁO CÁO KẾT QUẢ CÔNG TÁC NĂM 2024
        Trong 6 tháng đầu năm 2024, kết quả như sau:
        - Hồ sơ tiếp nhận: 120 hồ sơ.
        """);

    [Fact]
    public void SignedSoonAfter_NoFinding() => Silent("""
        ỦY BAN NHÂN DÂN XÃ TÂN HÒA
        Số: 84/BC-UBND
        Tân Hòa, ngày 16 tháng 9 năm 2024
        BÁO CÁO
        Kết quả công tác văn thư năm 2024
        1. Kết quả quản lý văn bản (từ ngày 01/01/2024 đến ngày 12/9/2024)
        Tổng số văn bản đi là 214 văn bản.
        """);

    [Fact]
    public void Message_SaysItInBothLanguages()
    {
        var finding = Warning("""
            BÁO CÁO KẾT QUẢ CÔNG TÁC VĂN THƯ NĂM 2024
            1. Kết quả quản lý văn bản ([|từ ngày 01/01/2024 đến ngày 12/9/2024|])
            Tổng số văn bản đi là 214 văn bản.
            2. Công tác khác
            Duy trì trực cơ quan.
            """);

        finding.Message.Vietnamese.Should().Be("Số liệu chỉ tính đến 12/09/2024, trong khi kỳ báo cáo đến hết 31/12/2024.");
        finding.Message.English.Should().Be("The figures run to 12 September 2024 only, while the report's period runs to 31 December 2024.");
    }

    [Fact]
    public void OpeningOfASection_Finding() => Warning("""
        # BÁO CÁO
        Kết quả công tác tiếp công dân năm 2024
        1. Tiếp công dân
        [|Từ ngày 01/01/2024 đến ngày 31/8/2024|], xã đã tiếp 64 lượt công dân.
        """);

    private const string SignedInJune = """
        UBND HUYỆN AN HÒA
        TRUNG TÂM DÂN SỐ
        Số: 12/BC-DS
        An Hòa, ngày 20 tháng 6 năm 2023
        BÁO CÁO
        Kết quả công tác 6 tháng đầu năm 2023
        """;

    [Theory]
    [InlineData("II. CÔNG TÁC DÂN SỐ [|9 THÁNG ĐẦU NĂM 2023|]\nTư vấn cho 214 người.")]
    [InlineData("B. KẾT QUẢ KHÁM CHỮA BỆNH [|10 THÁNG ĐẦU NĂM 2023|]\nKhám 4.120 lượt người.")]
    [InlineData("III. TRUYỀN THÔNG [|9 THÁNG NĂM 2023|]\nTổ chức 12 buổi nói chuyện.")]
    public void SectionsOverWhatIsNotOverYet_Finding(string marked) => Warning($"{SignedInJune}\n{marked}");

    [Theory]
    [InlineData("II. CÔNG TÁC DÂN SỐ 6 THÁNG ĐẦU NĂM 2023\nTư vấn cho 214 người.")]
    [InlineData("II. CÔNG TÁC DÂN SỐ 3 THÁNG ĐẦU NĂM 2023\nTư vấn cho 214 người.")]
    [InlineData("IV. PHƯƠNG HƯỚNG, NHIỆM VỤ 9 THÁNG ĐẦU NĂM 2023\nTổ chức 12 buổi nói chuyện.")]
    public void SectionsOverWhatIsNotOverYet_NoFinding(string section) => Silent($"{SignedInJune}\n{section}");

    // The closing sentence was left from the report before.
    [Theory]
    [InlineData("quý III năm 2024", "[|quý II năm 2024|]")]
    [InlineData("tháng 5 và 5 tháng đầu năm 2024", "tháng 4 và [|4 tháng đầu năm 2024|]")]
    [InlineData("9 tháng đầu năm 2023", "[|6 tháng đầu năm 2023|], phương hướng 3 tháng cuối năm 2023")]
    public void ClosingOfAnotherPeriod_Finding(string own, string closing) => Error($"""
        BÁO CÁO
        Kết quả công tác thủy lợi {own}
        1. Tu sửa kênh
        Đã nạo vét 14 km kênh.
        Trên đây là báo cáo kết quả công tác thủy lợi {closing} của Trạm./.
        """);

    [Theory]
    [InlineData("quý III năm 2024", "quý III năm 2024, nhiệm vụ quý IV năm 2024")]
    [InlineData("tháng 5 và 5 tháng đầu năm 2024", "5 tháng đầu năm 2024")]
    [InlineData("9 tháng đầu năm 2023", "9 tháng đầu năm, nhiệm vụ trọng tâm 3 tháng cuối năm 2023")]
    [InlineData("năm 2023", "năm 2023 và kế hoạch 6 tháng đầu năm 2024")]
    public void ClosingOfTheReportsPeriod_NoFinding(string own, string closing) => Silent($"""
        BÁO CÁO
        Kết quả công tác thủy lợi {own}
        1. Tu sửa kênh
        Đã nạo vét 14 km kênh.
        Trên đây là báo cáo kết quả công tác thủy lợi {closing} của Trạm./.
        """);
}
