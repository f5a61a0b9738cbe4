using Xunit;

namespace ReportAudit.Tests.Rules;

/// <summary>Sentences that name a row as running text does: in short, with the word for what the rows are, or by two cells told rightly.</summary>
public sealed class NamedCellTests() : RuleTests("text-table-mismatch")
{
    private const string Table = """

        | Tổ | Số hội viên | Vay vốn | Hoàn trả |
        | Gốm (làng trên) | 146 | 61 | 52 |
        | Mộc | 208 | 77 | 70 |
        | Thêu | 173 | 49 | 41 |
        | Cộng | 527 | 187 | 163 |
        """;

    [Theory]
    [InlineData("Riêng tổ mộc có [|218|] hội viên đang làm nghề thường xuyên.")]
    [InlineData("Tổ gốm có [|156|] hội viên, phần lớn là thợ lâu năm.")]
    [InlineData("Tổ thêu có 173 hội viên, vay vốn [|46|] hội viên, hoàn trả 41 hội viên.")]
    public void RowInShort_Finding(string marked) => Found("I. HOẠT ĐỘNG CÁC TỔ\n" + marked + Table);

    [Theory]
    [InlineData("Riêng tổ mộc có 208 hội viên đang làm nghề thường xuyên.")]
    [InlineData("Tổ mộc có 203 người nộp lệ phí chợ đủ cả năm.")]
    [InlineData("Tổ gốm đón 156 khách tham quan trong dịp Tết.")]
    [InlineData("Tổ thêu có 173 hội viên, trong đó 165 hội viên là nữ.")]
    public void RowInShort_NoFinding(string text) => Silent("I. HOẠT ĐỘNG CÁC TỔ\n" + text + Table);

    private const string Stores = """

        | Vật tư | Đơn vị | Định mức | Hiện có | Còn thiếu |
        | Áo phao | cái | 620 | 455 | 165 |
        | Dây thừng | cuộn | 140 | 112 | 28 |
        | Đèn pin | cái | 300 | 246 | 54 |
        """;

    [Theory]
    [InlineData("Trong kho, áo phao còn thiếu [|156|] cái, phải mua trước tháng 6.")]
    [InlineData("Dây thừng còn thiếu [|23|] cuộn.")]
    public void UnitOfTheRow_Finding(string marked) => Found("I. VẬT TƯ\n" + marked + Stores);

    [Theory]
    [InlineData("Trong kho, áo phao còn thiếu 165 cái, phải mua trước tháng 6.")]
    [InlineData("Năm nay cấp thêm cho các xã áo phao 160 cái.")]
    public void UnitOfTheRow_NoFinding(string text) => Silent("I. VẬT TƯ\n" + text + Stores);
}
