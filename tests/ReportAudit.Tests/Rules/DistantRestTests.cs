using Xunit;

namespace ReportAudit.Tests.Rules;

/// <summary>What is left of a whole that another section or a table tells.</summary>
public sealed class DistantRestTests() : RuleTests("remainder-mismatch")
{
    private const string Vietnamese = "1. Tiếp nhận\n\nTổng số tờ khai phải xử lý trong kỳ là 12.846 tờ khai.\n\n2. Kết quả\n\n";
    private const string English = "1. Harvest\n\nThe orchard picked 24,381 crates this autumn.\n\n2. Sales\n\n";

    [Theory]
    [InlineData(Vietnamese + "Đã xử lý 11.209 tờ khai, còn [|1.673|] tờ khai chờ bổ sung giấy tờ.")]
    [InlineData(English + "We sold 21,945 crates at market. The other [|2,463|] crates went to the cider press.")]
    public void Distant_Finding(string marked) => Found(marked);

    [Theory]
    [InlineData(Vietnamese + "Đã xử lý 11.209 tờ khai, còn 1.637 tờ khai chờ bổ sung giấy tờ.")]
    [InlineData(English + "We sold 21,945 crates at market. The other 2,436 crates went to the cider press.")]
    // No slip: something else is left.
    [InlineData(Vietnamese + "Đã xử lý 10.150 tờ khai, còn 1.673 tờ khai chờ bổ sung giấy tờ.")]
    // Told again: of something else.
    [InlineData(English + "We sold 21,945 crates at market. The other 2,463 crates went to the cider press. Those 2,463 crates were from the old trees.")]
    public void Others_NoFinding(string text) => Silent(text);
}
