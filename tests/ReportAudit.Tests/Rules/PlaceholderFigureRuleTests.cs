using FluentAssertions;
using Xunit;

namespace ReportAudit.Tests.Rules;

public sealed class PlaceholderFigureRuleTests() : RuleTests("placeholder-figure")
{
    [Fact]
    public void LetterForZero_Finding() => Warning("Văn bản giấy: [|o|] văn bản.");

    [Fact]
    public void CapitalLetter_Finding() => Warning("Số đơn tồn đọng: [|O|] đơn.");

    [Fact]
    public void Dots_Finding() => Warning("Tổng số hộ nghèo cuối năm là [|....|] hộ.");

    [Fact]
    public void Ellipsis_Finding() => Warning("Đã cấp [|……|] giấy chứng nhận cho công dân.");

    [Fact]
    public void Underscores_Finding() => Warning("Tổng số hộ cận nghèo là [|____|] hộ.");

    [Fact]
    public void Digit_NoFinding() => Silent("Văn bản giấy: 0 văn bản.");

    [Fact]
    public void EndOfAList_NoFinding() => Silent("Tuyên truyền qua loa, bảng tin, mạng xã hội...");

    [Fact]
    public void EllipsisOfAnOpenList_NoFinding() => Silent("Trồng được 12 ha cam, bưởi, ổi…");

    [Fact]
    public void WordWithO_NoFinding() => Silent("Các hộ có ô tô, xe máy chấp hành tốt quy định.");

    [Fact]
    public void RoadName_NoFinding() => Silent("Sửa chữa đường O Quy Hồ đoạn qua thôn Đông dài 2 km.");

    [Fact]
    public void DateLeftOpen_NoFinding() => Silent("Tân Hòa, ngày ... tháng 12 năm 2024");

    [Fact]
    public void Message_SaysItInBothLanguages()
    {
        var finding = Warning("Văn bản giấy: [|o|] văn bản.");

        finding.Actual.Should().Be(0);
        finding.Message.Vietnamese.Should().Be("“o” là chữ cái, có lẽ định viết số 0 (Văn bản giấy); được tính là 0.");
        finding.Message.English.Should().Be("“o” is a letter where probably the digit 0 is meant (Văn bản giấy); it is counted as 0.");
    }

    [Theory]
    [InlineData("Kinh phí thực hiện [|...|] tỷ đồng.")]
    [InlineData("Cộng tác với đài tỉnh [|....|] tin.")]
    public void DotsBeforeAUnit_Warning(string marked) => Warning(marked);

    [Theory]
    [InlineData("Hỗ trợ sách, vở, ... học sinh nghèo được quan tâm.")]
    [InlineData("Tổ chức thăm hỏi... người có công trên địa bàn.")]
    public void DotsThatEndAList_Silent(string text) => Silent(text);

    [Fact]
    public void Crosses_Finding() => Warning("Thu gom được [|xx|] tấn rác.");

    [Theory]
    [InlineData("Các tổ công nghệ số đã hỗ trợ [|…|] lượt người dân nộp hồ sơ.")]
    [InlineData("Xã đang làm hồ sơ thêm [|…|] sản phẩm.")]
    public void OneSignInRunningText_Finding(string marked) => Found(marked);

    [Theory]
    [InlineData("Trao quà cho hộ nghèo, gia đình chính sách… hộ có hoàn cảnh khó khăn.")]
    [InlineData("Tuyên truyền về phòng cháy, giao thông, … học sinh hưởng ứng tích cực.")]
    public void OneSignInRunningText_NoFinding(string text) => Silent(text);
}
