using FluentAssertions;
using Xunit;

namespace ReportAudit.Tests.Rules;

public sealed class RepeatedPassageRuleTests() : RuleTests("repeated-passage")
{
    [Fact]
    public void ParagraphTwice_Finding() => Warning("""
        Ủy ban nhân dân xã đã chỉ đạo các thôn rà soát hệ thống kênh mương, nạo vét bùn đất, gia cố bờ bao trước mùa mưa bão và bố trí lực lượng trực canh đê theo đúng quy định.
        Các đoàn thể đã vận động hội viên tham gia.
        [|Ủy ban nhân dân xã đã chỉ đạo các thôn rà soát hệ thống kênh mương, nạo vét bùn đất, gia cố bờ bao trước mùa mưa bão và bố trí lực lượng trực canh đê theo đúng quy định|].
        """);

    [Fact]
    public void WithFigures_Finding() => Warning("""
        1. Kết quả
        Trong năm đã tổ chức 12 buổi tập huấn kỹ thuật trồng rau an toàn cho 640 lượt nông dân, cấp phát 900 tờ rơi hướng dẫn sử dụng thuốc bảo vệ thực vật và xây dựng 4 điểm trình diễn.
        2. Đánh giá
        [|Trong năm đã tổ chức 12 buổi tập huấn kỹ thuật trồng rau an toàn cho 640 lượt nông dân, cấp phát 900 tờ rơi hướng dẫn sử dụng thuốc bảo vệ thực vật và xây dựng 4 điểm trình diễn|].
        """);

    [Fact]
    public void OtherPunctuation_Finding() => Warning("""
        Công an xã phối hợp dân quân tuần tra kiểm soát địa bàn vào ban đêm, nhắc nhở các hộ kinh doanh khóa cửa cẩn thận, lắp đèn chiếu sáng và camera tại các ngã ba, ngã tư đông dân cư.
        [|Công an xã phối hợp dân quân tuần tra, kiểm soát địa bàn vào ban đêm, nhắc nhở các hộ kinh doanh khóa cửa cẩn thận, lắp đèn chiếu sáng và camera tại các ngã ba, ngã tư đông dân cư|].
        """);

    [Fact]
    public void BehindALabel_Finding() => Warning("""
        - Trạm y tế tổ chức khám sức khỏe định kỳ cho người cao tuổi tại nhà văn hóa các thôn, tư vấn dinh dưỡng, đo huyết áp, thử đường huyết và cấp thuốc miễn phí cho người thuộc hộ nghèo.
        + [|Trạm y tế tổ chức khám sức khỏe định kỳ cho người cao tuổi tại nhà văn hóa các thôn, tư vấn dinh dưỡng, đo huyết áp, thử đường huyết và cấp thuốc miễn phí cho người thuộc hộ nghèo|].
        """);

    [Fact]
    public void TwoSentences_Finding() => Warning("""
        Hội Nông dân xã vận động hội viên chuyển đổi cây trồng trên đất kém hiệu quả. Ngân hàng chính sách giải ngân vốn vay ưu đãi cho các hộ có phương án sản xuất rõ ràng và khả thi.
        Kết quả chung đạt khá.
        [|Hội Nông dân xã vận động hội viên chuyển đổi cây trồng trên đất kém hiệu quả. Ngân hàng chính sách giải ngân vốn vay ưu đãi cho các hộ có phương án sản xuất rõ ràng và khả thi|].
        """);

    [Fact]
    public void ShorterSentenceWithFigures_Finding() => Warning("""
        1. Tín dụng
        Tổ tiết kiệm và vay vốn của thôn cho 38 hộ vay 1.520 triệu đồng, lãi suất thấp, không hộ nào quá hạn trả nợ gốc.
        2. Chăn nuôi
        Đàn bò phát triển ổn định.
        [|Tổ tiết kiệm và vay vốn của thôn cho 38 hộ vay 1.520 triệu đồng, lãi suất thấp, không hộ nào quá hạn trả nợ gốc|].
        """);

    [Fact]
    public void SentenceWithFiguresInTheMiddle_Finding() => Warning("""
        Công an xã ra quân đều. Lực lượng tuần tra đêm phát hiện 14 vụ tụ tập, lập biên bản 9 trường hợp và nhắc nhở gia đình của 22 thanh niên trong xã.
        Giao thông tiến triển tốt. [|Lực lượng tuần tra đêm phát hiện 14 vụ tụ tập, lập biên bản 9 trường hợp và nhắc nhở gia đình của 22 thanh niên trong xã|]. Không có tai nạn.
        """);

    [Fact]
    public void ItemWithFiguresUnderAnotherLabel_Finding() => Warning("""
        a) Thư viện huyện phục vụ 6.240 lượt bạn đọc tại chỗ, luân chuyển 1.150 bản sách về 9 điểm trường ở vùng cao trong học kỳ;
        b) Nhà văn hóa mở cửa đều.
        c) [|Thư viện huyện phục vụ 6.240 lượt bạn đọc tại chỗ, luân chuyển 1.150 bản sách về 9 điểm trường ở vùng cao trong học kỳ|];
        """);

    [Fact]
    public void ShortSentenceWithoutFigures_NoFinding() => Silent("""
        Các tổ tự quản duy trì nề nếp, kịp thời nắm tình hình, hòa giải mâu thuẫn nhỏ ngay từ cơ sở, không để phát sinh điểm nóng.
        Công tác khác ổn định.
        Các tổ tự quản duy trì nề nếp, kịp thời nắm tình hình, hòa giải mâu thuẫn nhỏ ngay từ cơ sở, không để phát sinh điểm nóng.
        """);

