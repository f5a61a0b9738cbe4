using FluentAssertions;
using ReportParsing.Documents;
using ReportParsing.Figures;
using ReportParsing.Languages;
using Xunit;

namespace ReportParsing.Tests.Figures;

/// <summary>What the figures of a sentence say about their indicators, and how these are worded.</summary>
public sealed class FigureRoleTests
{
    [Theory]
    [InlineData("Tăng 50 hồ sơ (5,2%) so với tháng trước", "Change Change")]
    [InlineData("Giảm 4 vụ (18 vụ)", "Change PreviousPeriod")]
    [InlineData("Đạt 58,4%, thấp hơn 1,6% so với chỉ tiêu (60%)", "Share Change Plan")]
    [InlineData("Chiếm 12,1%, giảm 1,2% so với cùng kỳ (13,3%)", "Share Change PreviousPeriod")]
    [InlineData("Vượt 12 hội viên so với kế hoạch (đạt 109%)", "Change Share")]
    [InlineData("Thiệt hại tăng 4,8 lần, đàn lợn gấp 1,5 lần", "Change Change")]
    [InlineData("Giải ngân 412/980 triệu đồng, đạt 42% kế hoạch", "Actual Plan Share")]
    [InlineData("Có 12/18 hộ tham gia, đạt 66,7%", "Actual Actual Share")]
    [InlineData("Thu nhập từ 28 triệu đồng lên 41 triệu đồng", "PreviousPeriod Actual")]
    [InlineData("Hộ nghèo giảm từ 12,4% xuống 9,8%; hỗ trợ từ 30% đến 70%", "PreviousPeriod Share Share Share")]
    [InlineData("Hộ nuôi từ 10 con trở lên; 6 đồng chí từ xã lên huyện", "Actual Actual")]
    [InlineData("Có 8 nhóm tăng, 2 nhóm giảm, 1 nhóm ổn định", "Actual Actual Actual")]
    [InlineData("Thanh tra 94 cuộc theo kế hoạch, 18 cuộc đột xuất", "Actual Actual")]
    [InlineData("Có 236 giáo viên, còn thiếu 5 giáo viên", "Actual Actual")]
    [InlineData("Thiếu 5 giáo viên so với định mức", "Change")]
    [InlineData("Tăng 66 hộ, tương đương 5,1%", "Change Change")]
    [InlineData("Giảm 37 lượt (tương đương 8,2%)", "Change Change")]
    [InlineData("Giảm 12 ha so với vụ trước (1.272 ha), tương ứng 0,9%", "Change PreviousPeriod Change")]
    [InlineData("Hòa giải 66 vụ, tương ứng 5,1%", "Actual Share")]
    [InlineData("Nợ xấu 0,2%, giảm 0,05% so với đầu năm (0,25%)", "Share Change PreviousPeriod")]
    [InlineData("Giải ngân đạt 43,6%, thấp hơn 1,4% so với kịch bản (45%)", "Share Change Plan")]
    [InlineData("Trẻ được sàng lọc đạt 76% (chỉ tiêu 75%)", "Share Plan")]
    [InlineData("Trẻ được sàng lọc 418 trẻ (đạt 76% chỉ tiêu)", "Actual Share")]
    [InlineData("Thu 215 triệu đồng, bằng 52,3% kế hoạch phấn đấu (411 triệu đồng); trong đó phí 98 triệu đồng", "Actual Share Plan Actual")]
    [InlineData("Quản lý tăng huyết áp 536 người", "Actual")]
    [InlineData("Mở 25 lớp, mời 40 giảng viên (năm trước: 20 lớp, 34 giảng viên)", "Actual Actual PreviousPeriod PreviousPeriod")]
    [InlineData("Cứu 12 người, 3 tàu (cùng kỳ: 9 người, 5 tàu)", "Actual Actual PreviousPeriod PreviousPeriod")]
    [InlineData("Mở 25 lớp (trong huyện: 20 lớp, ngoài huyện: 5 lớp)", "Actual Actual Actual")]
    public void Roles(string text, string roles) => string.Join(' ', Read(text).Select(figure => figure.Role)).Should().Be(roles);

