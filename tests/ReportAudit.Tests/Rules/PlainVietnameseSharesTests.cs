using Xunit;

namespace ReportAudit.Tests.Rules;

/// <summary>Shares whose part and whole stand plainly beside them, in Vietnamese.</summary>
public sealed class PlainVietnameseSharesTests() : RuleTests("percentage-mismatch")
{
    [Theory]
    [InlineData("Lĩnh vực đất đai: thụ lý 418 vụ, việc, giải quyết 262 vụ, việc, đạt [|82,39%|].")]
    [InlineData("Đã cấp thẻ cho 436 hộ trên tổng số 582 hộ, đạt [|92,08%|].")]
    public void OfTheTwoFiguresBeside_Finding(string marked) => Found(marked);

    [Theory]
    [InlineData("Lĩnh vực đất đai: thụ lý 318 vụ, việc, giải quyết 262 vụ, việc, đạt 82,39%.")]
    [InlineData("Đã trồng 418 cây, chăm sóc 262 cây; tỷ lệ che phủ rừng đạt 52,39%.")]
    [InlineData("Đợt 1 tẩy giun 2.540 em, đạt 99,4%; đợt 2 tẩy giun 1.416 em, đạt 85,7%; đợt 3 còn 430 em.")]
    public void OfTheTwoFiguresBeside_NoFinding(string text) => Silent(text);

    [Theory]
    [InlineData("Toàn Hội có 146 hội viên. Hội viên nữ 31 người ([|24,0%|]), có chứng chỉ hành nghề 104 người (71,2%).")]
    [InlineData("Toàn xã có 812 hộ. Hộ dùng nước máy 625 hộ, chiếm 76,97%. Hộ có bể biogas 148 hộ, chiếm [|17,24%|].")]
    public void OfTheWholeOfOthers_Finding(string marked) => Found(marked);

    [Theory]
    [InlineData("Toàn Hội có 146 hội viên. Hội viên nữ 35 người (24,0%), có chứng chỉ hành nghề 104 người (71,2%).")]
    [InlineData("Toàn xã có 812 hộ. Hộ dùng nước máy 625 hộ, chiếm 76,97%. Hộ có bể biogas 148 hộ, bằng 117,5% so với năm trước.")]
    public void OfTheWholeOfOthers_NoFinding(string text) => Silent(text);
}
