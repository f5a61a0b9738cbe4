using Xunit;

namespace ReportAudit.Tests.Rules;

/// <summary>Totals in the sentences right above or below items that each tell one figure, where one slip of a digit parts them.</summary>
public sealed class TotalsNearItemsTests() : RuleTests("total-mismatch")
{
    [Theory]
    [InlineData("Trạm đã tư vấn [|264|] lượt người. Phân theo thôn:\n- Thôn Đông: 97 lượt người\n- Thôn Đoài: 88 lượt người\n- Thôn Trung: 72 lượt người")]
    [InlineData("Số cây trồng tại các điểm:\n- Công viên: 415 cây\n- Trường học: 238 cây\n- Bờ kênh: 126 cây\n[|769|] cây đều do Đoàn thanh niên chăm sóc.")]
    public void OneDigitOff_Finding(string marked) => Found(marked);

    [Theory]
    // They add up.
    [InlineData("Trạm đã tư vấn 264 lượt người. Phân theo thôn:\n- Thôn Đông: 97 lượt người\n- Thôn Đoài: 88 lượt người\n- Thôn Trung: 79 lượt người")]
    // They count two things each.
    [InlineData("Trạm đã tư vấn 264 lượt người:\n- Thôn Đông: 97 lượt người, nữ 61 lượt người\n- Thôn Đoài: 88 lượt người, nữ 45 lượt người\n- Thôn Tây: mới 40 lượt người, cũ 30 lượt người\nTrong đó nhiều nhất là thôn Đông.")]
    // What they come to is told elsewhere.
    [InlineData("Huyện có 760 cây cổ thụ.\nSố cây trồng mới:\n- Công viên: 415 cây\n- Trường học: 238 cây\n- Bờ kênh: 126 cây\nNhư vậy đã trồng mới 779 cây.")]
    public void OneDigitOff_NoFinding(string text) => Silent(text);
}
