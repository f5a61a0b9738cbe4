using FluentAssertions;
using Xunit;

namespace ReportAudit.Tests.Rules;

public sealed class YearMismatchRuleTests() : RuleTests("year-mismatch")
{
    [Fact]
    public void PlanOfLastYear_Finding() => Warning("""
        BÁO CÁO KẾT QUẢ CÔNG TÁC NĂM 2024
        Thực hiện kế hoạch tuyên truyền cải cách hành chính năm 2024 của huyện, xã đã triển khai tới các thôn.
        Xã ban hành kế hoạch tuyên truyền cải cách hành chính năm 2024 ngay từ đầu quý.
        Các thôn báo cáo kết quả thực hiện kế hoạch tuyên truyền cải cách hành chính [|năm 2023|] đúng hạn.
        """);

    [Fact]
    public void OneWrongAmongThree_Finding() => Warning("""
        BÁO CÁO TÌNH HÌNH SẢN XUẤT NÔNG NGHIỆP NĂM 2025
        Kế hoạch phát triển sản xuất năm 2025 được giao sớm cho các thôn.
        Các hộ đã đăng ký theo kế hoạch phát triển sản xuất năm 2025 của xã.
        Đến nay kế hoạch phát triển sản xuất [|năm 2026|] cơ bản hoàn thành.
        """);

    [Fact]
    public void InAHeading_Finding() => Warning("""
        BÁO CÁO CÔNG TÁC QUÂN SỰ NĂM 2024
        I. KẾT QUẢ THỰC HIỆN CÔNG TÁC TUYỂN QUÂN NĂM 2024
        Hoàn thành tốt công tác tuyển quân.
        II. ĐÁNH GIÁ THỰC HIỆN CÔNG TÁC TUYỂN QUÂN NĂM 2024
        Nhiệm vụ cơ bản hoàn thành.
        III. TỒN TẠI TRONG THỰC HIỆN CÔNG TÁC TUYỂN QUÂN [|NĂM 2023|]
        Một số thôn triển khai còn chậm.
        """);

    [Fact]
    public void SubjectLineWithTheYear_Finding() => Warning("""
        BÁO CÁO
        Kết quả công tác dân vận chính quyền năm 2024
        Xã đã phát động phong trào dân vận chính quyền năm 2024 tới các thôn.
        Kết quả phong trào dân vận chính quyền năm 2024 được đánh giá tốt.
        Có ba tập thể được khen trong phong trào dân vận chính quyền [|năm 2023|].
        """);

    [Fact]
    public void BasisIsLastYearsPlan_Finding() => Warning("""
        BÁO CÁO
        Kết quả phòng cháy, chữa cháy rừng năm 2025
        Thực hiện Kế hoạch số 18/KH-UBND ngày 09/01/2024 của UBND huyện về phòng cháy, chữa cháy rừng [|năm 2024|], Hạt Kiểm lâm báo cáo như sau:
        I. Kết quả
        Cả mùa khô không xảy ra cháy.
        """);

    [Fact]
    public void BasisAmongOthers_Finding() => Warning("""
        BÁO CÁO
        Tình hình thu ngân sách 9 tháng năm 2024
        Căn cứ Nghị quyết số 41/NQ-HĐND ngày 11/12/2023 của HĐND huyện; Công văn số 77/UBND-TC ngày 05/3/2024 về tăng cường thu ngân sách [|năm 2023|];
        1. Kết quả thu
        Thu đạt dự toán.
        """);

    [Fact]
    public void BasisInANewspaperWithoutLetterhead_Finding() => Warning("""
        Huyện Đông Trà sơ kết công tác tuyển quân năm 2024
        Ngày 15/3/2024, huyện sơ kết đợt giao quân, thực hiện Kế hoạch số 21/KH-UBND ngày 04/10/2022 của UBND tỉnh về tuyển quân [|năm 2023|]. Các xã giao đủ quân số.
        Thanh niên nhập ngũ có sức khỏe tốt.
        """);

    [Fact]
    public void PlanMadeAtTheYearsStart_Finding() => Warning("""
        BÁO CÁO CÔNG TÁC DÂN SỐ NĂM 2023
        Từ đầu năm, trạm đã tham mưu ban hành kế hoạch truyền thông dân số [|năm 2022|] và phân công cộng tác viên phụ trách từng ấp.
        """);

    [Fact]
    public void ReportOfLastYearAnnounced_Finding() => Warning("""
        BÁO CÁO
        Công tác bảo vệ môi trường quý I năm 2025
        Phòng Nông nghiệp và Môi trường báo cáo kết quả công tác bảo vệ môi trường [|quý I năm 2024|] như sau:
        1. Thu gom rác
        Rác được thu gom hằng ngày.
        """);

    [Fact]
    public void LastYearInTheClosing_Finding() => Warning("""
        BÁO CÁO
        Kết quả hoạt động của Hội Chữ thập đỏ năm 2024
        1. Nhân đạo
        Tặng quà cho hộ khó khăn.
        Trên đây là báo cáo kết quả hoạt động của Hội Chữ thập đỏ [|năm 2023|]./.
        """);

