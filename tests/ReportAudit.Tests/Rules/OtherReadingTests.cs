using Xunit;

namespace ReportAudit.Tests.Rules;

/// <summary>Accounts that a hasty reader takes for rests.</summary>
public sealed class AccountOtherReadingTests() : RuleTests("remainder-mismatch")
{
    [Theory]
    [InlineData("Đầu năm Hội có 478 hội viên; trong năm kết nạp 17 hội viên, giảm 09 hội viên (từ trần 07 đồng chí, chuyển nơi khác 02 đồng chí); hiện nay còn 486 hội viên.")]
    [InlineData("Đầu năm có 1.264 đoàn viên; kết nạp 138 đoàn viên, giảm 96 đoàn viên; đến nay còn 1.306 đoàn viên.")]
    public void WhatCameAndWent_NoFinding(string text) => Silent(text);

    [Theory]
    [InlineData("Trẻ thấp còi: đầu năm 34 trẻ trên 518 trẻ, cuối năm còn 19 trẻ, giảm 15 trẻ.")]
    [InlineData("Đầu năm có 2.460 đoàn viên; kết nạp 318 đoàn viên; cuối năm còn 2.571 đoàn viên.")]
    public void AtTheEndOfTheYear_NoFinding(string text) => Silent(text);

    [Theory]
    [InlineData("Có 518 trẻ, đã tiêm 402 trẻ, còn [|161|] trẻ chưa tiêm.")]
    [InlineData("Kho nhận 1.240 bao, đã cấp 965 bao, còn lại [|257|] bao.")]
    public void LeftOver_Finding(string marked) => Found(marked);

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

    [Fact]
    public void ToldTwiceEach_NoFinding() => Silent("""
        Trường tuyển mới 1.180 học viên, gồm trung cấp 538 học viên và sơ cấp 642 học viên.
        Sơ cấp tốt nghiệp 612 học viên, đạt 95,3%.
        Trong 612 học viên tốt nghiệp sơ cấp có 480 học viên đã có việc làm.
        Năm nay 642 học viên sơ cấp đều được miễn học phí.
        """);
}

/// <summary>Falls that a bracket parts, and values that are shares of each other.</summary>
public sealed class ChangeOtherReadingTests() : RuleTests("growth-mismatch")
{
    [Theory]
    [InlineData("Đầu năm có 8.140 hội viên; kết nạp mới 512 người; giảm 396 người (từ trần 341 người, chuyển đi 55 người); cuối năm có 8.256 hội viên.")]
    [InlineData("Kết nạp 128 hội viên; giảm 64 hội viên (xin ra 41 hội viên, chuyển xã khác 23 hội viên).")]
    public void PartedInItsBracket_NoFinding(string text) => Silent(text);

    [Theory]
    [InlineData("Tỷ lệ bao phủ đạt 92,6%, tăng [|1,4 điểm %|] so với cuối năm trước (91,4%).")]
    [InlineData("Tỷ lệ chuyên cần đạt 96,2%, tăng [|1,0 điểm %|] so với năm trước (95,4%).")]
    public void PointsOffByTwoInTheLastPlace_Finding(string marked) => Found(marked);

    [Fact]
    public void PointsOffByOneInTheLastPlace_NoFinding() => Silent("Tỷ lệ bao phủ đạt 92,6%, tăng 1,3 điểm % so với cuối năm trước (91,4%).");
}

/// <summary>Parts of something else.</summary>
public sealed class PartOtherReadingTests() : RuleTests("part-exceeds-whole")
{
    [Theory]
    [InlineData("Mô hình thu nhập khá: 86 hộ thu trên 150 triệu đồng, trong đó 27 hộ thu trên 250 triệu đồng.")]
    [InlineData("Đội đã kiểm tra 74 vụ (định kỳ 18 vụ, đột xuất 56 vụ), phát hiện 61 vụ vi phạm.")]
    public void OfSomethingElse_NoFinding(string text) => Silent(text);

    [Theory]
    [InlineData("Đội đã kiểm tra 74 vụ, trong đó phát hiện [|81|] vụ vi phạm.")]
    [InlineData("Có 86 hộ khá, trong đó [|97|] hộ làm vườn.")]
    public void OfTheWhole_Finding(string marked) => Found(marked);
}

/// <summary>Lists of which a hasty reader misses the last part.</summary>
public sealed class SumOtherReadingTests() : RuleTests("total-mismatch")
{
    [Theory]
    [InlineData("Có 418 học viên có việc làm, cụ thể: doanh nghiệp tuyển 231 học viên, tự làm 124 học viên, vào hợp tác xã 35 học viên, giữ nghề cũ nhưng thu nhập cao hơn 28 học viên.")]
    [InlineData("Hỗ trợ 296 hộ, cụ thể: vay vốn 164 hộ, cấp giống 88 hộ, thu nhập tăng hơn trước 44 hộ.")]
    public void LastTakenForARise_NoFinding(string text) => Silent(text);

    [Fact]
    public void LastPartMissing_Finding() => Found("Có [|418|] học viên có việc làm, cụ thể: doanh nghiệp tuyển 231 học viên, tự làm 124 học viên, vào hợp tác xã 35 học viên, giữ nghề cũ 38 học viên.");
}
