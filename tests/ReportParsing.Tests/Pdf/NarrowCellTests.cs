using FluentAssertions;
using Xunit;

namespace ReportParsing.Tests.Pdf;

/// <summary>Tables whose cells are too narrow for what they hold. A letter is 5 points wide here, a cell's margin 5 points.</summary>
public class NarrowCellTests
{
    [Theory]
    [InlineData("182.3", "75", "182.375")]
    [InlineData("4.225", ",0", "4.225,0")]
    [InlineData("8.742,", "6", "8.742,6")]
    [InlineData("-", "119,2", "-119,2")]
    [InlineData("30/9/", "2024", "30/9/2024")]
    [InlineData("hoạc", "h", "hoạch")]
    [InlineData("quy", "ết", "quyết")]
    [InlineData("TỔN", "G", "TỔNG")]
    [InlineData("QLD", "A", "QLDA")]
    [InlineData("sinh/lớ", "p", "sinh/lớp")]
    [InlineData("đồng/ng", "ười/năm", "đồng/người/năm")]
    [InlineData("nhuận", "/doanh", "nhuận/doanh")]
    [InlineData("TB", "&XH", "TB&XH")]
    [InlineData("UV2", "+", "UV2+")]
    [InlineData("5=2+3", "-4", "5=2+3-4")]
    [InlineData("(12)=(8", "+9)/7", "(12)=(8+9)/7")]
    public void WordTooLongForItsCell_IsOneWord(string above, string below, string whole) =>
        CellOf(above, below, room: Math.Max(above.Length, below.Length) * 5).Should().Be(whole);

    [Theory]
    [InlineData("Kinh", "tế")]
    [InlineData("12,5", "11,2")]
    [InlineData("1.250", "385")]
    [InlineData("THÔN", "A")]
    [InlineData("đồng/xã", "kể/cả")]
    [InlineData("Tăng", "-")]
    [InlineData("2023 -", "2024")]
    [InlineData("5 = 2", "+ 3")]
    public void WordsUnderEachOther_StayApart(string above, string below) =>
        CellOf(above, below, room: Math.Max(above.Length, below.Length) * 5).Should().Be($"{above} {below}");

    [Theory]
    [InlineData("hoạc", "h", 40)]
    [InlineData("lớ", "p/năm", 40)]
    [InlineData("nhuận", "/doanh", 80)]
    [InlineData("UV2", "+", 40)]
    public void WordWithRoomForMore_IsNotGoneOnWith(string above, string below, int room) => CellOf(above, below, room).Should().Be($"{above} {below}");

    [Fact]
    public void FiguresBrokenInEveryColumn_AreOneRow()
    {
        var draft = new PdfDraft();
        draft.Grid(700, [60, 90, 125, 160], [20, 34]);
        draft.Row(685, (65, "Xã"), (95, "Vốn"), (130, "Chi"));
        draft.Row(668, (65, "TỔN"), (95, "182.3"), (130, "62.60"));
        draft.Row(656, (65, "G SỐ"), (95, "75"), (130, "0"));

        PdfReading.Texts(draft).Should().Equal("Xã\tVốn\tChi\nTỔNG SỐ\t182.375\t62.600");
    }

    // The cell beside it says which column is which.
    private static string CellOf(string above, string below, decimal room)
    {
        var draft = new PdfDraft();
        draft.Grid(700, [60, 70 + room, 200], [20, 34]);
        draft.Row(685, (65, "A"), (80 + room, "Tên"));
        draft.Row(668, (65, above), (80 + room, "Bến Gỗ"));
        draft.Row(656, (65, below));
        var block = PdfReading.Read(draft).Blocks.Should().ContainSingle().Subject;
        var cell = block.Table!.At(1, 0)!;
        return block.Text.Substring(cell.Start, cell.Length);
    }
}
