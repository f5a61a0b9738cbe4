using Xunit;

namespace ReportAudit.Tests.Rules;

/// <summary>A sentence that names a row and a column of the table in its section.</summary>
public sealed class CellsByNameTests() : RuleTests("text-table-mismatch")
{
    private const string Table = """

        | Lĩnh vực | Tiếp nhận | Đã giải quyết | Đang giải quyết |
        | Đất đai | 1.560 | 1.391 | 169 |
        | Thủy sản | 495 | 488 | 7 |
        | Chăn nuôi, thú y | 621 | 617 | 4 |
        """;

    [Theory]
    [InlineData("Lĩnh vực đất đai có số lượng lớn nhất, đã giải quyết [|1.376|] hồ sơ; tiếp đến là chăn nuôi, thú y với 617 hồ sơ.")]
    [InlineData("Về chăn nuôi, thú y, số đã giải quyết là [|607|] hồ sơ.")]
    public void NearTheCell_Finding(string marked) => Found("I. KẾT QUẢ\n" + marked + Table);

    [Theory]
    [InlineData("Lĩnh vực đất đai có số lượng lớn nhất, đã giải quyết 1.391 hồ sơ; tiếp đến là chăn nuôi, thú y với 617 hồ sơ.")]
    [InlineData("Lĩnh vực đất đai có số lượng lớn nhất, đã giải quyết trước hạn 912 hồ sơ.")]
    [InlineData("Lĩnh vực đất đai nhiều nhất; lĩnh vực thủy sản đã giải quyết 488 hồ sơ.")]
    public void TheCell_OrAnother_NoFinding(string text) => Silent("I. KẾT QUẢ\n" + text + Table);
}
