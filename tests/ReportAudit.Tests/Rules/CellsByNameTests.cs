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

    private const string Classes = """

        | Lớp | Đơn vị | Đã nhận (bộ) | Còn thiếu |
        | Mầm (3 tuổi) | bộ | 84 | 12 |
        | Chồi (4 tuổi) | bộ | 96 | 45 |
        | Lá (5 tuổi) | bộ | 127 | 31 |
        """;

    // What the rows are before a name of one word, the unit in a cell of its own, a header's bracket and small words.
    [Theory]
    [InlineData("Riêng lớp lá mới nhận [|121|] bộ, còn lại chờ nhà thầu.")]
    [InlineData("Riêng lớp chồi còn thiếu [|54|] bộ, cần bổ sung ngay.")]
    public void KindAndName_Finding(string marked) => Found("I. ĐỒ CHƠI\n" + marked + Classes);

    [Theory]
    [InlineData("Riêng lớp lá mới nhận 127 bộ, còn lại chờ nhà thầu.")]
    [InlineData("Riêng cây lá mới trồng 121 cây, còn lại chờ mưa.")]
    [InlineData("Riêng lớp chồi cho mượn 54 bộ, cuối năm trả lại.")]
    public void KindAndName_NoFinding(string text) => Silent("I. ĐỒ CHƠI\n" + text + Classes);

    private const string Villages = """

        | Thôn | Tổng số đội | Đội mạnh | Đội yếu |
        | Đồng Quang | 11 | 7 | 4 |
        | Bãi Sậy | 9 | 6 | 3 |
        """;

    // Of few, nothing else may be said of them.
    [Theory]
    [InlineData("Đồng Quang là thôn đông nhất, với [|12|] đội; các thôn khác ít hơn.")]
    public void Few_Finding(string marked) => Found("I. ĐỘI\n" + marked + Villages);

    [Theory]
    [InlineData("Đồng Quang thu về 12 giải ở hội làng; các thôn khác ít hơn.")]
    [InlineData("Đồng Quang là thôn đông nhất, với 11 đội; các thôn khác ít hơn.")]
    public void Few_NoFinding(string text) => Silent("I. ĐỘI\n" + text + Villages);
}
