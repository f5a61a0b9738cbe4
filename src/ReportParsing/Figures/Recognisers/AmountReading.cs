using ReportParsing.Figures.Numbers;

namespace ReportParsing.Figures.Recognisers;

/// <summary>Reads amounts: sign, digits, scales, parts of compound money.</summary>
internal static class AmountReading
{
    public const decimal LargestValue = 1_000_000_000_000_000_000m;

    public static Amount? Read(MentionScan scan, int index) => ReadBracketed(scan, index) ?? ReadPlain(scan, index);

    // "(4,620)" alone in a cell is what is taken off.
    private static Amount? ReadBracketed(MentionScan scan, int index)
    {
        var isWhole = scan.IsCell && index == 0 && scan.Line.IsSign(0, '(') && scan.Line.IsSign(scan.Line.Count - 1, ')');
        return isWhole && ReadPlain(scan, 1) is { Value: > 0 } amount && amount.End == scan.Line.Count - 1
            ? amount with { First = 0, End = scan.Line.Count, Value = -amount.Value, OtherValue = -amount.OtherValue }
            : null;
    }

    private static Amount? ReadPlain(MentionScan scan, int index)
    {
        var first = IsSign(scan, index) ? index + 1 : index;
        var number = scan.NumberAt(first);
        if (number is null)
            return null;
        var end = first + number.Pieces;
        if (ReadBrokenDecimals(scan, first, number) is { } broken)
            (number, end) = (broken, first + broken.Pieces);

        var (scaleWords, scale) = ScaleAt(scan, end);
        if (scale is null && scan.MoneyBefore(index - 1, out _) > 0)
            scaleWords = scan.Lexicon.MoneyScales.Match(scan.Line, end, out scale);
        if (scale is not null && number.Value > LargestValue / scale.Factor)
            scale = null;
        var factor = scale?.Factor ?? 1;
        var isNegative = first > index && !scan.Line.IsSign(index, '+');
        var amount = new Amount(
            index, scale is null ? end : end + scaleWords, number.Value * factor, number.Ulp * factor, factor, scale?.Unit, number.OtherReading?.Value, factor);
        amount = scale is null ? amount : ReadSmallerParts(scan, amount with { OtherValue = null });
        return isNegative || IsTakenOff(scan, first, amount.End) ? amount with { Value = -amount.Value, OtherValue = -amount.OtherValue } : amount;
    }

    // A dash is a minus in brackets, after a colon or equals sign, and at the beginning of a cell; elsewhere it parts or lists.
    private static bool IsSign(MentionScan scan, int index)
    {
        var line = scan.Line;
        if (!line.IsAnySign(index, "+-−–") || !line.IsDigits(index + 1) || !line.IsGlued(index + 1))
            return false;
        return scan.IsCell && (index == 0 || scan.MoneyBefore(index - 1, out _) == index) || line.IsAnySign(index - 1, "(=:;") || IsLooseSign(scan, index);
    }

    // "-$31,300" and "($31,300)", alone in a cell: the sign stands before the currency.
    private static bool IsTakenOff(MentionScan scan, int number, int end) =>
        scan.IsCell && number > 1 && scan.MoneyBefore(number - 1, out _) == number - 1
        && ((scan.Line.IsAnySign(0, "-−–") && scan.Line.IsGlued(1)) || (scan.Line.IsSign(0, '(') && end == scan.Line.Count - 1 && scan.Line.IsSign(end, ')')));

    private static bool IsLooseSign(MentionScan scan, int index)
    {
        if (index == 0 || scan.Line.IsGlued(index) || scan.Line.IsDigits(index - 1) || scan.NumberAt(index + 1) is not { } number)
            return false;
        return scan.Lexicon.Percents.Has(scan.Line, index + 1 + number.Pieces) && !scan.Lexicon.Percents.Has(scan.Line, index - 1);
    }

    public static (int Words, Scale? Scale) ScaleAt(MentionScan scan, int index)
    {
        var words = scan.Lexicon.Scales.Match(scan.Line, index, out var scale);
        var isName = scan.Line.IsCapitalised(index) && scan.Line.IsCapitalised(index + words);
        return words == 0 || scale is null || isName ? (0, null) : (words, scale);
    }

    // "37, 38 tỷ": a blank slipped in. Only before a scale or measure, where two numbers would make no sense.
    private static NumberLiteral? ReadBrokenDecimals(MentionScan scan, int index, NumberLiteral whole)
    {
        var line = scan.Line;
        var sign = index + 1;
        if (whole.Pieces != 1 || line[index].Length > 4 || !line.IsSign(sign, scan.Style.Decimals) || !line.IsDigits(sign + 1))
            return null;
        if (line[sign + 1].Length > 3 || line.IsAnySign(index - 1, ",") || !IsMeasure(scan, sign + 2))
            return null;
        var digits = line.IntAt(sign + 1);
        var ulp = new decimal(1, 0, 0, isNegative: false, (byte)line[sign + 1].Length);
        return new NumberLiteral(whole.Value + (digits * ulp), ulp, 3);
    }

    private static bool IsMeasure(MentionScan scan, int index)
    {
        if (ScaleAt(scan, index).Scale is not null || scan.Lexicon.Percents.Has(scan.Line, index))
            return true;
        return scan.Lexicon.Units.Match(scan.Line, index, out var unit) > 0 && unit is { IsCounted: false, Dimension: not UnitDimension.Time };
    }

    private static Amount ReadSmallerParts(MentionScan scan, Amount amount)
    {
        while (scan.NumberAt(amount.End) is { } part)
        {
            var at = amount.End + part.Pieces;
            var (words, scale) = ScaleAt(scan, at);
            // "2 tỷ 654,5 triệu đồng": only the last part, in a scale of its own, has decimals.
            if (part.HasDecimals && (scale is null || amount.Ulp != amount.Factor))
                break;
            var isLast = scale is null && IsMoney(scan, at);
            if (!isLast && (scale is null || scale.Factor >= amount.Factor))
                break;
            var factor = scale?.Factor ?? 1;
            if (part.Value > LargestValue / factor)
                break;
            // "808,181 tỷ 1đồng": what follows decimals is a slip, not a part.
            var isPart = amount.Ulp == amount.Factor;
            amount = amount with
            {
                End = at + words,
                Value = isPart ? amount.Value + (part.Value * factor) : amount.Value,
                Ulp = isPart ? part.Ulp * factor : amount.Ulp,
                Factor = factor == 1 ? amount.Factor : factor,
                Unit = scale?.Unit ?? amount.Unit,
            };
            if (isLast || part.HasDecimals)
                break;
        }

        return amount;
    }

    private static bool IsMoney(MentionScan scan, int index) =>
        scan.Lexicon.Units.Match(scan.Line, index, out var unit) > 0 && unit is { Dimension: UnitDimension.Money };
}
