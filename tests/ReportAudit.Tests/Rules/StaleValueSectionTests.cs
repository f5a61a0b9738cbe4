using Xunit;

namespace ReportAudit.Tests.Rules;

/// <summary>The figure of last time in the opening or the conclusions: what an account began with, or what a value rose or fell from.</summary>
public sealed class StaleValueSectionTests() : RuleTests("restated-figure-mismatch")
{
    private const string Body = "I. KẾT QUẢ\nSố lồng bè có đăng ký: đầu kỳ 247 lồng, trong kỳ đóng mới 37 lồng, tháo dỡ 19 lồng, hiện có 265 lồng.\nTỷ lệ hộ dùng nước sạch đạt 81,42%, tăng 1,17% so với năm trước (80,25%).\n";

    [Theory]
    [InlineData("II. ĐÁNH GIÁ\nTuy nhiên, số lồng bè có đăng ký trên hồ hiện vẫn ở mức [|247|] lồng, phần lớn ở phía bắc.")]
    [InlineData("II. ĐÁNH GIÁ\nTỷ lệ hộ dùng nước sạch năm nay đạt [|80,25%|], người dân đồng tình.")]
    public void InTheConclusions_Finding(string marked) => Found(Body + marked);

    [Theory]
    [InlineData("II. ĐÁNH GIÁ\nTuy nhiên, số lồng bè có đăng ký trên hồ hiện vẫn ở mức 265 lồng, phần lớn ở phía bắc.")]
    [InlineData("II. ĐÁNH GIÁ\nNăm trước, số lồng bè có đăng ký trên hồ ở mức 247 lồng, phần lớn ở phía bắc.")]
    [InlineData("II. ĐÁNH GIÁ\nCó 247 lồng được hỗ trợ giống, phần lớn ở phía bắc.")]
    public void OfThen_OrAnother_NoFinding(string text) => Silent(Body + text);
}
