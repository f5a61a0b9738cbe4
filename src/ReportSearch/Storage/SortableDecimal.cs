namespace ReportSearch.Storage;

/// <summary>
/// Writes a decimal as a 64-bit integer that sorts as the decimal does, and holds its first 17 significant digits: a sign,
/// six bits of decimal exponent, 57 bits of digits. No figure of a report has more digits; if one had, it would compare equal
/// to its neighbour in the 18th. The value that is shown is the stored decimal.
/// </summary>
internal static class SortableDecimal
{
    private const int DigitBits = 57;
    private const int ExponentBias = 29;
    private const long Least = 1_0000_0000_0000_0000;
    private const decimal Bound = 10_0000_0000_0000_0000m;

    public static long Encode(decimal value)
    {
        if (value == 0)
            return 0;
        var digits = Math.Abs(value);
        var exponent = ExponentBias;
        for (; digits >= Bound; exponent++)
            digits /= 10;
        for (; digits < Least && exponent > 0; exponent--)
            digits *= 10;
        var magnitude = ((long)exponent << DigitBits) | (long)decimal.Truncate(digits);
        return value < 0 ? -magnitude : magnitude;
    }

    /// <summary>The same for a count, without the cost of decimals.</summary>
    public static long EncodeCount(int count)
    {
        if (count == 0)
            return 0;
        long digits = count;
        var exponent = ExponentBias;
        for (; digits < Least; exponent--)
            digits *= 10;
        return ((long)exponent << DigitBits) | digits;
    }
}