    [Fact]
    public void HeadingOfResultsOfLastYear_Finding() => Warning("""
        BÁO CÁO
        Công tác khuyến học năm 2024, phương hướng năm 2025
        I. TÌNH HÌNH HOẠT ĐỘNG KHUYẾN HỌC [|NĂM 2023|]
        Các chi hội hoạt động đều.
        II. PHƯƠNG HƯỚNG NĂM 2025
        Phát triển hội viên.
        """);

    [Fact]
    public void TasksOfTheHalfYearThatIsOver_Finding() => Warning("""
        BÁO CÁO
        Công tác tôn giáo 6 tháng đầu năm 2024
        I. KẾT QUẢ
        Các cơ sở sinh hoạt ổn định.
        II. NHIỆM VỤ [|6 THÁNG CUỐI NĂM 2023|]
        Tiếp tục nắm tình hình.
        """);

    [Fact]
    public void BothPlansAreCited_NoFinding() => Silent("""
        BÁO CÁO
        Kết quả xây dựng nông thôn mới năm 2024
        Thực hiện Kế hoạch số 5/KH-UBND ngày 06/01/2023 về xây dựng nông thôn mới năm 2023 và Kế hoạch số 9/KH-UBND ngày 05/01/2024 về xây dựng nông thôn mới năm 2024, xã báo cáo như sau:
        1. Kết quả
        Xã giữ vững các tiêu chí.
        """);

    [Fact]
    public void BasisThatLooksBack_NoFinding() => Silent("""
        BÁO CÁO
        Kết quả khắc phục hạn chế trong cải cách hành chính năm 2024
        Thực hiện Kế hoạch số 30/KH-UBND ngày 14/02/2024 về khắc phục tồn tại trong cải cách hành chính năm 2023, xã báo cáo như sau:
        1. Kết quả
        Đã khắc phục xong.
        """);

    [Fact]
    public void BasisOnAnotherMatter_NoFinding() => Silent("""
        BÁO CÁO
        Kết quả kiểm kê tài sản năm 2024
        Căn cứ Quyết định số 87/QĐ-UBND ngày 19/5/2023 về phân công lãnh đạo phụ trách xã năm 2023;
        1. Kết quả
        Tài sản đủ.
        """);

    [Fact]
    public void LastYearIsInTheTitleToo_NoFinding() => Silent("""
        BÁO CÁO
        Kết quả thực hiện kết luận kiểm toán năm 2024 và tồn tại năm 2023
        Phòng Tài chính báo cáo kết quả khắc phục tồn tại năm 2023 như sau:
        I. KẾT QUẢ THỰC HIỆN NĂM 2023
        Đã nộp đủ.
        """);

    [Fact]
    public void PlanMadeAndProjectsOfLastYear_NoFinding() => Silent("""
        BÁO CÁO CÔNG TÁC ĐẦU TƯ NĂM 2024
        Từ đầu năm, huyện đã xây dựng kế hoạch và kiểm đếm các dự án của năm 2023.
        """);

    [Fact]
    public void LastYearAsBackground_NoFinding() => Silent("""
        BÁO CÁO
        Tình hình nuôi trồng thủy sản năm 2024
        I. TÌNH HÌNH NUÔI TRỒNG NĂM 2023
        Sản lượng thấp do dịch bệnh.
        II. TÌNH HÌNH NUÔI TRỒNG NĂM 2024
        Sản lượng khá hơn.
        """);

    [Fact]
    public void TheSameYear_NoFinding() => Silent("""
        BÁO CÁO KẾT QUẢ CÔNG TÁC NĂM 2024
        Thực hiện kế hoạch tuyên truyền cải cách hành chính năm 2024, xã đã triển khai tới các thôn.
        Xã ban hành kế hoạch tuyên truyền cải cách hành chính năm 2024.
        """);

    [Fact]
    public void ComparedWithLastYear_NoFinding() => Silent("""
        BÁO CÁO KẾT QUẢ CÔNG TÁC NĂM 2024
        Kết quả giải quyết thủ tục hành chính năm 2024 đạt cao. Xã công khai kết quả giải quyết thủ tục hành chính năm 2024.
        So với kết quả giải quyết thủ tục hành chính năm 2023 thì tốt hơn.
        """);

    [Fact]
    public void OtherDocument_NoFinding() => Silent("""
        BÁO CÁO KẾT QUẢ CÔNG TÁC NĂM 2024
        Thực hiện nghị quyết của Hội đồng nhân dân huyện ban hành năm 2023 về phát triển kinh tế.
        """);