    [Theory]
    [InlineData("Toàn huyện có 83 trang trại", "Toàn huyện có trang trại")]
    [InlineData("Cấp phát 1.500 tờ rơi", "Cấp phát tờ rơi")]
    [InlineData("Số lượng băng rôn: 55 tấm", "Số lượng băng rôn")]
    [InlineData("Treo băng rôn 55 tấm", "Treo băng rôn")]
    [InlineData("Số hộ nghèo là 243 hộ, chiếm tỷ lệ 15,03%", "Số hộ nghèo là; Số hộ nghèo là")]
    [InlineData("Tỷ lệ hộ nghèo 1,75%", "Tỷ lệ hộ nghèo")]
    [InlineData("Ma túy: Bắt giữ 28 vụ", "Ma túy – Bắt giữ vụ")]
    [InlineData("Đã gieo 120 ha", "Đã gieo")]
    [InlineData("Số cây giống xuất vườn (từ ngày 01/02 đến ngày 30/4) là 4.120 cây", "Số cây giống xuất vườn")]
    [InlineData("Giải phóng mặt bằng 12,4 ha", "Giải phóng mặt bằng")]
    [InlineData("Vùng đồng bằng trồng 320 ha", "Vùng đồng bằng trồng")]
    [InlineData("Xây nhà sinh hoạt cộng đồng 14 nhà", "Xây nhà sinh hoạt cộng đồng")]
    [InlineData("Khắc phục tồn tại 9 vụ", "Khắc phục tồn tại vụ")]
    public void Indicators(string text, string wording) => string.Join("; ", Read(text).Select(figure => figure.Indicator.Text)).Should().Be(wording);

    [Theory]
    [InlineData("Nạo vét 26 km kênh (năm 2021 18,2 km)", "Actual PreviousPeriod")]
    [InlineData("Trồng 41 ha rừng (năm 2022: 37 ha)", "Actual PreviousPeriod")]
    [InlineData("Nạo vét 58,7 km kênh (năm 2021 18,2 km, năm 2022 18,5 km, năm 2023 22 km)", "Actual Actual Actual Actual")]
    public void YearsInBrackets(string text, string roles) =>
        string.Join(' ', Read(text, new ReportHeader { Date = new DateOnly(2023, 12, 20) }).Select(figure => figure.Role)).Should().Be(roles);

    [Theory]
    [InlineData("The office has 412 staff (398 at the end of 2022; net increase 14)", "Actual PreviousPeriod Change")]
    [InlineData("Members hold 648 ha, up on the 618 ha of last season: 290 ha of wheat", "Actual PreviousPeriod Actual")]
    [InlineData("The office has 412 staff (398 in the districts; 14 in town)", "Actual Actual Actual")]
    public void EnglishRoles(string text, string roles) =>
        string.Join(' ', Read(text, new ReportHeader { Date = new DateOnly(2023, 12, 20) }, "en").Select(figure => figure.Role)).Should().Be(roles);

    [Theory]
    [InlineData("Calls: 640, in 2022 590, so more", "Actual PreviousPeriod")]
    [InlineData("The desk took 640 calls; in 2022 there had been 590 calls", "Actual PreviousPeriod")]
    [InlineData("The desk took 640 calls; in 2021 there had been 590 calls", "Actual Actual")]
    public void OwnTimeAYearBefore_IsOfAnEarlierPeriod(string text, string roles) =>
        string.Join(' ', Read(text, new ReportHeader { Period = Period.OfYear(2023) }, "en").Select(figure => figure.Role)).Should().Be(roles);

    private static IReadOnlyList<Figure> Read(string text, ReportHeader? header = null, string code = "vi")
    {
        var language = LanguagePack.For(code, []);
        Block[] blocks = [MentionCase.Paragraph(text)];
        return FigureExtraction.Extract(new Outline(blocks, []), MentionExtraction.Extract(blocks, language), header ?? new ReportHeader(), language);
    }
}
