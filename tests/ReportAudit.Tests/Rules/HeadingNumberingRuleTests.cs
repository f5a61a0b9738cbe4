using FluentAssertions;
using Xunit;

namespace ReportAudit.Tests.Rules;

public sealed class HeadingNumberingRuleTests() : RuleTests("heading-numbering")
{
    [Fact]
    public void Missing_Finding() => Warning("""
        I. CÔNG TÁC CHỈ ĐẠO
        Ban hành văn bản chỉ đạo.
        II. KẾT QUẢ
        1. Kinh tế
        Sản xuất ổn định.
        2. Văn hóa
        Duy trì phong trào.
        [|4.|] Quốc phòng
        Trực sẵn sàng chiến đấu.
        """);

    [Fact]
    public void Repeated_Finding() => Warning("""
        I. CÔNG TÁC CHỈ ĐẠO
        Ban hành văn bản chỉ đạo.
        II. KẾT QUẢ THỰC HIỆN
        Hoàn thành nhiệm vụ.
        [|II.|] PHƯƠNG HƯỚNG
        Tiếp tục thực hiện.
        """);

    [Fact]
    public void OutOfOrder_Finding() => Warning("""
        1. Kinh tế
        Sản xuất ổn định.
        3. Văn hóa
        Duy trì phong trào.
        [|2.|] Quốc phòng
        Trực sẵn sàng chiến đấu.
        """);

    [Fact]
    public void RomanMissing_Finding() => Warning("""
        I. ĐẶC ĐIỂM TÌNH HÌNH
        Xã nằm ven sông.
        II. KẾT QUẢ THỰC HIỆN
        Hoàn thành nhiệm vụ.
        [|IV.|] PHƯƠNG HƯỚNG
        Tiếp tục thực hiện.
        """);

    [Fact]
    public void TwoLevels_Finding() => Warning("""
        1. Kinh tế
        1.1. Trồng trọt
        Lúa phát triển tốt.
        [|1.3.|] Chăn nuôi
        Đàn vật nuôi ổn định.
        2. Văn hóa
        Duy trì phong trào.
        """);

    [Fact]
    public void TableOfContents_NoFinding() => Silent("""
        MỤC LỤC
        I. TÌNH HÌNH CHUNG .......... 2
        II. KẾT QUẢ CÔNG TÁC .......... 3
        1. Trồng cây phân tán .......... 3
        2. Bảo vệ rừng .......... 4
        III. KIẾN NGHỊ .......... 9
        I. TÌNH HÌNH CHUNG
        Huyện có nhiều rừng trồng.
        II. KẾT QUẢ CÔNG TÁC
        1. Trồng cây phân tán
        Trồng ở các tuyến đường.
        2. Bảo vệ rừng
        Tuần tra thường xuyên.
        III. KIẾN NGHỊ
        Đề nghị cấp cây giống.
        """);

    [Fact]
    public void SecondOfTheContentsIsLeftOutBelow_Finding() => Warning("""
        I. Tình hình chung … 1
        II. Kết quả … 2
        III. Kiến nghị … 5
        I. Tình hình chung
        Huyện có nhiều rừng trồng.
        II. Kết quả
        Tuần tra thường xuyên.
        [|IV.|] Kiến nghị
        Đề nghị cấp cây giống.
        """);

    [Fact]
    public void InOrder_NoFinding() => Silent("""
        I. CÔNG TÁC CHỈ ĐẠO
        Ban hành văn bản chỉ đạo.
        II. KẾT QUẢ
        1. Kinh tế
        Sản xuất ổn định.
        2. Văn hóa
        Duy trì phong trào.
        III. PHƯƠNG HƯỚNG
        Tiếp tục thực hiện.
        """);

    [Fact]
    public void RestartsUnderEachPart_NoFinding() => Silent("""
        I. KẾT QUẢ
        1. Kinh tế
        Sản xuất ổn định.
        2. Văn hóa
        Duy trì phong trào.
        II. PHƯƠNG HƯỚNG
        1. Kinh tế
        Tiếp tục chuyển đổi cây trồng.
        2. Văn hóa
        Nâng cao chất lượng.
        """);

