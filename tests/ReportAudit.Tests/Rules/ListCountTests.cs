using FluentAssertions;
using Xunit;

namespace ReportAudit.Tests.Rules;

public sealed class ListCountTests() : RuleTests("announced-figure-missing")
{
    [Fact]
    public void NamesBehindTheirNoun_Finding()
    {
        var finding = Warning("Trong quý tổ chức [|06|] lễ hội gồm: lễ hội đình Kim Sơn, lễ hội đua thuyền Bến Gỗ, lễ Kỳ yên chùa Bà và lễ hội hoa xuân.");
        finding.Expected.Should().Be(4);
        finding.Actual.Should().Be(6);
        finding.Message.Vietnamese.Should().Be("Lời văn nêu 6 lễ hội nhưng danh sách kể ra 4.");
        finding.Evidence.Should().ContainSingle().Which.Role.Should().Be(EvidenceRole.Subject);
        Suspects(finding).Should().BeEmpty("a name may be missing as well as the count wrong");
    }

    [Fact]
    public void NamesOfPlaces_Finding() => Warning("Đến nay còn [|bốn|] xã chưa đạt chuẩn là Tân Hoà, Yên Mỹ và Hồng Thái.");

    [Fact]
    public void MoreNamesThanCounted_Finding() => Warning("Đoàn đã khảo sát [|03|] thôn: Đông Hải, Nam Sơn, Bắc Lũng và Tây Hồ.");

    [Fact]
    public void MoreKindsThanThings_Finding() => Warning("Trong tháng mở [|02|] lớp nghề gồm: lớp may, lớp hàn và lớp thú y.");

    [Fact]
    public void NamesOfUnits_Finding() => Warning("Khen thưởng [|5|] cơ quan gồm: phòng Nội vụ, phòng Tài chính và phòng Giáo dục và Đào tạo.");

    [Theory]
    [InlineData("Làm việc với 03 phòng gồm: phòng Nội vụ, phòng Giáo dục và Đào tạo, phòng Văn hoá và Thông tin.")]
    [InlineData("Kiểm tra 3 sở gồm: Sở Nội vụ, Sở Văn hoá, Thể thao và Du lịch, Sở Tài chính.")]
    [InlineData("Mở 05 lớp nghề gồm: lớp may, lớp hàn và lớp thú y.")]
    [InlineData("Hỗ trợ 05 xã, gồm: Tân Hoà, Yên Mỹ, Hồng Thái, v.v.")]
    [InlineData("Hỗ trợ 05 xã như: Tân Hoà, Yên Mỹ, Hồng Thái.")]
    [InlineData("Thành lập 05 tổ công tác gồm: Công an, Quân sự và Y tế.")]
    [InlineData("Mở 03 lớp nghề cho 5 xã gồm: Tân Hoà, Yên Mỹ và Hồng Thái.")]
    [InlineData("Đã có 4 trong 5 xã về đích gồm: Tân Hoà, Yên Mỹ, Hồng Thái và Phú Lâm.")]
    [InlineData("Đoàn kiểm tra có 5 đồng chí gồm: Trưởng đoàn, Phó đoàn và các thành viên.")]
    [InlineData("Cử 2 đoàn kiểm tra tại các trường gồm: trường Kim Đồng, trường Lê Lợi, trường Hoa Sen và trường Sao Mai.")]
    [InlineData("Chọn 6 khu phố gồm: khu phố 1 đến khu phố 3, khu phố 5 và khu phố 7.")]
    [InlineData("Bàn giao 3 công trình gồm: nhà văn hoá thôn Đông; đường trục xã; tổ chức lễ khánh thành.")]
    public void NamesInSentence_NoFinding(string sentence) => Silent(sentence);

    [Theory]
    [InlineData("[|05|] xã có tỷ lệ bao phủ dưới 85% phải kiểm tra lại, gồm: Hà Lâu, Bắc Sơn (huyện Yên Thuỷ), Tân Lĩnh (huyện Kim Bôi) và Phú Cường.")]
    [InlineData("Bệnh rải rác tại [|04|] xã gồm Hợp Tiến, Quang Lộc, Đại Hưng, diện tích 27 ha.")]
    [InlineData("Hiện còn [|5|] xóm chưa có đường bê tông, gồm: Nà Pá, Bản Lọng, Thôm Đeng, Cốc Mạ.")]
    public void PlacesBehindOtherWords_Finding(string marked) => Warning(marked);

    [Theory]
    [InlineData("04 xã có tỷ lệ bao phủ dưới 85% phải kiểm tra lại, gồm: Hà Lâu, Bắc Sơn (huyện Yên Thuỷ), Tân Lĩnh (huyện Kim Bôi) và Phú Cường.")]
    [InlineData("Bệnh rải rác tại 04 xã gồm Hợp Tiến, Quang Lộc, Đại Hưng, thị trấn Yên Sơn 27 ha.")]
    [InlineData("Có 5 xã của 4 huyện khó khăn gồm: Hà Lâu, Bắc Sơn, Tân Lĩnh, Phú Cường.")]
    public void PlacesBehindOtherWords_NoFinding(string sentence) => Silent(sentence);

    [Fact]
    public void NumberedNouns_Finding() => Warning("""
        Kỳ họp thông qua [|05|] nghị quyết, gồm:
        (1) Nghị quyết về dự toán ngân sách;
        (2) Nghị quyết về đầu tư công;
        (3) Nghị quyết về đặt tên đường;
        (4) Nghị quyết về mức thu phí.
        """);

    [Fact]
    public void NumberedNouns_NoFinding() => Silent("""
        Kỳ họp thông qua 04 nghị quyết, gồm:
        (1) Nghị quyết về dự toán ngân sách;
        (2) Nghị quyết về đầu tư công;
        (3) Nghị quyết về đặt tên đường;
        (4) Nghị quyết về mức thu phí.
        """);

