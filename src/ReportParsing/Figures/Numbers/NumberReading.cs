using System.Globalization;

namespace ReportParsing.Figures.Numbers;

/// <summary>Reads numbers in digits in all the ways that reports print them.</summary>
internal static class NumberReading
{
    /// <summary>The most digits of one number; a longer run is a code, not an amount.</summary>
    public const int LongestNumber = 18;

    /// <summary>The number that begins at a run of digits; null where the digits are no number (1.2.3, forty digits).</summary>
    public static NumberLiteral? Read(PieceLine line, int index, NumberStyle style)
    {
        if (!line.IsDigits(index))
            return null;
        var separators = CountGluedSeparators(line, index);
        var literal = separators == 0 ? ReadPlain(line, index) : ReadSeparated(line, index, separators, style);
        if (literal is not { Ulp: 1 })
            return literal;
        return ReadSpaced(line, index, literal, style) ?? literal;
    }

    private static int CountGluedSeparators(PieceLine line, int index)
    {
        var count = 0;
        while (line.IsAnySign(index + (2 * count) + 1, ".,") && IsGluedPair(line, index + (2 * count) + 1))
            count++;
        return count;
    }

    private static bool IsGluedPair(PieceLine line, int sign) =>
        line.IsGlued(sign) && line.IsDigits(sign + 1) && line.IsGlued(sign + 1);

    private static NumberLiteral? ReadPlain(PieceLine line, int index) =>
        Parse(line, index, 1, point: -1);

    private static NumberLiteral? ReadSeparated(PieceLine line, int index, int separators, NumberStyle style)
    {
        var pieces = (2 * separators) + 1;
        var lastSign = index + pieces - 2;
        var isSameSign = true;
        var isGrouped = line[index].Length <= 3 && !IsZero(line, index);
        for (var sign = index + 1; sign < lastSign; sign += 2)
        {
            isSameSign &= line.Raw(sign)[0] == line.Raw(index + 1)[0];
            isGrouped &= line[sign + 1].Length == 3;
        }

        if (separators == 1)
            return ReadOneSeparator(line, index, isGrouped, style);
        var isLastAlike = line.Raw(lastSign)[0] == line.Raw(index + 1)[0];
        if (IsGroupedInLakhs(line, index, isLastAlike ? separators : separators - 1))
            return Parse(line, index, pieces, point: isLastAlike ? -1 : lastSign);
        if (!isGrouped || !isSameSign)
            return null;
        if (!isLastAlike)
            return Parse(line, index, pieces, point: lastSign);
        return line[lastSign + 1].Length == 3 ? Parse(line, index, pieces, point: -1) : null;
    }

    // "1,84,320", "12,45,000.50": South Asia groups by the hundred above the thousands.
    private static bool IsGroupedInLakhs(PieceLine line, int index, int separators)
    {
        var last = index + (2 * separators);
        var isGrouped = separators > 1 && line[index].Length <= 2 && !IsZero(line, index) && line[last].Length == 3;
        for (var group = index + 2; isGrouped && group <= last; group += 2)
            isGrouped = line.IsSign(group - 1, ',') && (group == last || line[group].Length == 2);
        return isGrouped;
    }

    private static NumberLiteral? ReadOneSeparator(PieceLine line, int index, bool canGroup, NumberStyle style)
    {
        var asDecimal = Parse(line, index, 3, point: index + 1);
        if (!canGroup || line[index + 2].Length != 3)
            return asDecimal;
        var asThousands = Parse(line, index, 3, point: -1);
        return line.IsSign(index + 1, style.Thousands)
            ? asThousands! with { OtherReading = asDecimal }
            : asDecimal! with { OtherReading = asThousands };
    }

    // Statistics offices print 273 343 and 2 376,90.
    private static NumberLiteral? ReadSpaced(PieceLine line, int index, NumberLiteral first, NumberStyle style)
    {
        if (first.Pieces != 1 || line[index].Length > 3 || IsZero(line, index))
            return null;
        var pieces = 1;
        while (IsSpacedGroup(line, index + pieces))
            pieces++;
        if (pieces == 1)
            return null;
        var sign = index + pieces;
        var hasDecimals = line.IsSign(sign, style.Decimals) && IsGluedPair(line, sign);
        var end = hasDecimals ? sign + 2 : sign;
        // A cell of nothing else is one number, however the report's text writes them.
        if (!style.SpacedThousands && !(end == line.Count && (index == 0 || (index == 1 && line.IsAnySign(0, "-–+")))))
            return null;
        return Parse(line, index, end - index, hasDecimals ? sign : -1);
    }

    private static bool IsSpacedGroup(PieceLine line, int index) =>
        line.IsDigits(index) && line[index].Length == 3 && line[index].Start == line[index - 1].End + 1;

    private static bool IsZero(PieceLine line, int index) => line.Raw(index)[0] == '0';

    private static NumberLiteral? Parse(PieceLine line, int index, int pieces, int point)
    {
        Span<char> digits = stackalloc char[LongestNumber + 1];
        var length = 0;
        var decimals = 0;
        for (var i = index; i < index + pieces; i++)
        {
            if (!line.IsDigits(i) && i != point)
                continue;
            var piece = i == point ? "." : line.Raw(i);
            if (length + piece.Length > digits.Length)
                return null;
            piece.CopyTo(digits[length..]);
            length += piece.Length;
            decimals += point >= 0 && i > point ? piece.Length : 0;
        }

        var value = decimal.Parse(digits[..length], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);
        return new NumberLiteral(value, new decimal(1, 0, 0, isNegative: false, (byte)decimals), pieces);
    }
}
