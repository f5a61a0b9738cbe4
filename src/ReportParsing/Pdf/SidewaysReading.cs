using UglyToad.PdfPig.Content;

namespace ReportParsing.Pdf;

/// <summary>Tells how a page is to be turned whose text is written upwards, downwards or upside down, and turns its letters.</summary>
internal static class SidewaysReading
{
    /// <summary>The turn after which most letters stand upright.</summary>
    public static PageTurn TurnOf(UglyToad.PdfPig.Content.Page page)
    {
        Span<int> letters = stackalloc int[4];
        foreach (var letter in page.Letters)
        {
            if (QuartersOf(letter.TextOrientation) is { } quarters && !string.IsNullOrWhiteSpace(letter.Value))
                letters[quarters]++;
        }

        var most = letters.IndexOf(int.Max(int.Max(letters[0], letters[1]), int.Max(letters[2], letters[3])));
        return PageTurn.None(page) with { Quarters = most };
    }

    /// <summary>How letters are written, on the page as shown, that stand upright after a turn.</summary>
    public static TextOrientation OrientationOf(PageTurn turn) => turn.Quarters switch
    {
        1 => TextOrientation.Rotate270,
        2 => TextOrientation.Rotate180,
        3 => TextOrientation.Rotate90,
        _ => TextOrientation.Horizontal,
    };

    public static Glyph Upright(Letter letter, PageTurn turn, string text, FontTraits font)
    {
        var start = turn.Upright(letter.StartBaseLine);
        var end = turn.Upright(letter.EndBaseLine);
        var box = letter.BoundingBox;
        var (one, other) = (turn.Upright(box.BottomLeft), turn.Upright(box.TopRight));
        return new Glyph(text, start.X, end.X, start.Y, Math.Min(one.Y, other.Y), Math.Max(one.Y, other.Y), letter.PointSize, font);
    }

    // PdfPig counts clockwise how far a letter is turned from upright.
    private static int? QuartersOf(TextOrientation orientation) => orientation switch
    {
        TextOrientation.Horizontal => 0,
        TextOrientation.Rotate270 => 1,
        TextOrientation.Rotate180 => 2,
        TextOrientation.Rotate90 => 3,
        _ => null,
    };
}
