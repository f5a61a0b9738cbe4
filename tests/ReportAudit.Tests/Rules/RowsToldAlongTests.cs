using Xunit;

namespace ReportAudit.Tests.Rules;

/// <summary>A sentence that tells a row of the table, one figure of it otherwise.</summary>
public sealed class RowsToldAlongTests() : RuleTests("text-table-mismatch")
{
    private const string Table = """

        | Bến | Số thuyền | Số chuyến | Hộ nghèo | Hộ cận nghèo |
        | Bến Thượng | 38 | 1.264 | 21 | 34 |
        | Bến Trung | 52 | 2.417 | 17 | 29 |
        | Bến Hạ | 45 | 1.983 | 26 | 15 |
        | Cộng | 135 | 5.664 | 64 | 78 |
        """;

    [Theory]
    [InlineData("Tại bến giữa 52 thuyền chở [|2.471|] chuyến, có 29 hộ cận nghèo sống bằng nghề này.")]
    [InlineData("Cả ba bến còn 64 hộ nghèo; hộ cận nghèo còn [|73|] hộ.")]
    public void OneOfARow_Finding(string marked) => Found("I. BẾN\n" + marked + Table);

    [Theory]
    [InlineData("Tại bến giữa 52 thuyền chở 2.417 chuyến, có 29 hộ cận nghèo sống bằng nghề này.")]
    [InlineData("Tại bến giữa 52 thuyền chở khách, có 27 hộ nuôi cá.")]
    [InlineData("Cả ba bến còn 64 hộ nghèo; 73 hộ mới mua thuyền.")]
    public void TheRow_OrAnother_NoFinding(string text) => Silent("I. BẾN\n" + text + Table);
}
