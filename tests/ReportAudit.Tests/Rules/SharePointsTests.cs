using Xunit;

namespace ReportAudit.Tests.Rules;

/// <summary>By how many points a share is above or below another, told in per cent.</summary>
public sealed class SharePointsTests() : RuleTests("growth-mismatch")
{
    [Theory]
    [InlineData("Đã thi hành xong 4.037 việc, đạt 66,16% trên số có điều kiện, tăng [|1,43%|] so với cùng kỳ (64,82%).")]
    [InlineData("Tỷ lệ tổn thất 5,41%, thấp hơn 0,09% so với kế hoạch (5,50%) và thấp hơn [|0,32%|] so với năm 2022 (5,64%).")]
    // The earlier one is told without a bracket.
    [InlineData("Giải ngân đạt 58,97% kế hoạch, cao hơn [|5,85%|] so với cùng kỳ năm trước là 54,12%.")]
    public void Points_Finding(string marked) => Found(marked);

    [Theory]
    [InlineData("Đã thi hành xong 4.037 việc, đạt 66,16% trên số có điều kiện, tăng 1,34% so với cùng kỳ (64,82%).")]
    // In hundredths of the earlier share.
    [InlineData("Sản phẩm mới chiếm 12,5% doanh thu, tăng 11,6% so với cùng kỳ (11,2%).")]
    // What the share is of rose by so much.
    [InlineData("Hồ sơ trực tuyến chiếm 62,5%, tăng 8,3% so với cùng kỳ (60,4%).")]
    public void Others_NoFinding(string text) => Silent(text);
}
