using FluentAssertions;
using Xunit;

namespace ReportParsing.Tests.Pdf;

public class PdfTableTests
{
    [Fact]
    public void RuledTable_KeepsEmptyCellsInPlace()
    {
        var draft = Grid(700, [60, 110, 300, 400], rows: 3);
        Row(draft, 685, (65, "TT"), (115, "Chỉ tiêu"), (305, "Số hộ"));
        Row(draft, 665, (65, "1"), (305, "12"));
        Row(draft, 645, (115, "Tổng"), (305, "12"));

        var block = PdfReading.Read(draft).Blocks.Single();

        block.Text.Should().Be("TT\tChỉ tiêu\tSố hộ\n1\t\t12\n\tTổng\t12");
        (block.Table!.RowCount, block.Table.ColumnCount, block.Table.HeaderRowCount).Should().Be((3, 3, 1));
        block.Table.At(1, 1)!.Length.Should().Be(0);
    }

    [Theory]
    [InlineData("612,4", 1)]
    [InlineData("31/12/2022", 0)]
    public void DaysOverFigures_NameColumns(string below, int headRows)
    {
        var draft = Grid(700, [60, 160, 260, 360], rows: 2);
        Row(draft, 685, (65, "Hộ nghèo"), (165, "31/12/2023"), (265, "31/12/2024"));
        Row(draft, 665, (65, "Hộ khác"), (165, below), (265, below));

        PdfReading.Read(draft).Blocks.Single().Table!.HeaderRowCount.Should().Be(headRows);
    }

    [Fact]
    public void ThinBars_AreRulings()
    {
        var draft = new PdfDraft();
        foreach (var y in new[] { 700m, 680m, 660m })
            draft.Bar(60, y, 240, 0.7m);
        foreach (var x in new[] { 60m, 180m, 299.3m })
            draft.Bar(x, 660, 0.7m, 40);
        Row(draft, 685, (65, "Thôn"), (185, "Số hộ"));
        Row(draft, 665, (65, "Bến Gỗ"), (185, "45"));

        PdfReading.Texts(draft).Should().Equal("Thôn\tSố hộ\nBến Gỗ\t45");
    }

    [Fact]
    public void MissingRulingBetweenCells_IsASpan()
    {
        var draft = new PdfDraft();
        foreach (var y in new[] { 700m, 660m, 640m })
            draft.Line(60, y, 360, y);
        draft.Line(160, 680, 360, 680);
        foreach (var x in new[] { 60m, 160m, 360m })
            draft.Line(x, 640, x, 700);
        draft.Line(260, 640, 260, 680);
        Row(draft, 675, (65, "Thôn"));
        Row(draft, 685, (170, "Số hộ"));
        Row(draft, 665, (165, "Nghèo"), (265, "Khá"));
        Row(draft, 645, (65, "Bến Gỗ"), (165, "4"), (265, "41"));

        var table = PdfReading.Read(draft).Blocks.Single().Table!;

        (table.At(0, 0)!.RowSpan, table.At(0, 1)!.ColumnSpan, table.HeaderRowCount).Should().Be((2, 2, 2));
        table.Cells.Should().HaveCount(7);
    }

    [Fact]
    public void TextOfACellOverSeveralLines_IsJoined()
    {
        var draft = Grid(700, [60, 160, 260], rows: 2, height: 40);
        Row(draft, 685, (65, "Chỉ tiêu"), (165, "Số"));
        Row(draft, 648, (65, "Hộ gia đình"), (165, "45"));
        Row(draft, 634, (65, "văn hoá"));

        PdfReading.Texts(draft).Should().Equal("Chỉ tiêu\tSố\nHộ gia đình văn hoá\t45");
    }

