namespace ReportParsing.Pdf;

/// <summary>Puts exponents, indices and note marks back on the line that they belong to.</summary>
internal static class RaisedMarks
{
    private const double Smaller = 0.85;

    public static void Join(List<LineBuilding.Row> rows)
    {
        for (var i = rows.Count - 1; i >= 0; i--)
        {
            var host = rows.Find(row => Carries(row, rows[i]));
            if (host is null)
                continue;
            foreach (var glyph in rows[i].Glyphs)
                host.Add(glyph);
            rows.RemoveAt(i);
        }
    }

    private static bool Carries(LineBuilding.Row host, LineBuilding.Row mark)
    {
        var rise = mark.Baseline - host.Baseline;
        return mark.Size <= host.Size * Smaller
            && rise > -0.35 * host.Size
            && rise < 0.6 * host.Size
            && mark.Glyphs.TrueForAll(glyph => host.Glyphs.Exists(neighbour => Touches(neighbour, glyph, host.Size)) || Chained(mark, glyph));
    }

    // After a letter, or before the first one, as the mark of a footnote stands.
    private static bool Touches(in Glyph host, in Glyph mark, double size) =>
        !host.IsSpace && (mark.X0 >= host.X0 ? mark.X0 - host.X1 < 0.2 * size : mark.X1 <= host.X0 + 0.1 && host.X0 - mark.X1 < 0.6 * size);

    private static bool Chained(LineBuilding.Row mark, Glyph glyph) =>
        mark.Glyphs.Exists(other => other.X0 < glyph.X0 && glyph.X0 - other.X1 < 0.2 * glyph.Size);
}
