using FluentAssertions;
using ReportParsing.Documents;
using Xunit;
using static ReportParsing.Tests.Pdf.StandInRecogniser;

namespace ReportParsing.Tests.Pdf;

public class ScanTests
{
    // The page is 500 by 700 points, the picture on it twice as many pixels.
    private const string Upright = "500 0 0 700 0 0";

    private const string TwoLines =
        "5\t1\t1\t1\t1\t1\t100\t100\t60\t26\t96.5\tTổng\n" + "5\t1\t1\t1\t1\t2\t170\t100\t30\t26\t95\tsố\n"
        + "5\t1\t1\t1\t1\t3\t210\t100\t30\t26\t61.25\t12\n" + "5\t1\t1\t1\t1\t4\t250\t100\t40\t26\t95\thồ\n" + "5\t1\t1\t1\t1\t5\t300\t100\t30\t26\t95\tsơ.\n";

    [Fact]
    public void RecognisedWords_KeepTheirPlaceAndConfidence()
    {
        using var recogniser = new StandInRecogniser(TwoLines);

        var content = PdfReading.Read(Scan(Upright).ToBytes(), recogniser.Options);

        var block = content.Blocks.Single();
        block.Text.Should().Be("Tổng số 12 hồ sơ.");
        block.Runs[2].Should().Be(new PlacedRun(8, 2, 1, Line: null, new Box(105, 637, 120, 650), 0.612m));
        content.Pages.Single().Status.Should().Be(PageStatus.Recognised);
        (content.Status, content.Notes.Single().Kind).Should().Be((ReadingStatus.Complete, ReadingNoteKind.RecognisedText));
    }

    [Fact]
    public void SmallerLettersOfOneLine_ShareItsBaseline()
    {
        using var recogniser = new StandInRecogniser(Row(1, 100, 100, 60, 26, "Thu") + Row(1, 170, 108, 50, 24, "ngân") + Row(1, 230, 108, 50, 18, "sách"));

        PdfReading.Read(Scan(Upright).ToBytes(), recogniser.Options).Blocks.Select(block => block.Text).Should().Equal("Thu ngân sách");
    }

    [Fact]
    public void RulingsOfThePicture_MakeATable()
    {
        var table = string.Concat(new[] { 100, 150, 200 }.Select((y, index) => Row(10 + index, 100, y, 400, 4, " ")))
            + string.Concat(new[] { 100, 300, 496 }.Select((x, index) => Row(20 + index, x, 100, 4, 104, " ")))
            + Row(1, 110, 115, 60, 26, "Thôn") + Row(1, 310, 115, 40, 26, "Số") + Row(1, 360, 115, 40, 26, "hộ") + Row(1, 420, 110, 4, 30, "|")
            + Row(2, 110, 165, 60, 26, "Đồi") + Row(2, 310, 165, 40, 26, "45");
        using var recogniser = new StandInRecogniser(table);

        var block = PdfReading.Read(Scan(Upright).ToBytes(), recogniser.Options).Blocks.Single();

        block.Text.Should().Be("Thôn\tSố hộ\nĐồi\t45");
        block.Table!.Cells.Should().HaveCount(4);
    }

    [Fact]
    public void PictureLaidSideways_IsReadUpright()
    {
        // The picture is turned on the page: its lines run upwards there.
        using var recogniser = new StandInRecogniser(TwoLines);

        var content = PdfReading.Read(Scan("0 700 -500 0 500 0").ToBytes(), recogniser.Options);

        var block = content.Blocks.Single();
        block.Text.Should().Be("Tổng số 12 hồ sơ.");
        var box = block.Runs[2].Box!.Value;
        (box.Y0, box.Y1).Should().Be((147m, 168m));
        box.X0.Should().BeApproximately(500 * 100 / 1400m, 1);
    }

