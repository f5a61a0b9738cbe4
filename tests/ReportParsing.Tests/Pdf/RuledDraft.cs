namespace ReportParsing.Tests.Pdf;

/// <summary>Draws ruled tables.</summary>
internal static class RuledDraft
{
    public static void Grid(this PdfDraft draft, decimal top, decimal[] columns, decimal[] heights)
    {
        var bottom = top - heights.Sum();
        draft.Line(columns[0], top, columns[^1], top);
        var y = top;
        foreach (var height in heights)
        {
            y -= height;
            draft.Line(columns[0], y, columns[^1], y);
        }

        foreach (var x in columns)
            draft.Line(x, bottom, x, top);
    }

    public static void Row(this PdfDraft draft, decimal y, params (decimal X, string Text)[] cells)
    {
        foreach (var (x, text) in cells)
            draft.Text(x, y, text, 10);
    }
}
