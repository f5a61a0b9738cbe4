using FluentAssertions;
using Xunit;

namespace ReportAudit.Tests.Rules;

public sealed class AnnouncedFigureMissingRuleTests() : RuleTests("announced-figure-missing")
{
    [Fact]
    public void HeadingNamesTwo_Finding() => Warning("""
        1. Công tác quản lý văn bản đi và [|văn bản đến|]
        Tổng số văn bản đi là 214 văn bản, trong đó văn bản đi ký số 200 văn bản.
        2. Công tác khác
        Duy trì trực cơ quan theo lịch.
        """);

    [Fact]
    public void AndBetweenThem_Finding() => Warning("""
        II. KẾT QUẢ TIẾP NHẬN [|đơn khiếu nại|] và đơn tố cáo
        Trong kỳ đã tiếp nhận 6 đơn tố cáo, giải quyết xong 5 đơn tố cáo.
        III. CÔNG TÁC KHÁC
        Duy trì tiếp công dân định kỳ.
        """);

    [Fact]
    public void ListIntroduction_Finding() => Warning("""
        Kết quả tiêm vắc xin dại và [|vắc xin lở|] mồm long móng như sau:
        - Vắc xin dại: 420 liều.
        """);

    [Fact]
    public void FirstOneIsMissing_Finding() => Warning("""
        1. Quản lý [|văn bản đến|] và văn bản đi
        Trong kỳ phát hành 312 văn bản đi, trong đó 300 văn bản đi ký số.
        2. Công tác khác
        Thăm hỏi gia đình chính sách.
        """);

    [Fact]
    public void ThreeWordsShared_Finding() => Warning("""
        1. Kết quả giải quyết hồ sơ trực tuyến và [|hồ sơ trực tiếp|]
        Đã giải quyết 132 hồ sơ trực tuyến đúng hạn.
        2. Công tác khác
        Duy trì trực cơ quan.
        """);

    [Fact]
    public void CountedThingIsNowhere_Finding() => Warning("""
        1. Đào tạo lái xe và [|cấp giấy phép|]
        Mở 3 khóa với 214 học viên, bế giảng 2 khóa.
        2. Công tác khác
        Duy trì trực cơ quan.
        """);

    [Fact]
    public void FeesAreNowhere_Finding() => Warning("""
        II. Công tác phát triển Đoàn và [|thu đoàn phí|]
        Giới thiệu 12 thanh niên tìm hiểu Đoàn, kết nạp 9 người.
        III. Khác
        Tham gia hội trại.
        """);

    [Fact]
    public void TitleAmongItemsThatAreSentences_Finding() => Warning("""
        1. Hội có 12 chi hội, sinh hoạt đều.
        2. Trong năm giúp 5 hộ sửa nhà.
        3. Chăm sóc cây xanh và [|hoa cảnh|]
        Trồng mới 340 cây xanh ven đường.
        4. Vận động 20 hộ tham gia dọn rác.
        """);

    [Fact]
    public void CountedThingIsTold_NoFinding() => Silent("""
        1. Đào tạo nghề và cấp chứng chỉ
        Mở 3 lớp với 214 học viên, số chứng chỉ sẽ phát vào tháng sau.
        2. Công tác khác
        Duy trì trực cơ quan.
        """);

    [Fact]
    public void FieldOfWork_NoFinding() => Silent("""
        1. Nông, lâm nghiệp và thủy sản
        Sản lượng thủy sản đạt 420 tấn.
        2. Phân bổ và giải ngân vốn
        Giải ngân vốn 12 tỷ đồng.
        3. Trồng trọt và bảo vệ thực vật
        Trồng trọt vụ hè thu được 140 ha.
        """);

    [Fact]
    public void BothFollow_NoFinding() => Silent("""
        1. Công tác quản lý văn bản đi và văn bản đến
        Tổng số văn bản đi là 214 văn bản, tổng số văn bản đến là 390 văn bản.
        2. Công tác khác
        Duy trì trực cơ quan.
        """);

    [Fact]
    public void NoFiguresAtAll_NoFinding() => Silent("""
        1. Công tác quản lý văn bản đi, văn bản đến
        Thực hiện nghiêm quy trình tiếp nhận và phát hành.
        2. Công tác khác
        Duy trì trực cơ quan.
        """);

