namespace ReportParsing.Pdf;

/// <summary>The left and right edge that lines are set between, in points.</summary>
internal readonly record struct Frame(double Left, double Right, double? Indent = null)
{
    private const double Tolerance = 2;
    private const double LongLine = 20;
    private const double WrapPitch = 2.2;

    /// <summary>The edges that the lines share.</summary>
    public static Frame Of(IReadOnlyList<TextLine> lines)
    {
        if (lines.Count == 0)
            return default;
        var frame = Around(lines);
        return frame with { Indent = CommonIndent(lines, frame.Left) };
    }

    /// <summary>The edges of one page; those of the whole document where the page has too few lines to tell.</summary>
    public Frame OfPage(IReadOnlyList<TextLine> lines) =>
        lines.Count < 8 ? this : Around(lines) with { Indent = Indent };

    /// <summary>Whether paragraphs commonly begin here: a line there is centred by chance only.</summary>
    public bool IsIndent(double x) => Indent is { } indent && Math.Abs(x - Left - indent) < Tolerance;

    /// <summary>Whether a line's middle is the middle between the edges.</summary>
    public bool IsAxisOf(TextLine line) => Math.Abs(line.X0 + line.X1 - Left - Right) < 0.5 * line.Size;

    /// <summary>
    /// The edges of the cell that holds a column of centred lines: as far from their axis as the nearer page edge.
    /// A column that is not centred is as wide as its widest line.
    /// </summary>
    public Frame OfColumn(IReadOnlyList<TextLine> lines)
    {
        var own = new Frame(lines.Min(line => line.X0), lines.Max(line => line.X1));
        var axis = (lines[0].X0 + lines[0].X1) / 2;
        if (lines.Count(line => Math.Abs(((line.X0 + line.X1) / 2) - axis) < 0.3 * line.Size) < 2)
            return own;
        var half = Math.Max(Math.Min(axis - Left, Right - axis), (own.Right - own.Left) / 2);
        return new Frame(axis - half, axis + half);
    }

    /// <summary>Whether a line is set in the middle: clearly apart from both edges, or exactly as far from one as from the other.</summary>
    public bool Centers(TextLine line)
    {
        var before = line.X0 - Left;
        var after = Right - line.X1;
        return Math.Min(before, after) > line.Size ? Math.Abs(before - after) < 0.6 * line.Size : IsExactlyCentred(before, after);
    }

    /// <summary>Whether the lines are set in the middle; all but one of them may fill the whole width.</summary>
    public bool Centers(IReadOnlyList<TextLine> lines)
    {
        if (ShareAxis(lines))
            return true;
        var centred = false;
        foreach (var line in lines)
        {
            if (!IsAxisOf(line) || (IsIndent(line.X0) && !IsExactlyCentred(line.X0 - Left, Right - line.X1)))
                return false;
            centred |= Centers(line);
        }

        return centred;
    }

    /// <summary>Whether lines of different length have one middle, wherever the edges are.</summary>
    public static bool ShareAxis(IReadOnlyList<TextLine> lines)
    {
        var (first, shifted) = (lines[0], false);
        foreach (var line in lines)
        {
            if (Math.Abs(line.X0 + line.X1 - first.X0 - first.X1) > 1.5 * Tolerance)
                return false;
            shifted |= Math.Abs(line.X0 - first.X0) > 2 * line.Size;
        }

        return shifted;
    }

    private static bool IsExactlyCentred(double before, double after) =>
        Math.Min(before, after) > 1.5 * Tolerance && Math.Abs(before - after) < Tolerance;

    private static Frame Around(IReadOnlyList<TextLine> lines) =>
        new(-Outermost(lines, line => -line.X0), Math.Max(Outermost(lines, line => line.X1), RightmostWrap(lines)));

    // Where text wraps is the edge, even if one line alone goes so far.
    private static double RightmostWrap(IReadOnlyList<TextLine> lines)
    {
        var rightmost = double.MinValue;
        for (var i = 1; i < lines.Count; i++)
        {
            var (line, next) = (lines[i - 1], lines[i]);
            if (char.IsLower(next.Words[0].Text[0]) && next.X0 <= line.X0 && line.X1 - line.X0 > LongLine * line.Size
                && line.Page == next.Page && line.Baseline - next.Baseline < WrapPitch * line.Size)
                rightmost = Math.Max(rightmost, line.X1);
        }

        return rightmost;
    }

    // One line alone may hang over the margin (a table, a long word); two at the same place are the margin.
    private static double Outermost(IReadOnlyList<TextLine> lines, Func<TextLine, double> edge)
    {
        var edges = lines.Select(edge).OrderDescending().ToArray();
        var needed = Math.Max(2, edges.Length / 20);
        for (var i = 0; i + needed <= edges.Length; i++)
        {
            if (edges[i] - edges[i + needed - 1] <= Tolerance)
                return edges[i];
        }

        return edges[0];
    }

    private static double? CommonIndent(IReadOnlyList<TextLine> lines, double left)
    {
        SortedDictionary<int, int> counts = [];
        foreach (var line in lines)
        {
            var indent = (int)Math.Round(line.X0 - left);
            if (indent > 8)
                counts[indent] = counts.GetValueOrDefault(indent) + 1;
        }

        if (counts.Count == 0)
            return null;
        var commonest = counts.MaxBy(pair => pair.Value);
        return commonest.Value >= 4 ? commonest.Key : null;
    }
}
