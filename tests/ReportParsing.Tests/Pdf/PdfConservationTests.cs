using FluentAssertions;
using ReportParsing.Documents;
using ReportParsing.Pdf;
using ReportParsing.Pdf.Tables;
using Xunit;

namespace ReportParsing.Tests.Pdf;

public class PdfConservationTests
{
    private static readonly PageTurn Upright = new(0, 595, 842);

    [Fact]
    public void DigitsThatNoBlockHas_AreToldWithTheirPage()
    {
        PageText[] pages = [new(1, Upright, []) { DigitCount = 2 }, new(2, Upright, []) { DigitCount = 5 }];
        var content = new DocumentContent
        {
            Blocks =
            [
                new SourceBlock { Text = "12 hộ", Runs = [new PlacedRun(0, 2, 1, Line: null, Box: null)] },
                new SourceBlock { Text = "345 hộ", Runs = [new PlacedRun(0, 3, 2, Line: null, Box: null)] },
            ],
        };

        var note = Conservation.Check(pages, content).Should().ContainSingle().Subject;

        (note.Kind, note.Page).Should().Be((ReadingNoteKind.NotConserved, 2));
        note.Message.English.Should().StartWith("this page shows 5 digits but 3 were read");
    }

    [Fact]
    public void CellsThatNoTableHas_AreTold()
    {
        var page = new PageText(1, Upright, []);
        page.Tables.Add(new PageTable(1, 700, 600, [0, 50, 100], 1, [new PageCell(0, 0, 1, 1, []), new PageCell(0, 1, 1, 1, [])]));

        var note = Conservation.Check([page], new DocumentContent()).Should().ContainSingle().Subject;

        note.Message.English.Should().StartWith("the tables of the file have 2 cells but 0 were read");
    }

    [Fact]
    public void DigitsPrintedTwice_AreOnePairOfDigits() =>
        Lost(new PdfDraft().Text(100, 700, "Hoạt 11", 10).Text(100.4m, 700, "Hoạt 11", 10)).Should().BeEmpty();

    [Fact]
    public void PageNumbersHiddenAndTurnedDigits_AreAccountedFor()
    {
        var draft = new PdfDraft().Text(100, 700, "Tổng số 12 hồ sơ", 10).Text(100, 600, "mật 99", 10, mode: 3).Text(290, 30, "1", 10);
        draft.Draw($"BT /F0 10 Tf 0 1 -1 0 40 300 Tm <{draft.Codes("Dự thảo 3")}> Tj ET");

        Lost(draft).Should().BeEmpty();
    }

    private static IEnumerable<ReadingNote> Lost(PdfDraft draft) => PdfReading.Read(draft).Notes.Where(note => note.Kind == ReadingNoteKind.NotConserved);
}
