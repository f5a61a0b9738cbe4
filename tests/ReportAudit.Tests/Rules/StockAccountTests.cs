using Xunit;

namespace ReportAudit.Tests.Rules;

/// <summary>What was there, what came and what went come to what is left.</summary>
public sealed class StockAccountTests() : RuleTests("remainder-mismatch")
{
    [Theory]
    [InlineData("Đầu kỳ Chi hội có 214 hội viên; trong kỳ kết nạp 18 hội viên, chuyển đi 5 hội viên, từ trần 2 hội viên; cuối kỳ còn [|235|] hội viên.")]
    [InlineData("Đầu năm học trường có 716 học sinh; chuyển đến 13 em, chuyển đi 15 em, bỏ học 2 em; cuối năm còn [|721|] học sinh.")]
    [InlineData("Đầu năm thư viện có 8.460 bản sách; trong năm bổ sung 1.215 bản, thanh lý 340 bản; cuối năm còn [|9.353|] bản.")]
    [InlineData("Đầu năm kho có 4.126 cây giống, trong kỳ gieo thêm 385 cây, đem trồng 172 cây; hiện còn [|4.393|] cây.")]
    public void DoesNotClose_Finding(string marked) => Found(marked);

    [Theory]
    [InlineData("Đầu kỳ Chi hội có 214 hội viên; trong kỳ kết nạp 18 hội viên, chuyển đi 5 hội viên, từ trần 2 hội viên; cuối kỳ còn 225 hội viên.")]
    [InlineData("Đầu năm Hội có 392 hội viên. Trong năm kết nạp 9 đồng chí, từ trần 13 đồng chí, chuyển sinh hoạt 2 đồng chí, hiện nay Hội còn 386 hội viên.")]
    [InlineData("Đầu năm có 86 hộ nghèo; trong năm thoát nghèo 31 hộ; toàn xã có 412 hộ chăn nuôi.")]
    [InlineData("Đầu năm kho có 4.126 cây giống, trong kỳ gieo thêm 385 cây, đem trồng 172 cây; hiện còn 4.339 cây.")]
    [InlineData("Đầu năm kho có 4.126 cây giống, trong kỳ gieo thêm 385 cây, đem trồng 172 cây; hiện còn 3.012 cây đạt chuẩn.")]
    public void Closes_NoFinding(string text) => Silent(text);
}
