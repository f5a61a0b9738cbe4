using Xunit;

namespace ReportAudit.Tests.Rules;

/// <summary>What is left of a total, where several parts of it are told, or money with a plan in a bracket.</summary>
public sealed class RestOfSeveralTests() : RuleTests("remainder-mismatch")
{
    [Theory]
    [InlineData("Tồn cũ 27 đơn, nhận mới 164 đơn, tổng 191 đơn. Đã giải quyết 158 đơn, chuyển cơ quan khác 14 đơn, còn [|29|] đơn đang xác minh.")]
    [InlineData("Tổng thu quỹ 638,4 triệu đồng, đạt 53,2% kế hoạch năm (1.200 triệu đồng). Tổng chi 471,6 triệu đồng, chênh lệch thu chi [|186,6 triệu|] đồng chuyển kỳ sau.")]
    public void Missed_Finding(string marked) => Found(marked);

    [Theory]
    [InlineData("Tồn cũ 27 đơn, nhận mới 164 đơn, tổng 191 đơn. Đã giải quyết 158 đơn, chuyển cơ quan khác 14 đơn, còn 19 đơn đang xác minh.")]
    [InlineData("Tổng thu quỹ 638,4 triệu đồng, đạt 53,2% kế hoạch năm (1.200 triệu đồng). Tổng chi 471,6 triệu đồng, chênh lệch thu chi 166,8 triệu đồng chuyển kỳ sau.")]
    [InlineData("Tồn cũ 27 đơn, nhận mới 164 đơn, tổng 191 đơn. Đã giải quyết 158 đơn, trong đó hoà giải thành 62 đơn, rút đơn 14 đơn; còn 33 đơn.")]
    public void Comes_NoFinding(string text) => Silent(text);
}
