using Xunit;

namespace ReportAudit.Tests.Rules;

/// <summary>What is done and what is under way of a whole: the second is what is left.</summary>
public sealed class UnderWayTests() : RuleTests("remainder-mismatch")
{
    [Theory]
    [InlineData("Tổng số phải giải quyết 22.218 hồ sơ; đã giải quyết 21.904 hồ sơ, đang giải quyết [|341|] hồ sơ.")]
    [InlineData("Toàn huyện có 48 mô hình; đã nghiệm thu 31 mô hình, đang nghiệm thu [|12|] mô hình.")]
    public void DoesNotAddUp_Finding(string marked) => Found(marked);

    [Theory]
    [InlineData("Tổng số phải giải quyết 22.218 hồ sơ; đã giải quyết 21.904 hồ sơ, đang giải quyết 314 hồ sơ.")]
    [InlineData("Toàn huyện có 48 mô hình; đã nghiệm thu 31 mô hình, đang lập hồ sơ 12 mô hình mới.")]
    public void AddsUp_OrAnother_NoFinding(string text) => Silent(text);
}