    [Fact]
    public void BeginsAfterOne_NoFinding() => Silent("""
        2. Văn hóa
        Duy trì phong trào.
        3. Quốc phòng
        Trực sẵn sàng chiến đấu.
        """);

    [Fact]
    public void Letters_NoFinding() => Silent("""
        1. Kinh tế
        a) Trồng trọt
        Lúa phát triển tốt.
        b) Chăn nuôi
        Đàn vật nuôi ổn định.
        c) Thủy sản
        Giữ ổn định diện tích.
        d) Lâm nghiệp
        Trồng cây phân tán.
        đ) Dịch vụ
        Chợ hoạt động đều.
        """);

    [Fact]
    public void DatesAtTheStart_NoFinding() => Silent("""
        Lịch công tác tuần:
        15/10: họp giao ban.
        18/10: tiếp công dân.
        25/10: kiểm tra thôn.
        """);

    [Fact]
    public void DashesAreNoNumbers_NoFinding() => Silent("""
        1. Kinh tế
        - Trồng trọt ổn định.
        - Chăn nuôi phát triển.
        2. Văn hóa
        - Duy trì phong trào.
        """);

    [Fact]
    public void Message_SaysItInBothLanguages()
    {
        var finding = Warning("""
            I. CÔNG TÁC CHỈ ĐẠO
            Ban hành văn bản chỉ đạo.
            II. KẾT QUẢ
            1. Kinh tế
            Sản xuất ổn định.
            2. Văn hóa
            Duy trì phong trào.
            [|4.|] Quốc phòng
            Trực sẵn sàng chiến đấu.
            """);

        finding.Message.Vietnamese.Should().Be("Thiếu mục 3.");
        finding.Message.English.Should().Be("3 is missing.");
    }

    [Theory]
    [InlineData("2", "2. Quỹ thi đua còn 713 triệu đồng.")]
    [InlineData("3", "3. Quỹ thi đua còn 713 triệu đồng.")]
    [InlineData("5", "5. Quỹ thi đua còn 713 triệu đồng.")]
    public void NumberedItems_Finding(string number, string item) => Warning($"""
        I. CÔNG TÁC KHEN THƯỞNG
        1. Cấp trên khen 14 tập thể, gồm 9 tập thể ở xã, 5 tập thể ở huyện; việc trao tặng bảo đảm trang trọng.
        2. Cấp tỉnh khen 312 trường hợp, hồ sơ nộp đủ và đúng thời gian quy định, không có khiếu nại.
        3. Cơ sở khen 486 người, tăng so với năm trước, chủ yếu là người trực tiếp lao động, sản xuất.
        [|{number}.|] {item[3..]}
        """);

    [Theory]
    [InlineData("4. Quỹ thi đua còn 713 triệu đồng.")]
    [InlineData("1. Quỹ thi đua còn 713 triệu đồng.")]
    public void NumberedItems_NoFinding(string item) => Silent($"""
        I. CÔNG TÁC KHEN THƯỞNG
        1. Cấp trên khen 14 tập thể, gồm 9 tập thể ở xã, 5 tập thể ở huyện; việc trao tặng bảo đảm trang trọng.
        2. Cấp tỉnh khen 312 trường hợp, hồ sơ nộp đủ và đúng thời gian quy định, không có khiếu nại.
        3. Cơ sở khen 486 người, tăng so với năm trước, chủ yếu là người trực tiếp lao động, sản xuất.
        {item}
        """);

    [Fact]
    public void NumbersThatGoOnFromAParagraph_NoFinding() => Silent("""
        I. CÁC CHÍNH SÁCH
        Đã thực hiện: (1) hỗ trợ nhà ở; (2) hỗ trợ đất; (3) hỗ trợ nước sạch.
        (4) Hỗ trợ vay vốn cho 62 hộ.
        """);

    [Fact]
    public void ShortItemsNumberedAsHeadings_NoFinding() => Silent("""
        1. Crews attended 8,914 incidents in the year, fewer than in the year before.
        2. The fires were of many kinds and are told of in the annex to this report.
        3. False alarms came mostly from automatic systems in large buildings.
        2. Response
        1. The first engine arrived in time at most of the incidents of the year.
        2. Calls were answered within the standard that the authority has set.
        """);
}