    [Fact]
    public void TasksBelow_Finding()
    {
        var finding = Warning("""
            Đảng uỷ xã xác định [|05|] nhiệm vụ trọng tâm trong thời gian tới như sau:
            - Giữ vững quốc phòng, an ninh;
            - Hoàn thành 3 tuyến đường liên thôn;
            - Xoá nhà tạm cho hộ nghèo;
            - Nâng cao chất lượng trường chuẩn.
            """);
        (finding.Expected, finding.Actual).Should().Be((4m, 5m));
    }

    [Fact]
    public void LetteredItemsBelow_Finding() => Warning("""
        Từ thực tiễn, rút ra [|hai|] bài học:
        a) Phải sát dân.
        b) Phải công khai.
        c) Phải kiểm tra thường xuyên.
        Trong thời gian tới cần phát huy.
        """);

    [Fact]
    public void PlacesBelow_Finding() => Warning("""
        Đã rà soát tại [|05|] thôn, cụ thể:
        - Thôn Đông Hải: xong trước ngày 10.
        - Thôn Nam Sơn: xong trước ngày 12.
        - Thôn Bắc Lũng: chậm.
        """);

    [Theory]
    [InlineData("Kết quả thực hiện 03 nhiệm vụ được giao như sau:", "- Đã lập quy hoạch.", "- Đã giao đất.", "- Đã cấp giấy.", "- Đã thu phí.")]
    [InlineData("Đề ra 5 nhiệm vụ như sau:", "- Về kinh tế: thu đủ thuế và trồng 5 ha rừng.", "- Về văn hoá: giữ danh hiệu.", "- Về quốc phòng: giao đủ quân.")]
    [InlineData("Trạm đã tập huấn tại 05 thôn như sau:", "- Kỹ thuật ủ phân.", "- Phòng bệnh cho gà.", "- Ghi sổ sách.", "- Bán hàng qua mạng.")]
    [InlineData("Thực hiện 3 giải pháp sau:", "- Vay vốn ưu đãi.", "- Dạy nghề, gồm:", "- Lớp may.", "- Lớp hàn.", "- Đưa đi làm việc.")]
    [InlineData("Thực hiện 4 giải pháp sau:", "- Vay vốn ưu đãi;", "- Dạy nghề;", "- Tìm việc làm;")]
    [InlineData("Còn 1 khó khăn và 2 kiến nghị như sau:", "- Thiếu cán bộ.", "- Đề nghị bổ sung biên chế.", "- Đề nghị cấp xe.")]
    [InlineData("Có 4 dự án như sau:", "- Xã Đông Hải 1 dự án.", "- Xã Nam Sơn 2 dự án.", "- Xã Bắc Lũng 1 dự án.")]
    [InlineData("Tiếp nhận 4 kiến nghị:", "- Đất đai: 2.", "- Giao thông: 1.", "- Y tế: 1.")]
    [InlineData("Đã rà soát tại 05 thôn, cụ thể:", "- Thôn Đông Hải: xong.", "- Thôn Nam Sơn: xong.", "- Thôn Bắc Lũng, Tây Hồ: chậm.", "- Thôn Trung: chậm.")]
    public void ItemsBelow_NoFinding(params string[] lines) => Silent(lines);

    [Fact]
    public void NumbersInParagraph_Finding() =>
        Warning("Hội đồng thống nhất [|4|] kiến nghị: (1) cấp thêm kinh phí; (2) bổ sung 2 biên chế; (3) sớm giao đất.");

    [Fact]
    public void NumbersInParagraphAfterThatIs_Finding() =>
        Warning("Còn [|hai|] nguyên nhân chủ quan, đó là: (1) chậm lập hồ sơ; (2) thiếu kiểm tra; (3) chưa quyết liệt.");

    [Theory]
    [InlineData("Đã làm việc tại 4 trường: (1) về cơ sở vật chất; (2) về đội ngũ; (3) về bán trú.")]
    [InlineData("Tập trung 3 khâu yếu với các nội dung: (1) rà soát; (2) phân loại; (3) xử lý; (4) công khai.")]
    [InlineData("Có 3 kiến nghị: (1) cấp kinh phí; (2) bổ sung biên chế; (3) sớm giao đất.")]
    public void NumbersInParagraph_NoFinding(string paragraph) => Silent(paragraph);

    [Theory]
    [InlineData("Tổ chức 03 lễ hội gồm: lễ hội đình làng, lễ hội đua thuyền và lễ hội hoa xuân.")]
    [InlineData("Còn hai xã chưa đạt là Ea Tul, Cư Mốt.")]
    [InlineData("Làm việc với 02 ngành: Lao động và Nông nghiệp.")]
    [InlineData("Nêu 3 hạn chế: (1) chậm; (2) thiếu; (3) yếu.")]
    [InlineData("Đề ra ba giải pháp như sau:", "- Vay vốn.", "- Dạy nghề.", "- Tìm việc.")]
    [InlineData("Theo 3 nhóm đối tượng:", "- Hưu trí: 120 người.", "- Người có công: 45 người.", "- Trẻ em: 310 người.")]
    public void CountThatFits_Holds(params string[] lines)
    {
        var result = new Auditor().Audit(DraftReport.Read(string.Join('\n', lines)));
        result.Coverage[0].State.Should().Be(CoverageState.Holds);
    }

    [Fact]
    public void CountOfLongerList_IsContradicted()
    {
        var result = new Auditor().Audit(DraftReport.Read("Sáp nhập 03 phường: Tân Thịnh, Đồng Tâm, Thịnh Lang và Hữu Nghị."));
        result.Coverage[0].State.Should().Be(CoverageState.Contradicted);
    }
}
