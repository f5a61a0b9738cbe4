using Xunit;

namespace ReportAudit.Tests.Rules;

/// <summary>"giảm còn", "tăng lên" and "giảm xuống" tell what was reached, not by how much.</summary>
public sealed class ReachedValueTests() : RuleTests("restated-figure-mismatch")
{
    [Theory]
    [InlineData("Sinh con thứ 3 trở lên: 187 trẻ, chiếm 13,83% tổng số sinh.\nMức sinh duy trì ổn định; tỷ lệ sinh con thứ 3 trở lên giảm còn [|13,38%|].")]
    public void Reached_IsToldAgain_Finding(string marked) => Found(marked);

    [Theory]
    [InlineData("Sinh con thứ 3 trở lên: 187 trẻ, chiếm 13,83% tổng số sinh.\nMức sinh duy trì ổn định; tỷ lệ sinh con thứ 3 trở lên giảm còn 13,83%.")]
    [InlineData("Số vụ tăng lên 31 vụ, so với đầu năm là 28 vụ, tăng 3 vụ.")]
    [InlineData("Số hội viên tăng lên 1.268 người, trong khi năm trước có 1.186 người.")]
    public void Reached_NoFinding(string text) => Silent(text);
}

/// <summary>Points are between shares, and the fall of an account is no fall between its ends.</summary>
public sealed class ChangesOfOthersTests() : RuleTests("growth-mismatch")
{
    [Theory]
    [InlineData("Sinh con thứ 3: 187 trẻ, chiếm 13,83% tổng số sinh, giảm 9 trẻ và giảm [|1,90 điểm phần trăm|] so với cùng kỳ (196 trẻ; 14,92%).")]
    [InlineData("Xảy ra 27 vụ, làm chết 09 người, bị thương 25 người. So với cùng kỳ năm trước (34 vụ, chết 12 người) giảm 07 vụ (20,59%), giảm 03 người chết ([|33,33%|]).")]
    public void Found_InTheBracket(string marked) => Found(marked);

    [Theory]
    [InlineData("Sinh con thứ 3: 187 trẻ, chiếm 13,83% tổng số sinh, giảm 9 trẻ và giảm 1,09 điểm phần trăm so với cùng kỳ (196 trẻ; 14,92%).")]
    [InlineData("Đầu năm có 11.486 hội viên, trong năm kết nạp mới 362 hội viên, giảm 148 hội viên (chuyển đi, từ trần), cuối năm có 11.700 hội viên.")]
    [InlineData("Xảy ra 27 vụ, làm chết 09 người, bị thương 25 người. So với cùng kỳ năm trước (34 vụ, chết 12 người) giảm 07 vụ (20,59%), giảm 03 người chết (25%).")]
    public void Right_NoFinding(string text) => Silent(text);
}

/// <summary>Lengths times widths, and prices printed round.</summary>
public sealed class SurfaceAndPriceTests() : RuleTests("product-mismatch")
{
    [Theory]
    [InlineData("Thảm lại đoạn qua chợ dài 2.150 m, rộng 5,5 m, diện tích [|11.285 m2|].")]
    [InlineData("Trung tâm chi quà Tết cho 209 người, mức 5 triệu đồng/người, tổng số tiền [|1,07 tỷ|] đồng.")]
    public void Wrong_Finding(string marked) => Found(marked);

    [Theory]
    [InlineData("Thảm lại đoạn qua chợ dài 2.150 m, rộng 5,5 m, diện tích 11.825 m2.")]
    [InlineData("Trung tâm chi quà Tết cho 214 người, mức 5 triệu đồng/người, tổng số tiền 1,07 tỷ đồng.")]
    [InlineData("Nạo vét 2.150 m kênh rộng 2 m và sửa 340 m2 sân.")]
    public void Right_NoFinding(string text) => Silent(text);
}

/// <summary>Shares of a whole near by, two digits exchanged.</summary>
public sealed class SlippedShareTests() : RuleTests("percentage-mismatch")
{
    [Theory]
    [InlineData("Mỗi hộ nhận một phiếu; 602 phiếu được gửi lại. Có 554 hộ hài lòng ([|90,2%|] số phiếu).")]
    [InlineData("Số được phỏng vấn tại chỗ 1.108 người trên 2.415 lượt người đến; số được tuyển dụng 436 người, bằng [|18,05%|] số được phỏng vấn.")]
    public void OfAWholeNearBy_Finding(string marked) => Found(marked);

    [Theory]
    [InlineData("Mỗi hộ nhận một phiếu; 602 phiếu được gửi lại. Có 554 hộ hài lòng (92,0% số phiếu).")]
    [InlineData("Thụ lý 3.214 tỷ đồng; thi hành xong 1.012 tỷ đồng, đạt 51,3% số có điều kiện.")]
    public void RightOrOfAnother_NoFinding(string text) => Silent(text);
}
