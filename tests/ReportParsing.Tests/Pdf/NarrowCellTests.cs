using FluentAssertions;
using Xunit;

namespace ReportParsing.Tests.Pdf;

/// <summary>Tables whose cells, or whose pages, are too short for what they hold. A letter is 5 points wide here, a cell's margin 5 points.</summary>
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
    public void WordTooLongForItsCell_IsOneWord(string above, string below, string whole) =>
        CellOf(above, below, room: Math.Max(above.Length, below.Length) * 5).Should().Be(whole);

    [Theory]
    [InlineData("Kinh", "tế")]
    [InlineData("12,5", "11,2")]
    [InlineData("1.250", "385")]
    [InlineData("THÔN", "A")]
    public void WordsUnderEachOther_StayApart(string above, string below) =>
        CellOf(above, below, room: Math.Max(above.Length, below.Length) * 5).Should().Be($"{above} {below}");

    [Fact]
    public void WordWithRoomForMore_IsNotGoneOnWith() => CellOf("hoạc", "h", room: 40).Should().Be("hoạc h");

    [Fact]
    public void FiguresBrokenInEveryColumn_AreOneRow()
    {
        var draft = new PdfDraft();
        Grid(draft, 700, [60, 90, 125, 160], [20, 34]);
        Row(draft, 685, (65, "Xã"), (95, "Vốn"), (130, "Chi"));
        Row(draft, 668, (65, "TỔN"), (95, "182.3"), (130, "62.60"));
        Row(draft, 656, (65, "G SỐ"), (95, "75"), (130, "0"));

        PdfReading.Texts(draft).Should().Equal("Xã\tVốn\tChi\nTỔNG SỐ\t182.375\t62.600");
    }

    [Fact]
    public void RowBrokenByThePage_IsOneRow()
    {
        var draft = new PdfDraft();
        Grid(draft, 100, [60, 160, 260], [20, 20]);
        Row(draft, 85, (65, "Nguồn thu"), (165, "Số tiền"));
        Row(draft, 65, (65, "Điện, nước"), (165, "2.670"));
        draft.EndPage();
        Grid(draft, 780, [60, 160, 260], [20, 20]);
        Row(draft, 765, (65, "sinh hoạt"), (165, ",9"));
        Row(draft, 745, (65, "Phí chợ"), (165, "312,0"));

        PdfReading.Texts(draft).Should().Equal("Nguồn thu\tSố tiền\nĐiện, nước sinh hoạt\t2.670,9\nPhí chợ\t312,0");
    }

    [Fact]
    public void RowOfItsOwnOnTheNextPage_StaysOne()
    {
        var draft = new PdfDraft();
        Grid(draft, 100, [60, 160, 260], [20, 20]);
        Row(draft, 85, (65, "Nguồn thu"), (165, "Số tiền"));
        Row(draft, 65, (65, "Điện, nước"), (165, "2.670"));
        draft.EndPage();
        Grid(draft, 780, [60, 160, 260], [20, 20]);
        Row(draft, 765, (65, "Trong đó:"));
        Row(draft, 745, (65, "Phí chợ"), (165, "312"));

        PdfReading.Texts(draft).Should().Equal("Nguồn thu\tSố tiền\nĐiện, nước\t2.670\nTrong đó:\t\nPhí chợ\t312");
    }

    [Fact]
    public void LastRowAloneOnTheNextPage_IsOfTheTable()
    {
        var draft = new PdfDraft();
        Grid(draft, 100, [60, 160, 260], [20, 20]);
        Row(draft, 85, (65, "Nguồn thu"), (165, "Số tiền"));
        Row(draft, 65, (65, "Phí chợ"), (165, "312"));
        draft.EndPage();
        Grid(draft, 780, [60, 160, 260], [20]);
        Row(draft, 765, (65, "Cộng"), (165, "312"));

        PdfReading.Texts(draft).Should().Equal("Nguồn thu\tSố tiền\nPhí chợ\t312\nCộng\t312");
    }

    [Fact]
    public void FrameOfOtherColumnsOnTheNextPage_IsNoRow()
    {
        var draft = new PdfDraft();
        Grid(draft, 100, [60, 160, 260], [20, 20]);
        Row(draft, 85, (65, "Nguồn thu"), (165, "Số tiền"));
        Row(draft, 65, (65, "Phí chợ"), (165, "312"));
        draft.EndPage();
        Grid(draft, 780, [60, 200, 260], [20]);
        Row(draft, 765, (65, "Người lập biểu"), (205, "Kế toán"));

        PdfReading.Texts(draft).Should().HaveCountGreaterThan(1).And.HaveElementAt(0, "Nguồn thu\tSố tiền\nPhí chợ\t312");
    }

    // The cell beside it says which column is which.
    private static string CellOf(string above, string below, decimal room)
    {
        var draft = new PdfDraft();
        Grid(draft, 700, [60, 70 + room, 200], [20, 34]);
        Row(draft, 685, (65, "A"), (80 + room, "Tên"));
        Row(draft, 668, (65, above), (80 + room, "Bến Gỗ"));
        Row(draft, 656, (65, below));
        var block = PdfReading.Read(draft).Blocks.Should().ContainSingle().Subject;
        var cell = block.Table!.At(1, 0)!;
        return block.Text.Substring(cell.Start, cell.Length);
    }

    private static void Grid(PdfDraft draft, decimal top, decimal[] columns, decimal[] heights)
    {
        var bottom = top - heights.Sum();
        draft.Line(columns[0], top, columns[^1], top);
        var y = top;
        foreach (var height in heights)
        {
            y -= height;
            draft.Line(columns[0], y, columns[^1], y);
        }

        foreach (var x in columns)
            draft.Line(x, bottom, x, top);
    }

    private static void Row(PdfDraft draft, decimal y, params (decimal X, string Text)[] cells)
    {
        foreach (var (x, text) in cells)
            draft.Text(x, y, text, 10);
    }
}
