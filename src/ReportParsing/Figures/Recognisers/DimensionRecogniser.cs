namespace ReportParsing.Figures.Recognisers;

/// <summary>Reads the measures of a thing: 8m x 0,8m, 60 x 80 cm.</summary>
internal sealed class DimensionRecogniser : IMentionRecogniser
{
    public int Read(MentionScan scan, int index)
    {
        if (!scan.Line.IsDigits(index))
            return 0;
        var end = EndOfSide(scan, index);
        var sides = 1;
        while (end > 0 && IsCross(scan.Line, end))
        {
            end = EndOfSide(scan, end + 1);
            sides++;
        }

        if (sides == 1 || end == 0)
            return 0;
        scan.Add(MentionKind.Dimension, index, end - index);
        return end - index;
    }

    private static bool IsCross(PieceLine line, int index) =>
        (line.IsWord(index, "x") || line.IsAnySign(index, "×*")) && line.IsDigits(index + 1);

    // 0 where the number is in a unit that is no length: 150.000 đồng x 12 tháng is a product.
    private static int EndOfSide(MentionScan scan, int index)
    {
        if (scan.NumberAt(index) is not { } number)
            return 0;
        var end = index + number.Pieces;
        var (words, unit) = scan.UnitAt(end);
        if (unit is not null)
            return unit.Dimension == UnitDimension.Length ? end + words : 0;
        return scan.IsMeasuredBy(end) ? 0 : end;
    }
}
