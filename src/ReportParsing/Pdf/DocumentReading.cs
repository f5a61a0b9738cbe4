using ReportParsing.Documents;
using ReportParsing.Pdf.Tables;
using UglyToad.PdfPig;

namespace ReportParsing.Pdf;

/// <summary>Reads an open document page by page and puts the blocks together.</summary>
internal static class DocumentReading
{
    public static DocumentContent Read(PdfDocument document, CancellationToken cancellationToken)
    {
        var glyphs = new GlyphReading(new FontCatalogue());
        List<Page> pages = [];
        List<PageText> texts = [];
        for (var number = 1; number <= document.NumberOfPages; number++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var (page, text) = ReadPage(document, number, glyphs);
            pages.Add(page);
            if (text is not null)
                texts.Add(text);
        }

        PageFurniture.SetApart(texts);
        return Judged(pages) with { Blocks = BlockAssembly.Assemble(texts), Furniture = FurnitureOf(texts) };
    }

    private static (Page Page, PageText? Text) ReadPage(PdfDocument document, int number, GlyphReading glyphReading)
    {
        try
        {
            var page = document.GetPage(number);
            var glyphs = glyphReading.Read(page);
            var lines = LineBuilding.Build(number, glyphs.Upright);
            var read = new Page(number, Points(page.Width), Points(page.Height), StatusOf(page, lines, glyphs));
            var text = new PageText(number, page.Width, page.Height, lines);
            text.Furniture.AddRange(LineBuilding.BuildTurned(number, glyphs.Turned));
            text.Tables.AddRange(TableFinding.Find(number, RulingReading.Read(page.Paths), lines));
            return (read, text);
        }
        catch (Exception e) when (PdfReader.IsDamage(e))
        {
            return (new Page(number, 0, 0, PageStatus.Failed), null);
        }
    }

    private static PageStatus StatusOf(UglyToad.PdfPig.Content.Page page, List<TextLine> lines, PageGlyphs glyphs)
    {
        if (lines.Count > 0 || glyphs.Turned.Count > 0)
            return PageStatus.Read;
        return page.NumberOfImages > 0 ? PageStatus.Scanned : PageStatus.Blank;
    }

    private static DocumentContent Judged(List<Page> pages)
    {
        var scanned = NumbersOf(pages, PageStatus.Scanned);
        var failed = NumbersOf(pages, PageStatus.Failed);
        var content = new DocumentContent
        {
            Pages = pages,
            Notes = [.. scanned.Select(PdfMessages.ScannedPage), .. failed.Select(PdfMessages.FailedPage)],
        };
        if (pages.Exists(page => page.Status == PageStatus.Read))
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

    private static List<int> NumbersOf(List<Page> pages, PageStatus status) =>
        [.. pages.Where(page => page.Status == status).Select(page => page.Number)];

    private static IReadOnlyList<SourceBlock> FurnitureOf(List<PageText> pages) =>
    [
        .. pages.SelectMany(page => page.Furniture.Select(line => BlockWriting.Write(new Paragraph(line, new Frame(0, page.Width))))),
    ];

    private static decimal Points(double value) => decimal.Round((decimal)value, 2);
}