    [Fact]
    public void TasksToCome_NoFinding() => Silent("""
        BÁO CÁO KẾT QUẢ CÔNG TÁC NĂM 2024
        I. KẾT QUẢ THỰC HIỆN NHIỆM VỤ CHÍNH TRỊ NĂM 2024
        Hoàn thành nhiệm vụ.
        II. ĐÁNH GIÁ THỰC HIỆN NHIỆM VỤ CHÍNH TRỊ NĂM 2024
        Cơ bản hoàn thành.
        III. PHƯƠNG HƯỚNG THỰC HIỆN NHIỆM VỤ CHÍNH TRỊ NĂM 2025
        Tiếp tục duy trì.
        """);

    [Fact]
    public void OnlyOnce_NoFinding() => Silent("""
        BÁO CÁO KẾT QUẢ CÔNG TÁC NĂM 2024
        Kế hoạch tuyên truyền cải cách hành chính năm 2023 đã kết thúc.
        """);

    [Theory]
    [InlineData("I. KẾT QUẢ\nSản lượng 605 tấn.\nII. KẾ HOẠCH NĂM 2025\nSản lượng 650 tấn.")]
    [InlineData("1. Results\nThe yard sold 605 tonnes.\n2. Plan for 2025\nThe yard is to sell 650 tonnes.")]
    [InlineData("Phương hướng, nhiệm vụ năm 2025:\nTrồng 12 ha rừng.")]
    public void OnlyInTheHeadingOfThePlan_NoFinding(string text) => Silent(text);

    [Fact]
    public void NoYearOfItsOwn_NoFinding() => Silent("""
        BÁO CÁO CHUYÊN ĐỀ
        Kế hoạch tuyên truyền cải cách hành chính năm 2023 đã kết thúc.
        """);

    [Fact]
    public void Message_SaysItInBothLanguages()
    {
        var finding = Warning("""
            BÁO CÁO KẾT QUẢ CÔNG TÁC NĂM 2024
            Thực hiện kế hoạch tuyên truyền cải cách hành chính năm 2024 của huyện, xã đã triển khai tới các thôn.
            Xã ban hành kế hoạch tuyên truyền cải cách hành chính năm 2024 ngay từ đầu quý.
            Các thôn báo cáo kết quả thực hiện kế hoạch tuyên truyền cải cách hành chính [|năm 2023|] đúng hạn.
            """);

        finding.Expected.Should().Be(2024);
        finding.Actual.Should().Be(2023);
        finding.Message.Vietnamese.Should().Be("“cải cách hành chính năm 2023” ghi năm 2023, trong khi báo cáo và các chỗ khác ghi năm 2024.");
        finding.Message.English.Should().Be("“cải cách hành chính năm 2023” says 2023, while the report and its other mentions say 2024.");
    }

    [Theory]
    [InlineData("Kết quả thực hiện các khoản thu [|năm 2022|] như sau:")]
    [InlineData("Tình hình thu hội phí [|năm 2022|] được tổng hợp dưới đây:")]
    [InlineData("Kết quả giao chỉ tiêu cho các xã [|năm 2022|] như sau:")]
    public void LeadsOfTables_Finding(string lead) => Warning($"""
        BÁO CÁO
        Kết quả công tác năm 2023
        1. Về các khoản thu
        {lead}
        | Khoản thu | Số tiền (triệu đồng) |
        | Phí | 120 |
        | Lệ phí | 85 |
        """);

    [Theory]
    [InlineData("Kết quả thực hiện các khoản thu năm 2023 như sau:")]
    [InlineData("Kết quả quyết toán các khoản thu năm 2022 như sau:")]
    [InlineData("So với năm 2022, kết quả các khoản thu như sau:")]
    public void LeadsOfTables_NoFinding(string lead) => Silent($"""
        BÁO CÁO
        Kết quả công tác năm 2023
        1. Về các khoản thu
        {lead}
        | Khoản thu | Số tiền (triệu đồng) |
        | Phí | 120 |
        | Lệ phí | 85 |
        """);

    // The caption of last year's table.
    [Theory]
    [InlineData("Biểu 2. Kết quả tiêm phòng gia súc [|năm 2023|]", "Biểu 3. Danh sách thú y viên")]
    [InlineData("Bảng 1. Tình hình sử dụng đất [|năm 2023|] (đơn vị tính: ha)", "Các thôn đã ký xác nhận.")]
    [InlineData("Biểu 2. Kết quả tiêm phòng gia súc năm 2024", "Biểu 3. Danh sách thú y viên")]
    [InlineData("Bảng 1. Tình hình sử dụng đất năm 2023", "Bảng 2. Tình hình sử dụng đất năm 2024")]
    public void CaptionOfResults(string caption, string other)
    {
        var text = $"""
            BÁO CÁO KẾT QUẢ CÔNG TÁC NĂM 2024
            1. Nông nghiệp
            {caption}
            | STT | Loại | Số lượng |
            | 1 | Trâu | 140 |
            | 2 | Bò | 265 |
            {other}
            | STT | Tên | Tổ |
            | 1 | Bình | 4 |
            """;
        if (caption.Contains('|', StringComparison.Ordinal))
            Warning(text);
        else
            NotThisRule(text);
    }
}