    [Fact]
    public void LongTitleOfACitedDocument_NoFinding() => Silent("""
        BÁO CÁO
        Kết quả thực hiện Kế hoạch số 61/KH-UBND ngày 14/3/2024 của Ủy ban nhân dân tỉnh về phát triển kinh tế tập thể, nâng cao hiệu quả hợp tác xã nông nghiệp gắn với tiêu thụ nông sản
        Thực hiện Kế hoạch số 61/KH-UBND ngày 14/3/2024 của Ủy ban nhân dân tỉnh về phát triển kinh tế tập thể, nâng cao hiệu quả hợp tác xã nông nghiệp gắn với tiêu thụ nông sản, huyện báo cáo như sau:
        Đã thành lập 4 hợp tác xã.
        Trên đây là báo cáo kết quả thực hiện Kế hoạch số 61/KH-UBND ngày 14/3/2024 của Ủy ban nhân dân tỉnh về phát triển kinh tế tập thể, nâng cao hiệu quả hợp tác xã nông nghiệp gắn với tiêu thụ nông sản./.
        """);

    [Fact]
    public void SetPhrase_NoFinding() => Silent("""
        Trên đây là báo cáo kết quả công tác của Ủy ban nhân dân xã.
        Trên đây là báo cáo kết quả công tác của Ủy ban nhân dân xã.
        """);

    [Fact]
    public void OtherFigures_NoFinding() => Silent("""
        Trong quý một đã tổ chức 12 buổi tập huấn kỹ thuật trồng rau an toàn cho 640 lượt nông dân, cấp phát 900 tờ rơi hướng dẫn sử dụng thuốc bảo vệ thực vật và xây dựng 4 điểm trình diễn.
        Trong quý hai đã tổ chức 15 buổi tập huấn kỹ thuật trồng rau an toàn cho 710 lượt nông dân, cấp phát 850 tờ rơi hướng dẫn sử dụng thuốc bảo vệ thực vật và xây dựng 3 điểm trình diễn.
        """);

    [Fact]
    public void SameBeginning_NoFinding() => Silent("""
        Ủy ban nhân dân xã đã chỉ đạo các thôn rà soát hệ thống kênh mương trước mùa mưa bão.
        Ủy ban nhân dân xã đã chỉ đạo các thôn rà soát hộ nghèo theo chuẩn mới trước ngày 15 tháng 11.
        """);

    [Fact]
    public void TableRows_NoFinding() => Silent("""
        | Nội dung công việc đã triển khai trong kỳ theo kế hoạch được giao | Kết quả |
        | Rà soát hệ thống kênh mương, nạo vét bùn đất, gia cố bờ bao trước mùa mưa bão và bố trí lực lượng trực canh đê theo quy định | Đạt |
        | Rà soát hệ thống kênh mương, nạo vét bùn đất, gia cố bờ bao trước mùa mưa bão và bố trí lực lượng trực canh đê theo quy định | Đạt |
        """);

    [Fact]
    public void ShortSentences_NoFinding() => Silent("""
        Tiếp tục thực hiện tốt nhiệm vụ.
        Giữ vững an ninh trật tự.
        Tiếp tục thực hiện tốt nhiệm vụ.
        """);

    [Fact]
    public void Message_SaysItInBothLanguages()
    {
        var finding = Warning("""
            Ủy ban nhân dân xã đã chỉ đạo các thôn rà soát hệ thống kênh mương, nạo vét bùn đất, gia cố bờ bao trước mùa mưa bão và bố trí lực lượng trực canh đê theo đúng quy định.
            Các đoàn thể đã vận động hội viên tham gia.
            [|Ủy ban nhân dân xã đã chỉ đạo các thôn rà soát hệ thống kênh mương, nạo vét bùn đất, gia cố bờ bao trước mùa mưa bão và bố trí lực lượng trực canh đê theo đúng quy định|].
            """);

        finding.Message.Vietnamese.Should().Be("Đoạn 40 chữ này đã có nguyên văn ở phía trên.");
        finding.Message.English.Should().Be("This passage of 40 words stands above already, word for word.");
    }

    // Under one heading a shorter sentence is copied too.
    [Fact]
    public void TaskListedTwiceUnderOneHeading_Finding() => Warning("""
        III. NHIỆM VỤ
        - Kiểm tra từng hồ chứa, từng trạm bơm, lập phương án bảo đảm nước cho vụ xuân và bố trí đủ máy bơm dã chiến cho xã.
        - Duy trì lịch trực.
        - [|Kiểm tra từng hồ chứa, từng trạm bơm, lập phương án bảo đảm nước cho vụ xuân và bố trí đủ máy bơm dã chiến cho xã|].
        """);

    [Fact]
    public void TaskListedUnderTwoHeadings_NoFinding() => Silent("""
        II. KẾT QUẢ
        - Kiểm tra từng hồ chứa, từng trạm bơm, lập phương án bảo đảm nước cho vụ xuân và bố trí đủ máy bơm dã chiến cho xã.
        III. NHIỆM VỤ
        - Kiểm tra từng hồ chứa, từng trạm bơm, lập phương án bảo đảm nước cho vụ xuân và bố trí đủ máy bơm dã chiến cho xã.
        """);
}
