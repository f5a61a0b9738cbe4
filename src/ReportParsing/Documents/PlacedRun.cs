namespace ReportParsing;

/// <summary>A stretch of a block's text that stands in one piece in the file: a word of a PDF, a line of a text file.</summary>
/// <param name="Start">Offset in the block's text.</param>
/// <param name="Length">Length in the block's text.</param>
/// <param name="Page">The page, counted from 1; null for Word and text files.</param>
/// <param name="Line">The line of a text file, counted from 1; null for other formats.</param>
/// <param name="Box">The rectangle on the page; null where the format has no geometry.</param>
/// <param name="Confidence">How sure the recogniser is of it, from 0 to 1; null where it stands in the file as text.</param>
internal readonly record struct PlacedRun(int Start, int Length, int? Page, int? Line, Box? Box, decimal? Confidence = null)
{
    public int End => Start + Length;

    /// <summary>The part of the run between two offsets of the block's text, its width shared out by characters.</summary>
    public Box? BoxOf(int from, int to)
    {
        if (Box is not { } box)
            return null;
        var width = (box.X1 - box.X0) / Math.Max(1, Length);
        var left = box.X0 + (width * (Math.Max(from, Start) - Start));
        var right = box.X0 + (width * (Math.Min(to, End) - Start));
        return box with { X0 = decimal.Round(left, 2), X1 = decimal.Round(right, 2) };
    }
}
