using FluentAssertions;
using Xunit;

namespace ReportAudit.Tests.Rules;

/// <summary>Of several figures that might be wrong the one that was reckoned is named, unless a slip explains another.</summary>
public sealed class SuspectOfProductTests() : RuleTests("product-mismatch")
{
    [Theory]
    [InlineData("Cấp 84 suất quà, mỗi suất 350.000 đồng, tổng trị giá [|30.180.000|] đồng.", "30.180.000")]
    [InlineData("Mua 126 bộ sách, mỗi bộ 45.000 đồng, tổng trị giá [|5.960.000|] đồng.", "5.960.000")]
    public void TheProduct(string marked, string suspect) => Suspects(Found(marked)).Should().Equal(suspect);
}

/// <summary>Of a share that does not fit the share itself is named.</summary>
public sealed class SuspectOfShareTests() : RuleTests("percentage-mismatch")
{
    [Theory]
    [InlineData("Có 1.792 hồ sơ trên 1.977 hồ sơ nộp trực tuyến, đạt [|86,07%|].", "86,07%")]
    public void TheShare(string marked, string suspect) => Suspects(Found(marked)).Should().Equal(suspect);

    [Fact]
    public void AMistypedWhole_IsSuspectedToo() =>
        Suspects(Found("Tiêm cho 4.250 trẻ trên 5.000 trẻ, đạt [|70,83%|].")).Should().Contain("5.000");
}
