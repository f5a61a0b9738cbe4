using ReportParsing.Text;

namespace Reading.Measures;

/// <summary>
/// Which cell stands beside and below which, the measure of the ICDAR 2013 table competition (Göbel et al.):
/// it counts what a reader needs of a table without asking how its grid was cut.
/// </summary>
internal sealed class Relations
{
    private readonly Dictionary<(string From, string To, bool Across), int> counts = [];

    public int Total { get; private set; }

    /// <param name="grid">The text at each place of the grid with the identity of its cell; null where there is none.</param>
    public void Add((int Cell, string Text)?[,] grid)
    {
        HashSet<(int, int, bool)> seen = [];
        for (var row = 0; row < grid.GetLength(0); row++)
        {
            for (var column = 0; column < grid.GetLength(1); column++)
            {
                if (grid[row, column] is not { Text.Length: > 0 } from)
                    continue;
                Add(from, Next(grid, row, column, from.Cell, across: true), across: true, seen);
                Add(from, Next(grid, row, column, from.Cell, across: false), across: false, seen);
            }
        }
    }

    public int SharedWith(Relations other) =>
        counts.Sum(pair => Math.Min(pair.Value, other.counts.GetValueOrDefault(pair.Key)));

    public IEnumerable<string> NotIn(Relations other) =>
        counts.Where(pair => other.counts.GetValueOrDefault(pair.Key) < pair.Value)
            .Select(pair => $"{pair.Key.From} {(pair.Key.Across ? "→" : "↓")} {pair.Key.To}");

    private static (int Cell, string Text)? Next((int Cell, string Text)?[,] grid, int row, int column, int cell, bool across)
    {
        while (true)
        {
            if (across)
                column++;
            else
                row++;
            if (row >= grid.GetLength(0) || column >= grid.GetLength(1))
                return null;
            if (grid[row, column] is { Text.Length: > 0 } next && next.Cell != cell)
                return next;
        }
    }

    private void Add((int Cell, string Text) from, (int Cell, string Text)? next, bool across, HashSet<(int, int, bool)> seen)
    {
        if (next is not { } to || !seen.Add((from.Cell, to.Cell, across)))
            return;
        var key = (Compact(from.Text), Compact(to.Text), across);
        counts[key] = counts.GetValueOrDefault(key) + 1;
        Total++;
    }

    private static string Compact(string text) => string.Concat(TextNormalization.ForReading(text).Where(c => !char.IsWhiteSpace(c)));
}
