using ReportParsing.Documents;
using ReportParsing.Pdf.Scans;
using ReportParsing.Pdf.Tables;
using UglyToad.PdfPig;

namespace ReportParsing.Pdf;

/// <summary>Reads an open document page by page and puts the blocks together.</summary>
internal sealed class DocumentReading(PdfDocument document, ScanReading scans)
{
    private readonly GlyphReading glyphReading = new(new FontCatalogue(new FontMaps(document)));
    private readonly FootnoteReading footnotes = new();
    private readonly List<Page> pages = [];
    private readonly List<PageText> texts = [];
    private readonly List<ReadingNote> notes = [];

    public static DocumentContent Read(PdfDocument document, ReadingOptions options, CancellationToken cancellationToken)
    {
        var reading = new DocumentReading(document, new ScanReading(options, cancellationToken));
        for (var number = 1; number <= document.NumberOfPages; number++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            reading.ReadPage(number);
        }

        return reading.Assemble();
    }

    private void ReadPage(int number)
    {
        try
        {
            var page = document.GetPage(number);
            var glyphs = glyphReading.Read(page);
            if (ScanDetection.IsScan(page, glyphs))
                ReadScan(page, glyphs);
            else
                Add(page, glyphs, RulingReading.Read(page.Paths, glyphs.Turn), StatusOf(glyphs));
        }
        catch (Exception e) when (PdfReader.IsDamage(e))
        {
            pages.RemoveAll(page => page.Number == number);
            pages.Add(new Page(number, 0, 0, PageStatus.Failed));
            notes.Add(PdfMessages.FailedPage(number));
        }
    }

    private void ReadScan(UglyToad.PdfPig.Content.Page page, PageGlyphs stamp)
    {
        var scanned = scans.Read(page);
        if (scanned?.Glyphs.Upright.Count > 0)
            Add(page, scanned.Glyphs, scanned.Rulings, PageStatus.Recognised);
        else
            Add(page, new PageGlyphs([]) { Turn = stamp.Turn }, [], scanned?.Unread == 0 ? PageStatus.Blank : PageStatus.Scanned);
        texts[^1].SetApart([.. LineBuilding.Build(page.Number, stamp.Upright), .. LineBuilding.BuildTurned(page.Number, stamp.Turned)]);
        if (scanned is null)
            notes.Add(PdfMessages.ScannedPage(page.Number));
        else if (scanned.Unread > 0)
            notes.Add(PdfMessages.UnreadPicture(page.Number));
        else if (scanned.Glyphs.Upright.Count == 0)
            notes.Add(PdfMessages.NothingRecognised(page.Number));
        else if (scanned.LiesAslant)
            notes.Add(PdfMessages.LiesAslant(page.Number));
    }

    private void Add(UglyToad.PdfPig.Content.Page page, PageGlyphs glyphs, List<Ruling> rulings, PageStatus status)
    {
        var lines = LineBuilding.Build(page.Number, glyphs.Upright);
        pages.Add(new Page(page.Number, Points(page.Width), Points(page.Height), status));
        Note(page.Number, glyphs);
        var text = new PageText(page.Number, glyphs.Turn, lines) { DigitCount = Conservation.DigitsDrawn(glyphs.Upright, lines) };
        text.SetApart(LineBuilding.BuildTurned(page.Number, glyphs.Turned));
        footnotes.SetApart(text, rulings);
        text.Tables.AddRange(TableFinding.Find(page.Number, rulings, lines, texts.LastOrDefault()?.Tables.LastOrDefault()));
        texts.Add(text);
    }

    private static PageStatus StatusOf(PageGlyphs glyphs)
    {
        if (glyphs.Recognised)
            return PageStatus.Recognised;
        if (glyphs.Unknown > glyphs.Upright.Count + glyphs.Turned.Count)
            return PageStatus.Garbled;
        return glyphs.Upright.Exists(glyph => !glyph.IsSpace) || glyphs.Turned.Exists(glyph => !glyph.IsSpace) ? PageStatus.Read : PageStatus.Blank;
    }

    private void Note(int number, PageGlyphs glyphs)
    {
        if (glyphs.Outside > 0 || glyphs.OnPaper > 0 || glyphs.Invisible.Exists(glyph => !glyph.IsSpace))
            notes.Add(PdfMessages.HiddenText(number));
        if (glyphs.HasUnmappedFont || glyphs.Unknown > Math.Max(4, glyphs.Upright.Count / 50))
            notes.Add(PdfMessages.GarbledText(number));
        if (glyphs.Converted)
            notes.Add(PdfMessages.LegacyEncoding(number));
    }

    private DocumentContent Assemble()
    {
        PageFurniture.SetApart(texts);
        var content = Judged() with { Blocks = [.. BlockAssembly.Assemble(texts), .. Footnotes()], Furniture = FurnitureOf(texts) };
        return AsShown(content with { Notes = [.. content.Notes, .. Conservation.Check(texts, content)] });
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
        var (scanned, failed, recognised) = (NumbersOf(PageStatus.Scanned), NumbersOf(PageStatus.Failed), NumbersOf(PageStatus.Recognised));
        if (recognised.Count > 0)
            notes.Add(PdfMessages.RecognisedPages(recognised));
        var content = new DocumentContent { Pages = pages, Notes = notes };
        if (!pages.Exists(page => page.Status is PageStatus.Read or PageStatus.Recognised))
        {
            return content with { Status = ReadingStatus.Unreadable, Problem = WholeProblem(failed, scanned) };
        }

        return SomeProblem(failed, scanned) is { } problem ? content with { Status = ReadingStatus.Partial, Problem = problem } : content;
    }

    private ReadingProblem WholeProblem(List<int> failed, List<int> scanned)
    {
        if (failed.Count > 0)
            return PdfMessages.Damaged;
        if (scanned.Count > 0)
            return scans.IsMissing ? PdfMessages.NeedsRecogniser : PdfMessages.Scanned;
        return pages.Exists(page => page.Status == PageStatus.Garbled) ? PdfMessages.Garbled : PdfMessages.NoText;
    }

    private ReadingProblem? SomeProblem(List<int> failed, List<int> scanned)
    {
        if (failed.Count > 0)
            return PdfMessages.SomeFailed(failed);
        if (scanned.Count > 0)
            return scans.IsMissing ? PdfMessages.NeedsRecogniser : PdfMessages.SomeScanned(scanned);
        return NumbersOf(PageStatus.Garbled) is { Count: > 0 } garbled ? PdfMessages.SomeGarbled(garbled) : null;
    }

    private List<int> NumbersOf(PageStatus status) =>
        [.. pages.Where(page => page.Status == status).Select(page => page.Number)];

    private static IReadOnlyList<SourceBlock> FurnitureOf(List<PageText> pages) =>
    [
        .. pages.SelectMany(page => page.Furniture.Select(line => BlockWriting.Write(new Paragraph(line, new Frame(0, page.Width))))),
    ];

    // At the end, as in Word's files: a note parts no paragraph and no list.
    private IEnumerable<SourceBlock> Footnotes() =>
        footnotes.Notes.Where(lines => lines.Count > 0).Select(lines => BlockWriting.Write(new Paragraph(lines, Frame.Of(lines))));

    private static decimal Points(double value) => decimal.Round((decimal)value, 2);
}
