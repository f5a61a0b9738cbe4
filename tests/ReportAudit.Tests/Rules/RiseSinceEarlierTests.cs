using Xunit;

namespace ReportAudit.Tests.Rules;

/// <summary>A rise in percent whose two values stand in the sentences before, the earlier one told by its time.</summary>
public sealed class RiseSinceEarlierTests() : RuleTests("growth-mismatch")
{
    [Theory]
    [InlineData("Đến ngày 31/12/2024 trại có 5.318 con lợn nái. Đầu năm 4.960 con lợn nái. Số lợn nái tăng [|7,52%|] so với đầu năm.")]
    [InlineData("Hợp tác xã có 1.482 thành viên. Đầu kỳ 1.364 thành viên. Như vậy số thành viên tăng [|8,15%|].")]
    public void OneSlipAway_Finding(string marked) => Found(marked);

    // As it is; of something else; far from either value.
    [Theory]
    [InlineData("Đến ngày 31/12/2024 trại có 5.318 con lợn nái. Đầu năm 4.960 con lợn nái. Số lợn nái tăng 7,22% so với đầu năm.")]
    [InlineData("Đến ngày 31/12/2024 trại có 5.318 con lợn nái. Đầu năm 4.960 con lợn nái. Doanh thu thức ăn tăng 7,52% so với đầu năm.")]
    [InlineData("Hợp tác xã có 1.482 thành viên. Đầu kỳ 1.364 thành viên. Doanh số tăng 31,4%.")]
    public void AsItIs_OrOfAnother_NoFinding(string text) => Silent(text);
}

/// <summary>By what percentage a plan that is told was exceeded.</summary>
public sealed class PlanExcessTests() : RuleTests("growth-mismatch")
{
    [Theory]
    [InlineData("Trồng mới 1.286 ha rừng, vượt [|8,2%|] kế hoạch (1.200 ha).")]
    [InlineData("Thu mua mía 84.600 tấn/80.000 tấn, vượt [|7,5%|] kế hoạch.")]
    public void OfThePlan_Finding(string marked) => Found(marked);

    [Theory]
    [InlineData("Trồng mới 1.286 ha rừng, vượt 7,2% kế hoạch (1.200 ha).")]
    [InlineData("Thu mua mía 84.600 tấn/80.000 tấn, vượt 5,75% kế hoạch.")]
    [InlineData("Trồng mới 1.286 ha rừng, vượt 8,2% kế hoạch năm 2024 (30 xã tham gia).")]
    public void AsItIs_OrOfAnother_NoFinding(string text) => Silent(text);
}

/// <summary>Several falls in a row, whose earlier values a bracket gives and whose later ones stand in the sentence before.</summary>
public sealed class FallsOfSentenceBeforeTests() : RuleTests("growth-mismatch")
{
    [Theory]
    [InlineData("Trên sông xảy ra 34 vụ, làm chìm 12 phương tiện, bị thương 27 người. So với cùng kỳ năm trước (39 vụ, 15 phương tiện chìm, 33 người bị thương): giảm 05 vụ, giảm 03 phương tiện chìm, giảm [|09|] người bị thương.")]
    [InlineData("Xảy ra 26 vụ cháy, 04 người chết, 11 người bị thương. So với cùng kỳ năm 2023 (31 vụ, 06 người chết, 18 người bị thương), giảm 05 vụ, giảm 02 người chết, giảm [|09|] người bị thương.")]
    public void OutOfStep_Finding(string marked) => Found(marked);

    [Theory]
    [InlineData("Trên sông xảy ra 34 vụ, làm chìm 12 phương tiện, bị thương 27 người. So với cùng kỳ năm trước (39 vụ, 15 phương tiện chìm, 33 người bị thương): giảm 05 vụ, giảm 03 phương tiện chìm, giảm 06 người bị thương.")]
    public void InStep_NoFinding(string text) => Silent(text);
}
