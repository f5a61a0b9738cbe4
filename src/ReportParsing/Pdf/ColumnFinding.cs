namespace ReportParsing.Pdf;

/// <summary>
/// Parts the lines of a page into flows: the body, and columns that stand beside each other (letterhead, signature block),
/// which are read one after the other.
/// </summary>
internal static class ColumnFinding
{
    private const double Corridor = 1.0;
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

            // Lines wholly to the right that stand just above the band belong to its right column.
            while (body.Count > 0 && body[^1].X0 >= band.Right && Follows(body[^1], lines[i]))
            {
                band.Lines.Insert(0, body[^1]);
                body.RemoveAt(body.Count - 1);
            }

            Close(flows, body, frame);
            flows.Add(Column(band.Lines, word => word.X1 <= band.Left + 0.1));
            flows.Add(Column(band.Lines, word => word.X1 > band.Left + 0.1));
            i += band.Taken;
        }

        Close(flows, body, frame);
        return flows;
    }

    private static void Close(List<Flow> flows, List<TextLine> body, Frame frame)
    {
        if (body.Count > 0)
            flows.Add(new Flow(body.ToArray(), frame, Body: true));
        body.Clear();
    }

    private static Flow Column(List<TextLine> lines, Func<Word, bool> isIn)
    {
        List<TextLine> column = [];
        foreach (var line in lines)
        {
            Word[] words = [.. line.Words.Where(isIn)];
            if (words.Length > 0)
                column.Add(new TextLine(line.Page, line.Baseline, words));
        }

        column.Sort((left, right) => right.Baseline.CompareTo(left.Baseline));
        return new Flow(column, new Frame(column.Min(line => line.X0), column.Max(line => line.X1)), Body: false);
    }

    private static Band? BandFrom(List<TextLine> lines, int first)
    {
        if (WidestGap(lines[first]) is not { } gap)
            return null;
        var (left, right) = gap;
        var taken = 1;
        var split = 1;
        var lastNeeded = 1;
        for (var i = first + 1; i < lines.Count && Follows(lines[i - 1], lines[i]); i++)
        {
            if (Narrowed(lines[i], left, right) is not { } narrowed)
                break;
            (left, right) = narrowed;
            taken++;
            var isSplit = lines[i].X0 < left && lines[i].X1 > right;
            split += isSplit ? 1 : 0;
            // Lines of the right column alone come last anyway; they may as well be the body's.
            if (isSplit || lines[i].X0 < left)
                lastNeeded = taken;
        }

        if (split == 1 && right - left < LoneCorridor * lines[first].Size)
            return null;
        var band = lines.GetRange(first, lastNeeded);
        return IsListOfLabels(band, left) ? null : new Band(band, left, right, lastNeeded);
    }

    private static bool Follows(TextLine above, TextLine below) =>
        above.Baseline - below.Baseline < 3.2 * Math.Max(above.Size, below.Size);

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

    private static (double Left, double Right)? Narrowed(TextLine line, double left, double right)
    {
        foreach (var word in line.Words)
        {
            if (word.X1 <= left || word.X0 >= right)
                continue;
            if (word.X0 > left && word.X1 < right)
                return null;
            if (word.X0 <= left)
                left = word.X1;
            else
                right = word.X0;
            if (right - left < Corridor * line.Size)
                return null;
        }

        return (left, right);
    }

    private static bool IsListOfLabels(List<TextLine> band, double left) =>
        band.TrueForAll(line => line.X0 >= left || line.Words.Where(word => word.X1 <= left + 0.1).Sum(word => word.Text.Length) <= 5);

    private sealed record Band(List<TextLine> Lines, double Left, double Right, int Taken);
}
