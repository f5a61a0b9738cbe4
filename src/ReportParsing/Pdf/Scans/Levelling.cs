using UglyToad.PdfPig.Core;

namespace ReportParsing.Pdf.Scans;

/// <summary>Turns and straightens a page that was laid on the scanner sideways or a little aslant.</summary>
internal sealed class Levelling
{
    // Rise to run; less is within the accuracy of a word's box.
    private const double LeastSkew = 0.001;
    private const double MostSkew = 0.1;
    private const int WordsToTell = 5;

    private Levelling(PageTurn turn) => Turn = turn;

    public PageTurn Turn { get; }

    public static Levelling Of(UglyToad.PdfPig.Content.Page page, IReadOnlyList<IReadOnlyList<PlacedWord>> lines)
    {
        var turned = new Levelling(PageTurn.None(page) with { Quarters = QuartersOf(lines) });
        var slopes = lines.Where(line => line.Count >= WordsToTell).Select(line => SlopeOf(turned.Level(line))).Order().ToArray();
        var skew = slopes.Length == 0 ? 0 : slopes[slopes.Length / 2];
        return Math.Abs(skew) is > LeastSkew and < MostSkew ? new Levelling(turned.Turn with { Skew = skew }) : turned;
    }

    public IReadOnlyList<PlacedWord> Level(IReadOnlyList<PlacedWord> line) => [.. line.Select(word => word with { Area = Level(word.Area) })];

    public PdfRectangle Level(PdfRectangle shown)
    {
        var (one, other) = (Turn.Upright(shown.BottomLeft), Turn.Upright(shown.TopRight));
        var (left, bottom) = (Math.Min(one.X, other.X), Math.Min(one.Y, other.Y));
        var level = Turn.Level(new PdfPoint((one.X + other.X) / 2, (one.Y + other.Y) / 2));
        var (width, height) = (Math.Abs(one.X - other.X), Math.Abs(one.Y - other.Y));
        return Turn.Skew == 0
            ? new PdfRectangle(left, bottom, left + width, bottom + height)
            : new PdfRectangle(level.X - (width / 2), level.Y - (height / 2), level.X + (width / 2), level.Y + (height / 2));
    }

    // Words of a line follow each other in the direction of writing.
    private static int QuartersOf(IReadOnlyList<IReadOnlyList<PlacedWord>> lines)
    {
        var (across, up) = (0d, 0d);
        foreach (var line in lines.Where(line => line.Count > 1))
        {
            across += line[^1].Area.Centroid.X - line[0].Area.Centroid.X;
            up += line[^1].Area.Centroid.Y - line[0].Area.Centroid.Y;
        }

        if (Math.Abs(across) >= Math.Abs(up))
            return across >= 0 ? 0 : 2;
        return up > 0 ? 1 : 3;
    }

    // Middles of words rise and fall with their letters: over many words that evens out.
    private static double SlopeOf(IReadOnlyList<PlacedWord> line)
    {
        var (x, y) = (line.Average(word => word.Area.Centroid.X), line.Average(word => word.Area.Centroid.Y));
        var run = line.Sum(word => (word.Area.Centroid.X - x) * (word.Area.Centroid.X - x));
        return run == 0 ? 0 : line.Sum(word => (word.Area.Centroid.X - x) * (word.Area.Centroid.Y - y)) / run;
    }
}
