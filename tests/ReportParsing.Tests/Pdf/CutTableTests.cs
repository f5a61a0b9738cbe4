using FluentAssertions;
using Xunit;

namespace ReportParsing.Tests.Pdf;

/// <summary>Tables that a page cuts, between rows or within one. A letter is 5 points wide here, a cell's margin 5 points.</summary>
public class CutTableTests
{
    [Fact]
    public void RowBrokenByThePage_IsOneRow() =>
        Texts([("Nguồn thu", "Số tiền"), ("Điện, nước", "2.670")], [("sinh hoạt", ",9"), ("Phí chợ", "312,0")])
            .Should().Equal("Nguồn thu\tSố tiền\nĐiện, nước sinh hoạt\t2.670,9\nPhí chợ\t312,0");

    [Fact]
    public void RowOfItsOwnOnTheNextPage_StaysOne() =>
        Texts([("Nguồn thu", "Số tiền"), ("Điện, nước", "2.670")], [("Trong đó:", ""), ("Phí chợ", "312")])
            .Should().Equal("Nguồn thu\tSố tiền\nĐiện, nước\t2.670\nTrong đó:\t\nPhí chợ\t312");

    [Fact]
    public void LastRowAloneOnTheNextPage_IsOfTheTable() =>
        Texts([("Nguồn thu", "Số tiền"), ("Phí chợ", "312")], [("Cộng", "312")])
            .Should().Equal("Nguồn thu\tSố tiền\nPhí chợ\t312\nCộng\t312");

    [Fact]
    public void FrameOfOtherColumnsOnTheNextPage_IsNoRow() =>
        Texts([("Nguồn thu", "Số tiền"), ("Phí chợ", "312")], [("Người lập biểu", "Kế toán")], middleBelow: 200)
            .Should().HaveCountGreaterThan(1).And.HaveElementAt(0, "Nguồn thu\tSố tiền\nPhí chợ\t312");

    // Only the head is left out where it is printed again.
    [Fact]
    public void RowLikeOneOfThePageBefore_StaysARow() =>
        Texts([("Thôn", "Số hộ"), ("Bến Gỗ", "312")], [("Thôn", "Số hộ"), ("Bến Gỗ", "312")])
            .Should().Equal("Thôn\tSố hộ\nBến Gỗ\t312\nBến Gỗ\t312");

    [Fact]
    public void HeadPrintedAgain_IsAHead() =>
        PdfReading.Read(OverPages([("Khối lớp", "10"), ("Học sinh", "312")], [("Khối lớp", "10"), ("Nữ", "150")]))
            .Blocks.Single().Table!.HeaderRowCount.Should().Be(1);

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

    private static string[] Texts((string, string)[] first, (string, string)[] second, decimal middleBelow = 160) => PdfReading.Texts(OverPages(first, second, middleBelow));

    // A table of two columns at the foot of a page, and one at the head of the next.
    private static PdfDraft OverPages((string, string)[] first, (string, string)[] second, decimal middleBelow = 160)
    {
        var draft = new PdfDraft();
        Draw(60 + (20 * first.Length), 160, first);
        draft.EndPage();
        Draw(780, middleBelow, second);
        return draft;

        void Draw(decimal top, decimal middle, (string Name, string Value)[] rows)
        {
            draft.Grid(top, [60, middle, 260], [.. rows.Select(_ => 20m)]);
            for (var row = 0; row < rows.Length; row++)
                draft.Row(top - 15 - (20 * row), [.. new[] { (60m + 5, rows[row].Name), (middle + 5, rows[row].Value) }.Where(cell => cell.Item2.Length > 0)]);
        }
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