    [Fact]
    public void LinesAslant_AreLevelled()
    {
        var rows = string.Concat(Enumerable.Range(0, 8).Select(word => Row(1, 100 + (word * 100), 300 - (word * 3), 60, 26, "Tổng")))
            + string.Concat(Enumerable.Range(0, 8).Select(word => Row(2, 100 + (word * 100), 340 - (word * 3), 60, 26, "Đảng")));
        using var recogniser = new StandInRecogniser(rows);

        var content = PdfReading.Read(Scan(Upright).ToBytes(), recogniser.Options);

        var block = content.Blocks.Single();
        block.Text.Should().StartWith("Tổng Tổng").And.EndWith("Đảng Đảng");
        content.Notes.Select(note => note.Kind).Should().Contain(ReadingNoteKind.UnreadablePage);
        block.Runs[0].Box!.Value.Y0.Should().BeApproximately(700 - 163, 2);
        block.Runs[7].Box!.Value.Y0.Should().BeApproximately(700 - 152.5m, 2);
    }

    [Fact]
    public void StampOfASignatureOverAScan_IsNotThePagesText()
    {
        var draft = Scan(Upright).Text(300, 60, "Người ký: UBND xã, ngày 12.03.2024", 8);

        var content = PdfReading.Read(draft);

        content.Pages.Single().Status.Should().Be(PageStatus.Scanned);
        content.Status.Should().Be(ReadingStatus.Unreadable);
        content.Furniture.Single().Text.Should().StartWith("Người ký");
    }

    [Fact]
    public void TitleOverACoverPicture_IsText() =>
        PdfReading.Read(Scan(Upright).Text(100, 400, "BÁO CÁO NĂM 2024", 22)).Pages.Single().Status.Should().Be(PageStatus.Read);

    [Fact]
    public void NothingRecognised_IsTold()
    {
        using var recogniser = new StandInRecogniser("");

        var content = PdfReading.Read(new PdfDraft().Text(100, 700, "Tổng số 12 hồ sơ", 10).EndPage().Picture(Upright, Grey, Samples).ToBytes(), recogniser.Options);

        content.Notes.Single().Should().Match<ReadingNote>(note => note.Kind == ReadingNoteKind.UnreadablePage && note.Page == 2);
        content.Status.Should().Be(ReadingStatus.Complete);
    }

    [Fact]
    public void RecogniserThatFails_LeavesThePageUnread()
    {
        using var recogniser = new StandInRecogniser("", first: "exit 1");

        var content = PdfReading.Read(Scan(Upright).ToBytes(), recogniser.Options);

        (content.Status, content.Pages.Single().Status, content.Notes.Single().Kind).Should().Be((ReadingStatus.Unreadable, PageStatus.Scanned, ReadingNoteKind.UnreadablePage));
    }

    [Fact]
    public void WithoutRecogniser_TheSentenceSaysHowToGetIt()
    {
        var content = PdfReading.Read(Scan(Upright).ToBytes(), new ReadingOptions { RecogniseScans = true, RecogniserProgram = "no-such-program" });

        content.Problem!.Kind.Should().Be(ReadingProblemKind.MissingProgram);
        content.Problem.Message.Vietnamese.Should().Contain("apt install tesseract-ocr tesseract-ocr-vie");
    }

    [Fact]
    public void RecogniserWithoutVietnamese_IsAsGoodAsNone()
    {
        using var recogniser = new StandInRecogniser(TwoLines, languages: "eng\nosd");

        PdfReading.Read(Scan(Upright).ToBytes(), recogniser.Options).Problem!.Kind.Should().Be(ReadingProblemKind.MissingProgram);
    }

    [Fact]
    public void Cancelled_EndsTheRecogniser()
    {
        using var recogniser = new StandInRecogniser("", first: "sleep 300");
        using var stop = new CancellationTokenSource(TimeSpan.FromMilliseconds(500));
        var file = new SourceFile("scan.pdf", Scan(Upright).ToBytes(), ReportFormat.Pdf, Problem: null);

        var reading = () => new ReportParsing.Pdf.PdfReader().Read(file, recogniser.Options, stop.Token);

        reading.Should().Throw<OperationCanceledException>();
    }

    private const string Grey = "/Width 1000 /Height 1400 /BitsPerComponent 8 /ColorSpace /DeviceGray";

    private static readonly string Samples = new('\u00FF', 1000 * 1400);

    private static PdfDraft Scan(string matrix) => new PdfDraft().PageEntries("/MediaBox [0 0 500 700]").Picture(matrix, Grey, Samples);
}
