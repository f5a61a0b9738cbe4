using FluentAssertions;
using ReportParsing.Documents;
using ReportParsing.Pdf.Scans;
using Xunit;

namespace ReportParsing.Tests.Pdf;

/// <summary>A report of the corpus as a scan (two pages, 150 dots an inch, grey), with Tesseract itself where it is installed.</summary>
public class ScannedFileTests
{
    private static readonly byte[] Scan = File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "Pdf", "Files", "scan.pdf"));
    private static readonly ReadingOptions Recognising = new() { RecogniseScans = true };
    private static readonly Lazy<DocumentContent> First = new(() => PdfReading.Read(Scan, Recognising));

    [Fact]
    public void FiguresOfTheScan_AreRead()
    {
        var content = Recognised();

        var text = string.Join('\n', content.Blocks.Select(block => block.Text));
        text.Should().Contain("3.418 triệu đồng").And.Contain("113,6%").And.Contain("3.120.000.000 đồng").And.Contain("94.500.000 đồng").And.Contain("4.377,9 triệu đồng");
        content.Blocks.SelectMany(block => block.Runs).Should().OnlyContain(run => run.Confidence > 0 && run.Confidence <= 1);
        content.Pages.Should().OnlyContain(page => page.Status == PageStatus.Recognised);
    }

    [Fact]
    public void TableOfTheScan_KeepsItsCells()
    {
        var block = Recognised().Blocks.Single(block => block.Table is not null);

        (block.Table!.RowCount, block.Table.ColumnCount).Should().Be((6, 5));
        CellText(block, 2, 3).Should().Be("516");
        CellText(block, 5, 2).Should().Be("3.010");
    }

    [Fact]
    public void ReadTwice_IsTheSame() =>
        Recognised().Blocks.SelectMany(block => block.Runs).Should().Equal(PdfReading.Read(Scan, Recognising).Blocks.SelectMany(block => block.Runs));

    [Fact]
    public void WithoutRecognising_EveryPageIsToldAsUnread()
    {
        var content = PdfReading.Read(Scan);

        content.Status.Should().Be(ReadingStatus.Unreadable);
        content.Notes.Select(note => (note.Kind, note.Page)).Should().Equal((ReadingNoteKind.UnreadablePage, 1), (ReadingNoteKind.UnreadablePage, 2));
        content.Problem!.Message.English.Should().Contain("--ocr");
    }

    private static string CellText(SourceBlock block, int row, int column)
    {
        var cell = block.Table!.At(row, column)!;
        return block.Text.Substring(cell.Start, cell.Length);
    }

    private static DocumentContent Recognised()
    {
        Assert.SkipWhen(Recogniser.Find(Recognising, TestContext.Current.CancellationToken) is null, "Tesseract is not installed with its Vietnamese data.");
        return First.Value;
    }
}
