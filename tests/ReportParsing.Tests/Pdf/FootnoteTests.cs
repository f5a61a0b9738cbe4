using FluentAssertions;
using ReportParsing.Word;
using Xunit;

namespace ReportParsing.Tests.Pdf;

public class FootnoteTests
{
    [Fact]
    public void Footnote_StandsApartFromTheText() =>
        PdfReading.Texts(Page("1,92", "3", "ha đất ở.", "3", "Theo số liệu kiểm kê năm 2023."))
            .Should().Equal("Diện tích giao là 1,92 ha đất ở.", "Theo số liệu kiểm kê năm 2023.");

    [Fact]
    public void Mark_IsFurniture_SoThatNoDigitIsLost()
    {
        var content = PdfReading.Read(Page("1,92", "3", "ha đất ở.", "3", "Theo số liệu kiểm kê năm 2023."));

        content.Furniture.Select(block => block.Text).Should().Equal("3", "3");
        content.Notes.Should().BeEmpty();
    }

    [Fact]
    public void MarkThatIsNotRaisedInTheNote_IsKnownByTheTextAndTheRuleAbove()
    {
        var draft = Page("1,92", "3", "ha đất ở.", mark: null, note: null);
        draft.Line(50, 120, 190, 120).Text(50, 108, "3 Theo số liệu kiểm kê.", 10);

        PdfReading.Texts(draft).Should().Equal("Diện tích giao là 1,92 ha đất ở.", "Theo số liệu kiểm kê.");
    }

    [Fact]
    public void ParagraphOverThePage_IsNotPartedByANote()
    {
        var draft = Page("1,92", "3", "ha đất ở", "3", "Theo số liệu kiểm kê năm 2023.").Text(50, 746, new string('x', 83), 12).EndPage();
        draft.Text(50, 760, "và 5 ha đất vườn.", 12);

        PdfReading.Texts(draft)[0].Should().EndWith("xxx và 5 ha đất vườn.");
    }

    // Three pages by LibreOffice with 12 notes, one under a paragraph that goes on over the page.
    [Fact]
    public void WordFileAndItsPdf_GiveTheSameBlocks()
    {
        var word = WordReader.Read(FileOf("footnotes.docx"));
        var pdf = PdfReading.Read(FileOf("footnotes.pdf"));

        pdf.Blocks.Select(block => block.Text).Should().Equal(word.Blocks.Select(block => block.Text));
        pdf.Notes.Should().BeEmpty();
    }

    [Fact]
    public void NoteOverThePage_IsOne()
    {
        var draft = Page("1,92", "3", "ha đất ở.", "3", "Theo số liệu kiểm kê năm 2023 của").EndPage();
        draft.Text(50, 760, "Các xã còn lại chưa giao.", 12).Text(50, 746, "Kết quả như sau.", 12).Line(50, 120, 190, 120).Text(50, 108, "phòng chuyên môn.", 10);

        PdfReading.Texts(draft)[^1].Should().Be("Theo số liệu kiểm kê năm 2023 của phòng chuyên môn.");
    }

    [Fact]
    public void NumberAtTheStartOfANotesLine_IsOfItsText()
    {
        var draft = Page("1,92", "3", "ha đất ở.", mark: null, note: null).Text(50, 740, "Trong đó 12 hộ nghèo", 12).Text(170, 744, "5", 7);
        draft.Line(50, 140, 190, 140).Text(50, 128, "3 Theo số liệu kiểm kê, trong đó có", 10).Text(50, 116, "5 hộ mới.", 10);

        PdfReading.Texts(draft)[^1].Should().Be("Theo số liệu kiểm kê, trong đó có 5 hộ mới.");
    }

    [Fact]
    public void Exponent_IsNoMark() =>
        PdfReading.Texts(Page("120 m", "2", "đất ở.", "2", "Theo số liệu kiểm kê."))[0].Should().Be("Diện tích giao là 120 m2 đất ở.");

    [Fact]
    public void RaisedNumberWithoutANote_StaysInTheText() =>
        PdfReading.Texts(Page("10", "3", "đơn vị.", mark: null, note: null)).Should().Equal("Diện tích giao là 103 đơn vị.");

    [Fact]
    public void SmallPrintAtTheFoot_IsNoFootnote()
    {
        var draft = Page("1,92", "3", "ha đất ở.", mark: null, note: null).Text(50, 120, "Nơi nhận:", 10).Text(50, 108, "- Lưu: VT.", 10);

        PdfReading.Texts(draft)[1..].Should().Equal("Nơi nhận:", "- Lưu: VT.");
    }

    private static byte[] FileOf(string name) => File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "Pdf", "Files", name));

    // Letters are half an em wide.
    private static PdfDraft Page(string host, string raised, string rest, string? mark, string? note)
    {
        var start = $"Diện tích giao là {host}";
        var draft = new PdfDraft().Text(50, 760, start, 12).Text(50 + (start.Length * 6), 764, raised, 7).Text(50 + (start.Length * 6) + 6, 760, $" {rest}", 12);
        if (mark is not null)
            draft.Text(50, 111, mark, 6).Text(53, 108, $" {note}", 10);
        return draft;
    }
}
