namespace ReportParsing.Pdf.Tables;

/// <summary>Adds the rows without rulings that stand under a ruled table head, in its columns.</summary>
internal static class BodyBelow
{
    private const int MostHeadRows = 4;

    /// <summary>The lines that go on in the columns of a region; empty where what follows is other text.</summary>
    public static List<TextLine> Lines(RuledRegion region, LineStock stock)
    {
        List<TextLine> body = [];
        if (region.Rows.Length - 1 > MostHeadRows)
            return body;
        var filled = 0;
        var (bottom, open) = (region.Bottom, 0);
        foreach (var line in stock.Lines)
        {
            if (line.Baseline > region.Bottom)
                continue;
            if (line.X0 < region.Left - 2 || line.X1 > region.Right + 2 || bottom - line.Top > 1.5 * line.Size || !Fits(line, region.Columns, out var columns))
                break;
            body.Add(line);
            bottom = line.Bottom;
            if (columns > 1)
                (filled, open) = (body.Count, 0);
            else if (++open > 3)
                break;
        }

        return body.GetRange(0, filled);
    }

    public static PageTable Extend(PageTable head, List<TextLine> body, LineStock stock)
    {
        if (body.Count == 0)
            return head;
        var rows = RowGrouping.Group([.. stock.TakeWhole(body).Select(line => TabularLine.Cut(line, head.Columns))], []);
        return head with
        {
            Bottom = body.Min(line => line.Bottom),
            RowCount = head.RowCount + rows.Count,
            Cells = [.. head.Cells, .. AlignedReading.Cells(rows, head.Columns, head.RowCount)],
        };
    }

    private static bool Fits(TextLine line, double[] edges, out int columns)
    {
        columns = 0;
        var cut = TabularLine.Cut(line, edges);
        foreach (var piece in cut.Pieces)
        {
            if (piece.First != piece.Last)
                return false;
            columns++;
        }

        return true;
    }
}