    [Fact]
    public void ToldInWords_NoFinding() => Silent("""
        1. Kết quả tiếp nhận đơn khiếu nại và đơn tố cáo
        Trong kỳ đã tiếp nhận 6 đơn tố cáo; không phát sinh đơn khiếu nại.
        2. Công tác khác
        Duy trì tiếp công dân.
        """);

    [Fact]
    public void NothingShared_NoFinding() => Silent("""
        1. Công tác văn hóa và thể thao
        Tổ chức 4 giải thể thao chào mừng ngày thành lập Đảng.
        2. Công tác khác
        Duy trì trực cơ quan.
        """);

    [Fact]
    public void OtherNameForTheSame_NoFinding() => Silent("""
        1. Công tác chỉ đạo, điều hành
        Ban hành 12 văn bản chỉ đạo.
        2. Công tác khác
        Duy trì trực cơ quan.
        """);

    [Fact]
    public void SectionOfTasks_NoFinding() => Silent("""
        1. Phương hướng quản lý văn bản đi, văn bản đến
        Phấn đấu 100% văn bản đi được ký số.
        """);

    [Fact]
    public void Message_SaysItInBothLanguages()
    {
        var finding = Warning("""
            1. Công tác quản lý văn bản đi và [|văn bản đến|]
            Tổng số văn bản đi là 214 văn bản, trong đó văn bản đi ký số 200 văn bản.
            2. Công tác khác
            Duy trì trực cơ quan theo lịch.
            """);

        finding.Message.Vietnamese.Should().Be("Đề mục nêu “văn bản đến” nhưng bên dưới chỉ có số liệu về “văn bản đi”.");
        finding.Message.English.Should().Be("The heading announces “văn bản đến”, but only figures on “văn bản đi” follow.");
    }

    [Theory]
    [InlineData("Xếp hạng các đơn vị được nêu tại [|bảng dưới đây|].")]
    [InlineData("Chi tiết theo từng xã như [|bảng sau|]:")]
    [InlineData("Số liệu được tổng hợp trong [|biểu dưới đây|].")]
    public void TablesThatDoNotFollow_Finding(string marked) => Warning($"""
        1. Phong trào thi đua
        Có 14 đơn vị đăng ký.
        {marked}
        2. Công tác khác
        Duy trì trực cơ quan.
        """);

    [Theory]
    [InlineData("Xếp hạng các đơn vị được nêu tại bảng dưới đây.\n| Đơn vị | Điểm |\n| Xã A | 94 |\n| Xã B | 87 |")]
    [InlineData("Số liệu được nêu tại bảng trên.")]
    [InlineData("Số liệu như bảng sau:\nXã A 94 87 12 45 310\nXã B 76 81 15 60 290")]
    public void TablesThatDoNotFollow_NoFinding(string text) => Silent($"""
        1. Phong trào thi đua
        Có 14 đơn vị đăng ký.
        {text}
        2. Công tác khác
        Duy trì trực cơ quan.
        """);

    [Theory]
    [InlineData("1. Công tác thu và giảm nợ\nSố thu đạt 161 tỷ đồng; nợ đọng 3,1 tỷ đồng.")]
    [InlineData("1. Đăng ký và tăng mức đóng\nCó 214 lượt đăng ký; 36 người đóng mức cao hơn.")]
    public void DeedsInTheHeading_NoFinding(string section) => Silent($"{section}\n2. Công tác khác\nDuy trì trực cơ quan.");

    [Theory]
    [InlineData("1. Sản xuất nông nghiệp và thủy sản\nDiện tích nuôi thủy sản 214 ha, sản lượng thủy sản 812 tấn; lúa 1.236 ha.\n2. Công tác khác\nDuy trì trực.")]
    [InlineData("1. Quản lý tài nguyên môi trường và khoáng sản\nCấp 12 giấy phép khoáng sản; thu phí khoáng sản 96 triệu đồng.\n2. Công tác khác\nDuy trì trực.")]
    public void LongNamesOfFields_NoFinding(string text) => Silent(text);
}
