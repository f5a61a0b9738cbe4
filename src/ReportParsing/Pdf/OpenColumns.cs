namespace ReportParsing.Pdf;

/// <summary>Two columns at the foot of a page: a signature block may go on at the top of the next.</summary>
internal sealed class OpenColumns(Flow left, Flow right)
{
    private const int MostLines = 10;
    private const double LeastCorridor = 8;

    private readonly double axis = (right.Lines[0].X0 + right.Lines[0].X1) / 2;
    private double corridorLeft = left.Lines.Max(line => line.X1);
    private double corridorRight = right.Lines.Min(line => line.X0);

    /// <summary>The columns that a page's flows end with; null where they end otherwise.</summary>
    public static OpenColumns? At(IReadOnlyList<Flow> flows) =>
        flows is [.., { Body: false } left, { Body: false } right] ? new OpenColumns(left, right) : null;

    /// <summary>The columns with the lines at the top of a page that keep to them, which are taken out of <paramref name="lines"/>.</summary>
    public (Flow Left, Flow Right) Take(List<TextLine> lines)
    {
        List<TextLine> atLeft = [], atRight = [];
        var taken = 0;
        foreach (var line in lines.Take(MostLines))
        {
            Narrow(line);
            Word[] words = [.. line.Words.Where(word => word.X1 < corridorRight - LeastCorridor)];
            if (line.Words.Skip(words.Length).Any(word => word.X0 < corridorRight - LeastCorridor) || (words.Length == line.Words.Count && line.X0 > corridorLeft))
                break;
            if (words.Length > 0)
                atLeft.Add(new TextLine(line.Page, line.Baseline, words));
            if (words.Length < line.Words.Count)
                atRight.Add(new TextLine(line.Page, line.Baseline, [.. line.Words.Skip(words.Length)]));
            taken++;
        }

        lines.RemoveRange(0, taken);
        return (left.With(atLeft), right.With(atRight));
    }

    // A page may end under two short lines ("Nơi nhận:", "GIÁM ĐỐC"), and wider ones follow.
    private void Narrow(TextLine line)
    {
        if (line.X0 < corridorLeft && line.X1 > corridorRight && ColumnFinding.CorridorIn(line, corridorLeft, corridorRight) is { } corridor)
            (corridorLeft, corridorRight) = corridor;
        else if (line.X0 > corridorLeft + line.Size && Math.Abs(((line.X0 + line.X1) / 2) - axis) < 0.3 * line.Size)
            corridorRight = Math.Min(corridorRight, line.X0);
    }
}
