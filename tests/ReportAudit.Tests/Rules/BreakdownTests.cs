using Xunit;

namespace ReportAudit.Tests.Rules;

/// <summary>Lists of a total that stands in the paragraph before, or whose parts are named by the words of plans and of groups.</summary>
public sealed class BreakdownTests() : RuleTests("total-mismatch")
{
    [Theory]
    // What the list goes by stands at the head of its paragraph.
    [InlineData("Trong quý, trạm kiểm tra 14.862 lượt xe, nhiều hơn quý trước.\nTheo loại xe: xe con 8.436 lượt; xe tải [|4.127|] lượt; xe khách 1.094 lượt; xe kéo 872 lượt; xe khác 243 lượt.")]
    // An office's name is no plan.
    [InlineData("Năm qua thu về kho [|88,6|] mét tài liệu. Cụ thể:\n- Văn phòng: 38,2 mét;\n- Phòng Tài chính - Kế hoạch: 21,5 mét;\n- Phòng Tài nguyên và Môi trường: 24,7 mét;\n- Phòng Lao động: 7,8 mét;\n- Thanh tra: 4,2 mét.")]
    [InlineData("Tổng số cán bộ dự tập huấn [|78|] người, gồm: Sở Kế hoạch và Đầu tư 24 người, Sở Tài chính 31 người, Kho bạc 32 người.")]
    // Groups that share members seldom come so near to the whole.
    [InlineData("Vốn được giao [|61.500 triệu|] đồng, trong đó xây dựng nông thôn mới 28.300 triệu đồng, giảm nghèo bền vững 9.200 triệu đồng, phát triển vùng đồng bào dân tộc thiểu số 24.500 triệu đồng.")]
    public void Parts_Finding(string marked) => Found(marked.Split('\n'));

    [Theory]
    [InlineData("Trong quý, trạm kiểm tra 14.772 lượt xe, nhiều hơn quý trước.\nTheo loại xe: xe con 8.436 lượt; xe tải 4.127 lượt; xe khách 1.094 lượt; xe kéo 872 lượt; xe khác 243 lượt.")]
    // Another heading of its own is no breakdown.
    [InlineData("Cơ cấu giống lúa: giống A 1.240 ha, giống B 782 ha, các giống khác 464 ha.\nCây màu: ngô 312 ha; đậu 186 ha; rau các loại 427 ha.")]
    [InlineData("Toàn xã có 1.500 lao động, trong đó nữ 780 người, người dân tộc thiểu số 640 người, đoàn viên 310 người.")]
    public void Others_NoFinding(string text) => Silent(text);
}
