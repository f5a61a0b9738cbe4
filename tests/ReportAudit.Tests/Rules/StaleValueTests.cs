using Xunit;

namespace ReportAudit.Tests.Rules;

/// <summary>The figure of last time, told as of now.</summary>
public sealed class StaleValueTests() : RuleTests("restated-figure-mismatch")
{
    [Theory]
    [InlineData("Hội có 3.418 hội viên nông dân, tăng 206 hội viên so với năm trước (3.212 hội viên).\nNhìn chung, với [|3.212|] hội viên nông dân hiện nay, Hội là chỗ dựa của phong trào.")]
    [InlineData("BHXH tự nguyện: 4.127 người, đạt 98% kế hoạch; so với cùng thời điểm năm trước (3.862 người) tăng 265 người.\nĐến nay đã có [|3.862|] người tham gia BHXH tự nguyện.")]
    [InlineData("Toàn huyện còn 1.486 hộ nghèo. So với cuối năm trước (1.912 hộ), giảm 426 hộ.\nTuy vậy, [|1.912|] hộ nghèo là con số còn cao.")]
    // A share, and what an account began with.
    [InlineData("Tỷ lệ che phủ rừng đạt 58,4%, tăng 0,6% so với năm 2022 (57,8%).\nCông tác trồng rừng vượt kế hoạch; tỷ lệ che phủ rừng của huyện đạt [|57,8%|].")]
    [InlineData("Đầu năm có 10.852 đoàn viên, trong năm kết nạp mới 1.238 đoàn viên, giảm 826 đoàn viên do nghỉ việc; cuối kỳ còn 11.264 đoàn viên đóng phí đều.\nVới [|10.852|] đoàn viên đóng phí đều, tổ chức công đoàn tiếp tục được củng cố.")]
    public void ToldAsOfNow_Finding(string marked) => Found(marked);

    [Theory]
    [InlineData("Hội có 3.418 hội viên nông dân, tăng 206 hội viên so với năm trước (3.212 hội viên).\nNhìn chung, với 3.418 hội viên nông dân hiện nay, Hội là chỗ dựa của phong trào.")]
    [InlineData("Hội có 3.418 hội viên nông dân, tăng 206 hội viên so với năm trước (3.212 hội viên).\nNăm trước, với 3.212 hội viên nông dân, Hội được khen.")]
    [InlineData("Hội có 3.418 hội viên nông dân, tăng 206 hội viên so với năm trước (3.212 hội viên).\nQuỹ đã giúp 3.212 hội viên vay vốn sản xuất.")]
    [InlineData("Tỷ lệ che phủ rừng đạt 58,4%, tăng 0,6% so với năm 2022 (57,8%).\nNăm trước, tỷ lệ che phủ rừng của huyện đạt 57,8%.")]
    public void OfThen_OrAnother_NoFinding(string text) => Silent(text);
}
