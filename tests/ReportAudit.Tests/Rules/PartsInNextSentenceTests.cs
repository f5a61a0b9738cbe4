using Xunit;

namespace ReportAudit.Tests.Rules;

/// <summary>Totals whose parts the next sentence tells with no word for it, where one slip of a digit parts them.</summary>
public sealed class PartsInNextSentenceTests() : RuleTests("total-mismatch")
{
    [Theory]
    [InlineData("Trường có [|417|] học sinh dự thi. Xếp loại giỏi 126 học sinh, khá 185 học sinh, trung bình 109 học sinh.")]
    [InlineData("Xã có [|1.286|] hộ chăn nuôi, tăng 41 hộ so với năm trước. Chăn nuôi lợn 612 hộ, trâu bò 389 hộ, gia cầm 275 hộ.")]
    public void OneDigitOff_Finding(string marked) => Found(marked);

    [Theory]
    // They add up.
    [InlineData("Trường có 417 học sinh dự thi. Xếp loại giỏi 126 học sinh, khá 185 học sinh, trung bình 106 học sinh.")]
    // Groups that share members.
    [InlineData("Chi hội có 186 hội viên. Đảng viên 62 hội viên, nữ 71 hội viên, trên 60 tuổi 58 hội viên.")]
    // Off by more than a slip.
    [InlineData("Trường có 417 học sinh dự thi. Xếp loại giỏi 126 học sinh, khá 185 học sinh, trung bình 78 học sinh.")]
    // Behind the semicolon a third group is told without a number.
    [InlineData("Trại cứu hộ nhận 209 con vật. Trong số được nhận, thả về rừng 167 con vật, nuôi giữ 32 con vật; không có con vật chết.")]
    // What came and went.
    [InlineData("Câu lạc bộ hiện có 186 thành viên. Đầu năm 179 thành viên, kết nạp 12 thành viên, rời đi 5 thành viên.")]
    public void OneDigitOff_NoFinding(string text) => Silent(text);
}
