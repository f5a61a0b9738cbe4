using FluentAssertions;
using ReportParsing.Word;
using Xunit;
using static ReportParsing.Tests.Word.WordFile;

namespace ReportParsing.Tests.Word;

public class WordTableTests
{
    private const string Wide = "<w:gridSpan w:val=\"2\"/>";
    private const string MergeStart = "<w:vMerge w:val=\"restart\"/>";
    private const string MergeOn = "<w:vMerge/>";

    [Fact]
    public void SpanningCells_StandOnce()
    {
        var block = WordReader.Read(Of(Table(
            Row(Cell("Xã", MergeStart), Cell("Diện tích", Wide)),
            Row(Cell("", MergeOn), Cell("Lúa"), Cell("Ngô")),
            Row(Cell("Tân Lập"), Cell("12"), Cell("5")))))
            .Blocks.Should().ContainSingle().Subject;
        block.Text.Should().Be("Xã\tDiện tích\t\n\tLúa\tNgô\nTân Lập\t12\t5");
        var table = block.Table!;
        (table.RowCount, table.ColumnCount, table.HeaderRowCount).Should().Be((3, 3, 2));
        table.At(1, 0).Should().Be(new TableCell(0, 0, 2, 1, 0, 2));
        table.At(0, 2)!.ColumnSpan.Should().Be(2);
        table.Cells.Should().HaveCount(7);
    }

    [Fact]
    public void RowThatBeginsFurtherIn_KeepsItsColumns()
    {
        var late = $"<w:tr><w:trPr><w:gridBefore w:val=\"1\"/></w:trPr>{Cell("Tổng")}{Cell("17")}</w:tr>";
        Block(Table(Row(Cell("TT"), Cell("Xã"), Cell("Hộ")), Row(Cell("1"), Cell("Tân Lập"), Cell("17")), late))
            .Text.Should().Be("TT\tXã\tHộ\n1\tTân Lập\t17\n\tTổng\t17");
    }

    [Fact]
    public void RepeatedRows_AreTheHeader()
    {
        var header = $"<w:tr><w:trPr><w:tblHeader/></w:trPr>{Cell("Năm")}{Cell("2023")}</w:tr>";
        Block(Table(header, header, Row(Cell("Hộ"), Cell("17")))).Table!.HeaderRowCount.Should().Be(2);
    }

    [Fact]
    public void RowOfColumnNumbers_BelongsToTheHeader() =>
        Block(Table(Row(Cell("TT"), Cell("Xã"), Cell("Hộ"), Cell("Nghèo")), Row(Cell("(1)"), Cell("(2)"), Cell("(3)"), Cell("(4)")), Row(Cell("1"), Cell("Tân Lập"), Cell("90"), Cell("7"))))
            .Table!.HeaderRowCount.Should().Be(2);

    [Fact]
    public void RowOfColumnNumbersUnderAMarkedRow_BelongsToTheHeader()
    {
        var header = $"<w:tr><w:trPr><w:tblHeader/></w:trPr>{Cell("Xã")}{Cell("Hộ")}{Cell("Nghèo")}</w:tr>";
        Block(Table(header, Row(Cell("(1)"), Cell("(2)"), Cell("(3)")), Row(Cell("Tân Lập"), Cell("90"), Cell("7")))).Table!.HeaderRowCount.Should().Be(2);
    }

    [Fact]
    public void NumbersInTheFirstRow_MakeNoHeader() =>
        Block(Table(Row(Cell("Tân Lập"), Cell("90")), Row(Cell("Bình Hoà"), Cell("70")))).Table!.HeaderRowCount.Should().Be(0);

    [Fact]
    public void ParagraphsOfACell_AreOneText() =>
        Block(Table(Row($"<w:tc>{Paragraph("Sản lượng")}{Paragraph("(tấn)")}</w:tc>", Cell("12")), Row(Cell("Lúa"), Cell("7"))))
            .Text.Should().Be("Sản lượng (tấn)\t12\nLúa\t7");

    [Fact]
    public void NestedTable_IsABlockOfItsOwn() =>
        Texts(Table(Row(Cell("Ngoài"), $"<w:tc>{Paragraph("Chi tiết")}{Table(Row(Cell("Trong"), Cell("3")), Row(Cell("Sau"), Cell("4")))}{Paragraph("")}</w:tc>"), Row(Cell("Tổng"), Cell("7"))))
            .Should().Equal("Ngoài\tChi tiết\nTổng\t7", "Trong\t3\nSau\t4");

    [Fact]
    public void LetterheadWithoutBorders_IsReadColumnByColumn() =>
        Texts(PlainTable(Row(
            $"<w:tc>{Paragraph("UBND HUYỆN SÔNG LÔ")}{Paragraph("UBND XÃ TÂN LẬP")}</w:tc>",
            $"<w:tc>{Paragraph("CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM")}{Paragraph("Độc lập - Tự do - Hạnh phúc")}</w:tc>")))
            .Should().Equal("UBND HUYỆN SÔNG LÔ", "UBND XÃ TÂN LẬP", "CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc");

    [Fact]
    public void FiguresWithoutBorders_AreATable() =>
        Block(PlainTable(Row(Cell("Lúa"), Cell("120")), Row(Cell("Ngô"), Cell("35")))).Table.Should().NotBeNull();

    [Fact]
    public void BoxAroundText_IsNoTable() => Texts(Table(Row(Cell("Lưu ý: số liệu sơ bộ.")))).Should().Equal("Lưu ý: số liệu sơ bộ.");

    private static IEnumerable<string> Texts(string body) => WordReader.Read(Of(body)).Blocks.Select(block => block.Text);

    private static ReportParsing.Documents.SourceBlock Block(string body) => WordReader.Read(Of(body)).Blocks.Should().ContainSingle().Subject;
}
