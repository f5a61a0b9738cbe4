namespace ReportParsing.Pdf.Tables;

/// <summary>
/// Joins a heading with the figures under it where they stand so far apart that they look like two columns: the heading in the middle
/// of a wide column, the figures at its right.
/// </summary>
internal static class HeadColumns
{
    public static void Join(List<double> edges, IReadOnlyList<TextLine> lines)
    {
        var head = lines.TakeWhile(line => !line.Words.Any(word => CellText.IsNumber(word.Text) && !CellText.IsYear(word.Text))).ToArray();
        TextLine[] body = [.. lines.Skip(head.Length)];
        for (var column = edges.Count - 2; column >= 0; column--)
        {
            if (IsFilled(body, edges, column) || !IsFilled(head, edges, column))
                continue;
            if (column + 2 < edges.Count && IsFilled(body, edges, column + 1) && !IsFilled(head, edges, column + 1))
                edges.RemoveAt(column + 1);
            else if (column > 0 && IsFilled(body, edges, column - 1) && !IsFilled(head, edges, column - 1))
                edges.RemoveAt(column);
        }
    }

    private static bool IsFilled(TextLine[] lines, List<double> edges, int column) =>
        Array.Exists(lines, line => line.Words.Any(word => (word.X0 + word.X1) / 2 is var middle && middle > edges[column] && middle < edges[column + 1]));
}
