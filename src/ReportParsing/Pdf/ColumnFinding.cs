namespace ReportParsing.Pdf;

/// <summary>
/// Parts the lines of a page into flows: the body, and columns that stand beside each other (letterhead, signature block),
/// which are read one after the other.
/// </summary>
internal static class ColumnFinding
{
    private const double Corridor = 1.0;
    private const double LeastCorridor = 0.4;
    private const double LoneCorridor = 4.0;

    public static List<Flow> Part(List<TextLine> lines, Frame frame)
    {
        List<Flow> flows = [];
        List<TextLine> body = [];
        for (var i = 0; i < lines.Count;)
        {
            if (BandFrom(lines, i) is not { } band)
            {
                body.Add(lines[i++]);
                continue;
            }

            // Lines just above that leave the corridor free, if less of it, belong to the columns too.
            while (body.Count > 0 && Follows(body[^1], band.Lines[0]) && body[^1].X1 > band.Right && Narrowed(body[^1], band.Left, band.Right, LeastCorridor) is { } narrowed)
            {
                band = band with { Left = narrowed.Left, Right = narrowed.Right };
                band.Lines.Insert(0, body[^1]);
                body.RemoveAt(body.Count - 1);
            }

            Close(flows, body, frame);
            var (left, right) = (Column(band.Lines, word => word.X1 <= band.Left + 0.1), Column(band.Lines, word => word.X1 > band.Left + 0.1));
            var pitch = Math.Min(LeastPitch(left), LeastPitch(right));
            flows.Add(new Flow(left, frame.OfColumn(left), Body: false, pitch));
            flows.Add(new Flow(right, frame.OfColumn(right), Body: false, pitch));
            i += band.Taken;
        }

        Close(flows, body, frame);
        return flows;
    }

    /// <summary>What a line leaves free of a corridor between columns; null where that is none.</summary>
    public static (double Left, double Right)? CorridorIn(TextLine line, double left, double right) => Narrowed(line, left, right, Corridor);

    private static void Close(List<Flow> flows, List<TextLine> body, Frame frame)
    {
        if (body.Count > 0)
            flows.Add(new Flow(body.ToArray(), frame, Body: true));
        body.Clear();
    }

    private static List<TextLine> Column(List<TextLine> lines, Func<Word, bool> isIn)
    {
        List<TextLine> column = [];
        foreach (var line in lines)
        {
            Word[] words = [.. line.Words.Where(isIn)];
            if (words.Length > 0)
                column.Add(new TextLine(line.Page, line.Baseline, words));
        }

        column.Sort((left, right) => right.Baseline.CompareTo(left.Baseline));
        return column;
    }

    private static double LeastPitch(List<TextLine> column)
    {
        var least = double.MaxValue;
        for (var i = 1; i < column.Count; i++)
            least = Math.Min(least, column[i - 1].Baseline - column[i].Baseline);
        return least;
    }

    private static Band? BandFrom(List<TextLine> lines, int first)
    {
        if (Seed(lines, first) is not { } seed)
            return null;
        var (left, right, taken) = seed;
        var (split, leftAlone, rightAlone) = (1, 0, 0);
        var lastNeeded = taken;
        for (var i = first + taken; i < lines.Count && Follows(lines[i - 1], lines[i]); i++)
        {
            if (Narrowed(lines[i], left, right, split > 1 ? LeastCorridor : Corridor) is not { } narrowed)
                break;
            (left, right) = narrowed;
            taken++;
            var isSplit = lines[i].X0 < left && lines[i].X1 > right;
            split += isSplit ? 1 : 0;
            leftAlone += lines[i].X1 <= left ? 1 : 0;
            rightAlone += lines[i].X0 >= right ? 1 : 0;
            // Lines of the right column alone come last anyway; unless they go on with a line of it they may as well be the body's.
            if (isSplit || lines[i].X0 < left || (lastNeeded == taken - 1 && lines[i - 1].Baseline - lines[i].Baseline < 1.7 * lines[i].Size))
                lastNeeded = taken;
        }

        // Columns go on beside each other, even where their baselines never meet again.
        if (split + Math.Min(leftAlone, rightAlone) == 1 && right - left < LoneCorridor * lines[first].Size)
            return null;
        var band = lines.GetRange(first, lastNeeded);
        return IsListOfLabels(band, left) ? null : new Band(band, left, right, lastNeeded);
    }

    private static bool Follows(TextLine above, TextLine below) =>
        above.Baseline - below.Baseline < 3.2 * Math.Max(above.Size, below.Size);

    // Columns in different sizes of type begin with two lines at slightly different heights.
    private static (double Left, double Right, int Lines)? Seed(List<TextLine> lines, int first)
    {
        if (WidestGap(lines[first]) is { } gap)
            return (gap.Left, gap.Right, 1);
        if (first + 1 == lines.Count || lines[first].Baseline - lines[first + 1].Baseline > 0.6 * lines[first].Size)
            return null;
        var (left, right) = lines[first].X0 < lines[first + 1].X0 ? (lines[first], lines[first + 1]) : (lines[first + 1], lines[first]);
        return right.X0 - left.X1 >= Corridor * left.Size ? (left.X1, right.X0, 2) : null;
    }

    // A justified line spreads all its gaps; a corridor stands out from the rest of its line.
    private static (double Left, double Right)? WidestGap(TextLine line)
    {
        var gaps = new double[Math.Max(0, line.Words.Count - 1)];
        var widest = -1;
        for (var i = 0; i < gaps.Length; i++)
        {
            gaps[i] = line.Words[i + 1].X0 - line.Words[i].X1;
            if (widest < 0 || gaps[i] > gaps[widest])
                widest = i;
        }

        if (widest < 0 || gaps[widest] < Corridor * line.Size)
            return null;
        var (left, right) = (line.Words[widest].X1, line.Words[widest + 1].X0);
        if (gaps.Length == 1)
            return (left, right);
        Array.Sort(gaps);
        return gaps[^1] > 2.2 * gaps[^2] || gaps[^1] > 2.2 * gaps[gaps.Length / 2] ? (left, right) : null;
    }

    private static (double Left, double Right)? Narrowed(TextLine line, double left, double right, double least)
    {
        var (from, widest) = (left, (Left: left, Right: left));
        foreach (var word in line.Words)
        {
            if (word.X1 <= left || word.X0 >= right)
                continue;
            if (word.X0 - from > widest.Right - widest.Left)
                widest = (from, word.X0);
            from = word.X1;
        }

        if (right - from > widest.Right - widest.Left)
            widest = (from, right);
        (left, right) = widest;
        if (right - left < least * line.Size)
            return null;
        return right - left >= Corridor * line.Size || StandsOut(line, right - left) ? (left, right) : null;
    }

    // A space of the text is no corridor, however wide justified lines make it.
    private static bool StandsOut(TextLine line, double corridor)
    {
        double others = 0;
        var count = 0;
        for (var i = 1; i < line.Words.Count; i++)
        {
            var gap = line.Words[i].X0 - line.Words[i - 1].X1;
            if (gap < corridor)
                (others, count) = (others + gap, count + 1);
        }

        return count == 0 || corridor > 1.5 * others / count;
    }

    private static bool IsListOfLabels(List<TextLine> band, double left) =>
        band.TrueForAll(line => line.X0 >= left || line.Words.Where(word => word.X1 <= left + 0.1).Sum(word => word.Text.Length) <= 5);

    private sealed record Band(List<TextLine> Lines, double Left, double Right, int Taken);
}
