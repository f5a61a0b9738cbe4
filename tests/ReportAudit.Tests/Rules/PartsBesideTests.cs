using Xunit;

namespace ReportAudit.Tests.Rules;

/// <summary>Totals whose figures are told with others that are none of their parts.</summary>
public sealed class PartsBesideTests() : RuleTests("total-mismatch")
{
    // What is under way is none of what was done; and what is counted among others too is no part of its own.
    [Theory]
    [InlineData("Đã xét xử 38 vụ: hình sự 14 vụ, 17 bị cáo; dân sự 24 vụ; đang thụ lý 09 vụ.")]
    [InlineData("Toàn xã có 6.284 người có thẻ, trong đó:\n- Thẻ bắt buộc 412 người;\n- Thẻ tự nguyện 218 người;\n- Thẻ thất nghiệp 396 người;\n- Thẻ khám bệnh 6.066 người.")]
    public void Beside_NoFinding(string text) => Silent(text);

    [Theory]
    [InlineData("Đã xét xử [|38|] vụ: hình sự 14 vụ, dân sự 27 vụ.")]
    [InlineData("Đã sửa chữa [|46|] tuyến: tuyến xã 18 tuyến, tuyến thôn 25 tuyến.")]
    public void Parts_Finding(string marked) => Found(marked);
}