    [Fact]
    public void TableOverPages_IsOneAndItsHeadStandsOnce()
    {
        var draft = Grid(120, [60, 160, 260], rows: 3);
        Row(draft, 105, (65, "Thôn"), (165, "Số hộ"));
        Row(draft, 85, (65, "Bến Gỗ"), (165, "45"));
        Row(draft, 65, (65, "Đồi Chè"), (165, "46"));
        draft.EndPage().Line(60, 780, 260, 780);
        Grid(780, [60, 160, 260], rows: 2, draft: draft);
        Row(draft, 765, (65, "Thôn"), (165, "Số hộ"));
        Row(draft, 745, (65, "Suối Trong"), (165, "47"));

        var block = PdfReading.Read(draft).Blocks.Should().ContainSingle().Subject;

        block.Text.Should().Be("Thôn\tSố hộ\nBến Gỗ\t45\nĐồi Chè\t46\nSuối Trong\t47");
        block.Runs[^1].Page.Should().Be(2);
    }

    [Fact]
    public void AlignedFiguresWithoutRulings_AreATable()
    {
        var draft = new PdfDraft();
        Row(draft, 700, (60, "Thôn"), (200, "Số hộ"), (300, "Nhân khẩu"));
        Row(draft, 680, (60, "Bến Gỗ"), (200, "45"), (300, "180"));
        Row(draft, 660, (60, "Đồi Chè"), (200, "52"), (300, "211"));
        Row(draft, 640, (60, "Tổng"), (200, "97"), (300, "391"));

        PdfReading.Texts(draft).Should().Equal("Thôn\tSố hộ\tNhân khẩu\nBến Gỗ\t45\t180\nĐồi Chè\t52\t211\nTổng\t97\t391");
    }

    [Fact]
    public void HeadAloneRuled_TakesTheRowsUnderIt()
    {
        var draft = Grid(700, [60, 200, 300, 400], rows: 1);
        Row(draft, 685, (65, "Thôn"), (205, "Số hộ"), (305, "Nhân khẩu"));
        Row(draft, 665, (65, "Bến Gỗ"), (205, "45"), (305, "180"));
        Row(draft, 645, (65, "Đồi Chè"), (205, "52"), (305, "211"));

        PdfReading.Texts(draft).Should().Equal("Thôn\tSố hộ\tNhân khẩu\nBến Gỗ\t45\t180\nĐồi Chè\t52\t211");
    }

    [Fact]
    public void Letterhead_IsNoTable()
    {
        var draft = new PdfDraft();
        Row(draft, 780, (60, "HUYỆN AN LỘC"), (320, "CỘNG HOÀ"));
        Row(draft, 764, (60, "XÃ AN BÌNH"), (320, "Độc lập"));
        Row(draft, 748, (60, "Số: 12/BC"), (320, "An Bình, ngày 5"));
        draft.Line(330, 760, 400, 760);

        var content = PdfReading.Read(draft);

        content.Blocks.Should().OnlyContain(block => block.Table == null);
        content.Blocks.Select(block => block.Text).Take(3).Should().Equal("HUYỆN AN LỘC", "XÃ AN BÌNH", "Số: 12/BC");
    }

    [Fact]
    public void FrameAroundOneText_IsNoTable()
    {
        var draft = Grid(700, [60, 400], rows: 1);
        Row(draft, 685, (65, "Thông báo số 5"));

        PdfReading.Read(draft).Blocks.Should().ContainSingle().Which.Table.Should().BeNull();
    }

    private static PdfDraft Grid(decimal top, decimal[] columns, int rows, decimal height = 20, PdfDraft? draft = null)
    {
        draft ??= new PdfDraft();
        for (var row = 0; row <= rows; row++)
            draft.Line(columns[0], top - (row * height), columns[^1], top - (row * height));
        foreach (var x in columns)
            draft.Line(x, top - (rows * height), x, top);
        return draft;
    }

    private static void Row(PdfDraft draft, decimal y, params (decimal X, string Text)[] cells)
    {
        foreach (var (x, text) in cells)
            draft.Text(x, y, text, 10);
    }
}
