using ReportParsing.Pdf.Tables;
using UglyToad.PdfPig.Core;

namespace ReportParsing.Pdf.Scans;

/// <summary>Reads the pictures of scanned pages into glyphs and rulings, as if they were drawn there.</summary>
internal sealed class ScanReading(ReadingOptions options, CancellationToken cancellationToken)
{
    // Looked for at the first scan: most files have none.
    private readonly Lazy<Recogniser?> recogniser = new(() => options.RecogniseScans ? Recogniser.Find(options, cancellationToken) : null);

    /// <summary>Whether scans should have been recognised, but there is no program for it.</summary>
    public bool IsMissing => options.RecogniseScans && recogniser is { IsValueCreated: true, Value: null };

    /// <summary>What was recognised on a page; null where scans are not recognised.</summary>
    public ScannedPage? Read(UglyToad.PdfPig.Content.Page page) => recogniser.Value is { } found ? Read(page, found) : null;

    private ScannedPage Read(UglyToad.PdfPig.Content.Page page, Recogniser found)
    {
        var pictures = PagePictures.Of(page);
        var unread = pictures.Unreadable;
        List<IReadOnlyList<PlacedWord>> lines = [];
        List<PdfRectangle> bars = [];
        foreach (var picture in pictures.Pictures)
        {
            if (found.Read(picture, cancellationToken) is not { } recognised)
            {
                unread++;
                continue;
            }

            lines.AddRange(recognised.Lines.Select(line => (IReadOnlyList<PlacedWord>)[.. line.Select(word => new PlacedWord(word.Text, word.Confidence, OnPage(picture, word.Box)))]));
            bars.AddRange(recognised.Rulings.Select(bar => OnPage(picture, bar)));
        }

        var levelling = Levelling.Of(page, lines);
        var glyphs = new PageGlyphs([]) { Turn = levelling.Turn, Recognised = true };
        new RecognisedLines(lines.ConvertAll(levelling.Level)).AddTo(glyphs.Upright);
        return new ScannedPage(glyphs, RulingReading.Joined([.. bars.Select(bar => RulingOf(levelling.Level(bar)))]), unread);
    }

    private static PdfRectangle OnPage(PagePicture picture, PixelBox box)
    {
        var (one, other) = (picture.OnPage(box.Left, box.Top), picture.OnPage(box.Left + box.Width, box.Top + box.Height));
        return new PdfRectangle(Math.Min(one.X, other.X), Math.Min(one.Y, other.Y), Math.Max(one.X, other.X), Math.Max(one.Y, other.Y));
    }

    private static Ruling RulingOf(PdfRectangle bar) => bar.Width > bar.Height
        ? new Ruling(Horizontal: true, bar.Centroid.Y, bar.Left, bar.Right)
        : new Ruling(Horizontal: false, bar.Centroid.X, bar.Bottom, bar.Top);
}
