using ReportParsing.Documents;
using ReportParsing.Pdf.Tables;
using UglyToad.PdfPig;

namespace ReportParsing.Pdf;

/// <summary>Reads an open document page by page and puts the blocks together.</summary>
internal sealed class DocumentReading
{
    private readonly GlyphReading glyphReading = new(new FontCatalogue());
    private readonly List<Page> pages = [];
    private readonly List<PageText> texts = [];
    private readonly List<ReadingNote> notes = [];

    public static DocumentContent Read(PdfDocument document, CancellationToken cancellationToken)
    {
        var reading = new DocumentReading();
        for (var number = 1; number <= document.NumberOfPages; number++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            reading.ReadPage(document, number);
        }

        return reading.Assemble();
    }

    private void ReadPage(PdfDocument document, int number)
    {
        try
        {
            var page = document.GetPage(number);
            var glyphs = glyphReading.Read(page);
            var lines = LineBuilding.Build(number, glyphs.Upright);
            pages.Add(new Page(number, Points(page.Width), Points(page.Height), StatusOf(page, glyphs)));
            Note(number, glyphs);
            var text = new PageText(number, glyphs.Turn, lines);
            text.Furniture.AddRange(LineBuilding.BuildTurned(number, glyphs.Turned));
            text.DigitCount = lines.Concat(text.Furniture).Sum(line => Conservation.DigitsIn(line));
            text.Tables.AddRange(TableFinding.Find(number, RulingReading.Read(page.Paths, glyphs.Turn), lines));
            texts.Add(text);
        }
        catch (Exception e) when (PdfReader.IsDamage(e))
        {
            pages.RemoveAll(page => page.Number == number);
            pages.Add(new Page(number, 0, 0, PageStatus.Failed));
        }
    }

    private static PageStatus StatusOf(UglyToad.PdfPig.Content.Page page, PageGlyphs glyphs)
    {
        if (glyphs.Recognised)
            return PageStatus.Recognised;
        if (glyphs.Upright.Exists(glyph => !glyph.IsSpace) || glyphs.Turned.Exists(glyph => !glyph.IsSpace))
            return PageStatus.Read;
        return page.NumberOfImages > 0 ? PageStatus.Scanned : PageStatus.Blank;
    }

    private void Note(int number, PageGlyphs glyphs)
    {
        if (glyphs.Outside > 0 || glyphs.OnPaper > 0 || glyphs.Invisible.Exists(glyph => !glyph.IsSpace))
            notes.Add(PdfMessages.HiddenText(number));
        if (glyphs.Unknown > Math.Max(4, glyphs.Upright.Count / 50))
            notes.Add(PdfMessages.GarbledText(number));
        if (glyphs.Converted)
            notes.Add(PdfMessages.LegacyEncoding(number));
    }

    private DocumentContent Assemble()
    {
        PageFurniture.SetApart(texts);
        var content = Judged() with { Blocks = BlockAssembly.Assemble(texts), Furniture = FurnitureOf(texts) };
        var checkedContent = Conservation.Check(texts, content) is { } lost ? content with { Notes = [.. content.Notes, lost] } : content;
        return AsShown(checkedContent);
    }

    private DocumentContent AsShown(DocumentContent content)
    {
        foreach (var page in texts.Where(text => !text.Turn.IsNone))
        {
            content = content with
            {
                Blocks = [.. content.Blocks.Select(block => page.Turn.Shown(block, page.Number))],
                Furniture = [.. content.Furniture.Select(block => page.Turn.Shown(block, page.Number))],
            };
        }

        return content;
    }

    private DocumentContent Judged()
    {
        var scanned = NumbersOf(PageStatus.Scanned);
        var failed = NumbersOf(PageStatus.Failed);
        var content = new DocumentContent
        {
            Pages = pages,
            Notes = [.. notes, .. scanned.Select(PdfMessages.ScannedPage), .. failed.Select(PdfMessages.FailedPage)],
        };
        if (pages.Exists(page => page.Status is PageStatus.Read or PageStatus.Recognised))
        {
            return (failed, scanned) switch
            {
                ([], []) => content,
                ([], _) => content with { Status = ReadingStatus.Partial, Problem = PdfMessages.SomeScanned(scanned) },
                _ => content with { Status = ReadingStatus.Partial, Problem = PdfMessages.SomeFailed(failed) },
            };
        }

        var problem = failed.Count > 0 ? PdfMessages.Damaged : scanned.Count > 0 ? PdfMessages.Scanned : PdfMessages.NoText;
        return content with { Status = ReadingStatus.Unreadable, Problem = problem };
    }

    private List<int> NumbersOf(PageStatus status) =>
        [.. pages.Where(page => page.Status == status).Select(page => page.Number)];

    private static IReadOnlyList<SourceBlock> FurnitureOf(List<PageText> pages) =>
    [
        .. pages.SelectMany(page => page.Furniture.Select(line => BlockWriting.Write(new Paragraph(line, new Frame(0, page.Width))))),
    ];

    private static decimal Points(double value) => decimal.Round((decimal)value, 2);
}
