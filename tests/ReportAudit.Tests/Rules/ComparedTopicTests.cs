using Xunit;

namespace ReportAudit.Tests.Rules;

/// <summary>A change whose clause begins with what it compares with, of the figure that the clause or sentence before was about.</summary>
public sealed class ComparedTopicTests() : RuleTests("growth-mismatch")
{
    [Theory]
    [InlineData("BHXH tự nguyện: 4.127 người, đạt 98% kế hoạch; so với cùng thời điểm năm trước (3.862 người) tăng [|256|] người.")]
    [InlineData("Toàn huyện còn 1.486 hộ nghèo, chiếm 14,2% tổng số hộ dân. So với cuối năm 2021 (1.912 hộ), giảm [|462|] hộ.")]
    [InlineData("Hội có 3.418 hội viên, so với năm trước (3.212 hội viên) tăng 206 hội viên, tỷ lệ tăng [|4,6%|].")]
    public void OfTheTopic_Finding(string marked) => Found(marked);

    [Theory]
    [InlineData("BHXH tự nguyện: 4.127 người, đạt 98% kế hoạch; so với cùng thời điểm năm trước (3.862 người) tăng 265 người.")]
    [InlineData("Phát hành 12.640 văn bản, ký số 11.482 văn bản. So với năm 2021 (10.076 văn bản), văn bản điện tử tăng 2.143 văn bản.")]
    [InlineData("Mở 143 vụ; đã xong 126 vụ. So với cùng kỳ (129 vụ), tăng 14 vụ.")]
    public void OfAnother_NoFinding(string text) => Silent(text);
}

/// <summary>A share whose whole the words behind it name.</summary>
public sealed class WholeNamedBehindTests() : RuleTests("percentage-mismatch")
{
    [Theory]
    [InlineData("Số thửa có giấy tờ 2.012 thửa, chưa có giấy tờ 359 thửa. Đã đo 761 thửa, đạt [|75,07%|] trên số thửa có giấy tờ.")]
    [InlineData("Cúm gia cầm: 186.400 con/312.000 con thuộc diện tiêm, đạt [|44,24%|].")]
    public void FarOff_Finding(string marked) => Found(marked);

    [Theory]
    [InlineData("Hòa giải: thụ lý 126 vụ, hòa giải thành 81 vụ, không thành 37 vụ; tỷ lệ hòa giải thành 68,6%.")]
    [InlineData("Trình độ: đại học 21 đồng chí, trung cấp 17 đồng chí, phổ thông 109 đồng chí; người dân tộc 97 đồng chí (58,79%); viết đơn tình nguyện 74 đồng chí (44,85%).")]
    public void OfWhatCameToAnEnd_OrAnother_NoFinding(string text) => Silent(text);
}
