namespace ReportParsing.Pdf.Tables;

/// <summary>Tells a line in the middle of a table that titles the rows under it: "B. Khu vực nông thôn" over all columns.</summary>
internal static class TitleRow
{
    private const double CellGap = 1.1;
    private const double Inset = 2;
    private const double OffAxis = 1;

    public static bool Is(TextLine line, double left, double right)
    {
        if (line.X0 - left < Inset * line.Size || right - line.X1 < Inset * line.Size || Math.Abs(line.X0 + line.X1 - left - right) > 2 * OffAxis * line.Size)
            return false;
        for (var i = 1; i < line.Words.Count; i++)
        {
            if (line.Words[i].X0 - line.Words[i - 1].X1 >= CellGap * line.Size)
                return false;
        }

        return line.Text.Any(char.IsLetter);
    }
}
