using ReportParsing.Documents;
using ReportParsing.Pdf.Tables;
using UglyToad.PdfPig.Core;

namespace ReportParsing.Pdf;

/// <summary>
/// How a page must be turned for its text to stand upright. Letters and rulings are read in the turned page;
/// the boxes of what was read are turned back, so that they lie on the page as it is shown.
/// </summary>
/// <param name="Quarters">Quarter turns, clockwise.</param>
/// <param name="Width">The width of the page as it is shown, in points.</param>
/// <param name="Height">The height of the page as it is shown, in points.</param>
/// <param name="Skew">How much the lines still rise from left to right after the turn, rise to run; 0 but for scans.</param>
internal readonly record struct PageTurn(int Quarters, double Width, double Height, double Skew = 0)
{
    public bool IsNone => Quarters == 0 && Skew == 0;

    public double UprightWidth => Quarters % 2 == 0 ? Width : Height;

    public double UprightHeight => Quarters % 2 == 0 ? Height : Width;

    public static PageTurn None(UglyToad.PdfPig.Content.Page page) => new(0, page.Width, page.Height);

    public PdfPoint Upright(PdfPoint shown) => Quarters switch
    {
        1 => new PdfPoint(shown.Y, Width - shown.X),
        2 => new PdfPoint(Width - shown.X, Height - shown.Y),
        3 => new PdfPoint(Height - shown.Y, shown.X),
        _ => shown,
    };

    /// <summary>A point of the upright page once its lines are level.</summary>
    public PdfPoint Level(PdfPoint upright)
    {
        var (x, y) = (upright.X - (UprightWidth / 2), upright.Y - (UprightHeight / 2));
        return new PdfPoint(upright.X + (Skew * y), upright.Y - (Skew * x));
    }

    public Ruling Upright(Ruling ruling)
    {
        var from = Upright(ruling.Horizontal ? new PdfPoint(ruling.From, ruling.At) : new PdfPoint(ruling.At, ruling.From));
        var to = Upright(ruling.Horizontal ? new PdfPoint(ruling.To, ruling.At) : new PdfPoint(ruling.At, ruling.To));
        var horizontal = ruling.Horizontal == (Quarters % 2 == 0);
        return horizontal
            ? new Ruling(Horizontal: true, from.Y, Math.Min(from.X, to.X), Math.Max(from.X, to.X))
            : new Ruling(Horizontal: false, from.X, Math.Min(from.Y, to.Y), Math.Max(from.Y, to.Y));
    }

    /// <summary>A rectangle of the upright, level page, on the page as it is shown.</summary>
    public Box Shown(Box level)
    {
        var upright = Skew == 0 ? level : Aslant(level);
        var (width, height) = (decimal.Round((decimal)Width, 2), decimal.Round((decimal)Height, 2));
        return Quarters switch
        {
            1 => new Box(width - upright.Y1, upright.X0, width - upright.Y0, upright.X1),
            2 => new Box(width - upright.X1, height - upright.Y1, width - upright.X0, height - upright.Y0),
            3 => new Box(upright.Y0, height - upright.X1, upright.Y1, height - upright.X0),
            _ => upright,
        };
    }

    public SourceBlock Shown(SourceBlock block, int page)
    {
        var turn = this;
        return block.Runs.Any(run => run.Page == page)
            ? block with { Runs = [.. block.Runs.Select(run => run.Page == page && run.Box is { } box ? run with { Box = turn.Shown(box) } : run)] }
            : block;
    }

    // Moved to where its middle was; so little aslant its edges stay as they are.
    private Box Aslant(Box level)
    {
        var x = (double)(level.X0 + level.X1) / 2;
        var y = (double)(level.Y0 + level.Y1) / 2;
        var right = decimal.Round((decimal)(-Skew * (y - (UprightHeight / 2))), 2);
        var up = decimal.Round((decimal)(Skew * (x - (UprightWidth / 2))), 2);
        return new Box(level.X0 + right, level.Y0 + up, level.X1 + right, level.Y1 + up);
    }
}
