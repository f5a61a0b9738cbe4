using ReportParsing.Documents;

namespace ReportParsing.PlainText;

/// <summary>Sets tables and lines side by side apart from the running text.</summary>
internal static class LineGrouping
{
    private const int MaxSideBySideLines = 8;

    public static IReadOnlyList<LineGroup> Of(IReadOnlyList<TextLine> lines)
    {
        List<LineGroup> groups = [];
        List<TextLine> running = [];
        for (var i = 0; i < lines.Count;)
        {
            if (Apart(lines, i) is { } group)
            {
                EndRunning();
                groups.Add(group);
                i += group.Lines.Count;
                continue;
            }

            running.Add(lines[i++]);
        }

        EndRunning();
        return groups;

        void EndRunning()
        {
            if (running.Count > 0)
                groups.Add(new LineGroup(LineGroupKind.Running, [.. running]));
            running.Clear();
        }
    }

    private static LineGroup? Apart(IReadOnlyList<TextLine> lines, int start)
    {
        var end = start;
        while (end < lines.Count && (end == start || lines[end].BlankBefore == 0) && TableRow.IsRow(lines[end]))
            end++;
        if (end == start)
            return null;
        List<TextLine> rows = [.. lines.Skip(start).Take(end - start)];
        if (IsSideBySide(rows))
            return new LineGroup(LineGroupKind.SideBySide, [.. rows, .. RestOfColumns(lines, end, rows[^1])]);
        return rows.Count > 1 && TableRow.IsTable(rows) ? new LineGroup(LineGroupKind.Table, rows) : null;
    }

    private static bool IsSideBySide(List<TextLine> rows) =>
        rows.Count <= MaxSideBySideLines
        && rows.TrueForAll(row => row.Columns.Count <= 2 && !row.Text.Contains('|', StringComparison.Ordinal) && !TableRow.IsNumber(row.Columns[^1].Text))
        && rows.Exists(row => row.Columns.Count == 2 && (TitleReading.IsCapitals(row.Columns[0].Text) || TitleReading.IsCapitals(row.Columns[1].Text)));

    // The recipients may be more lines than the signature beside them.
    private static IEnumerable<TextLine> RestOfColumns(IReadOnlyList<TextLine> lines, int at, TextLine last)
    {
        var right = last.Columns[^1].Column;
        while (at < lines.Count && lines[at].BlankBefore == 0 && lines[at].Pieces is [var piece]
            && (piece.Column >= right - 2 || (LabelReading.Read(piece.Text) is { Kind: LabelKind.Sign } && piece.End <= right)))
            yield return lines[at++];
    }
}
