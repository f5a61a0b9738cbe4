using Xunit;

namespace ReportAudit.Tests.Rules;

/// <summary>Accounts that a hasty reader takes for rests.</summary>
public sealed class AccountOtherReadingTests() : RuleTests("remainder-mismatch")
{
    [Theory]
    [InlineData("Đầu năm Hội có 478 hội viên; trong năm kết nạp 17 hội viên, giảm 09 hội viên (từ trần 07 đồng chí, chuyển nơi khác 02 đồng chí); hiện nay còn 486 hội viên.")]
    [InlineData("Đầu năm có 1.264 đoàn viên; kết nạp 138 đoàn viên, giảm 96 đoàn viên; đến nay còn 1.306 đoàn viên.")]
    public void WhatCameAndWent_NoFinding(string text) => Silent(text);

    [Fact]
    public void WhatCameAndWent_Finding() => Found("Đầu năm có 1.264 đoàn viên; kết nạp 138 đoàn viên, cho ra 96 đoàn viên; cuối năm còn [|1.360|] đoàn viên.");
}

/// <summary>Shares of another whole than the first one told.</summary>
public sealed class ShareOtherReadingTests() : RuleTests("percentage-mismatch")
{
    [Theory]
    [InlineData("Phải thi hành 482.308 triệu đồng, trong đó có điều kiện 214.650 triệu đồng (chiếm 44,5%). Đã thi hành xong 103.890 triệu đồng, đạt 48,4% (chỉ tiêu 46%).")]
    [InlineData("Toàn huyện có 684 hộ cần hỗ trợ, trong đó xây mới 427 hộ, sửa chữa 257 hộ.\nĐến nay đã hoàn thành 576/684 hộ, đạt 84,21%.")]
    public void OfAnotherWhole_NoFinding(string text) => Silent(text);

    [Fact]
    public void OfNoWhole_Finding() => Found("Toàn huyện có 684 hộ cần hỗ trợ.\nĐến nay đã hoàn thành 576/684 hộ, đạt [|82,41%|].");
}

/// <summary>Sentences that open with what they tell some of.</summary>
public sealed class RestatedOtherReadingTests() : RuleTests("restated-figure-mismatch")
{
    [Theory]
    [InlineData("Số đơn đủ điều kiện xử lý là 341 đơn.\nTrong số đơn đủ điều kiện xử lý có 72 đơn khiếu nại, 14 đơn tố cáo và 255 đơn kiến nghị, phản ánh.")]
    [InlineData("Số hộ đủ điều kiện vay vốn là 268 hộ.\nTrong tổng số hộ đủ điều kiện vay vốn có 91 hộ nghèo.")]
    public void SomeOfTheWhole_NoFinding(string text) => Silent(text);
}
