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
}
