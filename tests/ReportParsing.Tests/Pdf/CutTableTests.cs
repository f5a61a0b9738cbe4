using FluentAssertions;
using Xunit;

namespace ReportParsing.Tests.Pdf;

/// <summary>Tables that a page cuts, between rows or within one. A letter is 5 points wide here, a cell's margin 5 points.</summary>
public class CutTableTests
{
    [Fact]
    public void RowBrokenByThePage_IsOneRow()
    {
        var draft = new PdfDraft();
        draft.Grid(100, [60, 160, 260], [20, 20]);
        draft.Row(85, (65, "Nguồn thu"), (165, "Số tiền"));
        draft.Row(65, (65, "Điện, nước"), (165, "2.670"));
        draft.EndPage();
        draft.Grid(780, [60, 160, 260], [20, 20]);
        draft.Row(765, (65, "sinh hoạt"), (165, ",9"));
        draft.Row(745, (65, "Phí chợ"), (165, "312,0"));

        PdfReading.Texts(draft).Should().Equal("Nguồn thu\tSố tiền\nĐiện, nước sinh hoạt\t2.670,9\nPhí chợ\t312,0");
    }

    [Fact]
    public void RowOfItsOwnOnTheNextPage_StaysOne()
    {
        var draft = new PdfDraft();
        draft.Grid(100, [60, 160, 260], [20, 20]);
        draft.Row(85, (65, "Nguồn thu"), (165, "Số tiền"));
        draft.Row(65, (65, "Điện, nước"), (165, "2.670"));
        draft.EndPage();
        draft.Grid(780, [60, 160, 260], [20, 20]);
        draft.Row(765, (65, "Trong đó:"));
        draft.Row(745, (65, "Phí chợ"), (165, "312"));

        PdfReading.Texts(draft).Should().Equal("Nguồn thu\tSố tiền\nĐiện, nước\t2.670\nTrong đó:\t\nPhí chợ\t312");
    }

    [Fact]
    public void LastRowAloneOnTheNextPage_IsOfTheTable()
    {
        var draft = new PdfDraft();
        draft.Grid(100, [60, 160, 260], [20, 20]);
        draft.Row(85, (65, "Nguồn thu"), (165, "Số tiền"));
        draft.Row(65, (65, "Phí chợ"), (165, "312"));
        draft.EndPage();
        draft.Grid(780, [60, 160, 260], [20]);
        draft.Row(765, (65, "Cộng"), (165, "312"));

        PdfReading.Texts(draft).Should().Equal("Nguồn thu\tSố tiền\nPhí chợ\t312\nCộng\t312");
    }

    [Fact]
    public void FrameOfOtherColumnsOnTheNextPage_IsNoRow()
    {
        var draft = new PdfDraft();
        draft.Grid(100, [60, 160, 260], [20, 20]);
        draft.Row(85, (65, "Nguồn thu"), (165, "Số tiền"));
        draft.Row(65, (65, "Phí chợ"), (165, "312"));
        draft.EndPage();
        draft.Grid(780, [60, 200, 260], [20]);
        draft.Row(765, (65, "Người lập biểu"), (205, "Kế toán"));

        PdfReading.Texts(draft).Should().HaveCountGreaterThan(1).And.HaveElementAt(0, "Nguồn thu\tSố tiền\nPhí chợ\t312");
    }

    [Theory]
    [InlineData("An Khê", "Đông", "An Khê Đông")]
    [InlineData("Tân An", "Hội II", "Tân An Hội II")]
    [InlineData("DPT-", "VGB", "DPT-VGB")]
    public void NameCutByThePage_IsOneRow(string above, string below, string whole) =>
        Names("Tuy Hà", above, below).Should().Equal("Tuy Hà", whole, "Ea Nal");

    [Theory]
    [InlineData("Tuy Hà", "Đông", "Có")]
    [InlineData("Tuy Hà", "An Khê", "Khác:")]
    [InlineData("Tuy Hà", "An Khê", "II. Xã")]
    [InlineData("", "An Khê", "Đông")]
    public void NameOfItsOwnOnTheNextPage_IsARow(string before, string above, string below) =>
        Names(before, above, below).Should().Equal(before.Length == 0 ? "Vùng B" : before, above, below, "Ea Nal");

    [Fact]
    public void HeadPrintedAgain_IsAHead()
    {
        var draft = new PdfDraft();
        draft.Grid(100, [60, 160, 260], [20, 20]);
        draft.Row(85, (65, "Khối lớp"), (165, "10"));
        draft.Row(65, (65, "Học sinh"), (165, "312"));
        draft.EndPage();
        draft.Grid(780, [60, 160, 260], [20, 20]);
        draft.Row(765, (65, "Khối lớp"), (165, "10"));
        draft.Row(745, (65, "Nữ"), (165, "150"));

        PdfReading.Read(draft).Blocks.Single().Table!.HeaderRowCount.Should().Be(1);
    }

    // Only the head is left out where it is printed again.
    [Fact]
    public void RowLikeOneOfThePageBefore_StaysARow()
    {
        var draft = new PdfDraft();
        draft.Grid(100, [60, 160, 260], [20, 20]);
        draft.Row(85, (65, "Thôn"), (165, "Số hộ"));
        draft.Row(65, (65, "Bến Gỗ"), (165, "312"));
        draft.EndPage();
        draft.Grid(780, [60, 160, 260], [20, 20]);
        draft.Row(765, (65, "Thôn"), (165, "Số hộ"));
        draft.Row(745, (65, "Bến Gỗ"), (165, "312"));

        PdfReading.Texts(draft).Should().Equal("Thôn\tSố hộ\nBến Gỗ\t312\nBến Gỗ\t312");
    }

    // The names of a column that has room for seven letters. Without a name before it, a title of a group of rows stands there.
    private static string[] Names(string before, string above, string below)
    {
        decimal[] columns = [60, 90, 135, 200];
        var draft = new PdfDraft();
        draft.Grid(120, columns, [20, 20, 20]);
        draft.Row(105, (65, "TT"), (95, "Đơn vị"), (140, "Số việc"));
        if (before.Length == 0)
            draft.Row(85, (95, "Vùng B"));
        else
            draft.Row(85, (65, "1"), (95, before), (140, "1.498"));
        draft.Row(65, (65, "2"), (95, above), (140, "1.366"));
        draft.EndPage();
        draft.Grid(780, columns, [20, 20, 20]);
        draft.Row(765, (65, "TT"), (95, "Đơn vị"), (140, "Số việc"));
        draft.Row(745, (95, below));
        draft.Row(725, (65, "3"), (95, "Ea Nal"), (140, "953"));
        var block = PdfReading.Read(draft).Blocks.Single();
        return [.. block.Text.Split('\n').Skip(1).Select(row => row.Split('\t')[1])];
    }
}
