using Xunit;

namespace ReportAudit.Tests.Rules;

/// <summary>Rises and falls told far behind what they are of.</summary>
public sealed class SubjectChangeTests() : RuleTests("growth-mismatch")
{
    [Theory]
    [InlineData("Tổng nợ thuế là 46.318 triệu đồng, bao gồm nợ khó thu 11.204 triệu đồng, nợ có khả năng thu 31.586 triệu đồng, nợ khác 3.528 triệu đồng; tăng [|4.258 triệu|] đồng so với cuối năm trước (41.790 triệu đồng).")]
    [InlineData("Đạt 96 giải cấp tỉnh: 4 giải Nhất, 17 giải Nhì, 29 giải Ba, 46 giải Khuyến khích; tăng [|12|] giải so với năm học trước (85 giải).")]
    public void Subject_Finding(string marked) => Found(marked);

    [Theory]
    [InlineData("Tổng nợ thuế là 46.318 triệu đồng, bao gồm nợ khó thu 11.204 triệu đồng, nợ có khả năng thu 31.586 triệu đồng, nợ khác 3.528 triệu đồng; tăng 4.528 triệu đồng so với cuối năm trước (41.790 triệu đồng).")]
    // The rise is of what is told last.
    [InlineData("Phát hiện 486 vụ vi phạm, xử phạt 412 vụ, tăng 37 vụ so với cùng kỳ (375 vụ).")]
    // Of something that is not told at all.
    [InlineData("Tiếp nhận 1.386 hồ sơ; số trả trước hạn tăng 126 hồ sơ so với năm trước (512 hồ sơ).")]
    public void Others_NoFinding(string text) => Silent(text);
}
