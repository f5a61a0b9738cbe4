using System.Globalization;
using ReportParsing;

namespace ReportAudit.Claims;

/// <summary>Slips of the keyboard: two digits in the other order, one mistyped, dropped or doubled.</summary>
internal static class DigitSlip
{
    private const int Neighbours = 1;
    private const int TellingDigits = 3;
    private const int LongFigure = 4;
    private const decimal LeastLong = 1000;
    private const decimal LeastCount = 10;
    private const decimal LeastVeryLong = 10000;
    private const int LongestFigure = 18;
    private const decimal LeastWorth = 100;
    private const decimal MostShifted = 1000;

    /// <summary>Whether two digits swapped in one figure of three digits or more explain why the parts miss the total.</summary>
    public static bool Explains(SumClaim claim)
    {
        var difference = claim.Total.Value - claim.Sum;
        return IsSwap(claim.Total.Value, claim.Sum) || IsLongSwap(claim.Total.Value, claim.Sum) || claim.Parts.Any(part => IsSwap(part.Value, part.Value + difference));
    }

    /// <summary>Whether one digit left out or typed twice explains why the parts miss the total.</summary>
    public static bool IsDropped(SumClaim claim) =>
        claim.Evidence.Any(item => claim.Allowed(item.Figure) is { } allowed && Dropped(item.Figure).Any(meant => (item.Figure.Quantity with { Value = meant }).Interval.Meets(allowed)));

    /// <summary>Whether one digit mistyped, or two in the other order, in one of its figures makes a sum hold.</summary>
    public static bool IsOneSlipAway(SumClaim claim) =>
        claim.Evidence.Any(item => claim.Allowed(item.Figure) is { } allowed && Mistyped(item.Figure).Concat(Swapped(item.Figure)).Any(allowed.Contains));

    /// <summary>Whether one slip makes a share of three digits or more hold.</summary>
    public static bool Explains(ShareClaim claim) =>
        Digits(claim.Share.Value).Length >= TellingDigits
        && claim.Evidence.Any(item => claim.Allowed(item.Figure) is { } allowed
            && Mistyped(item.Figure).Concat(Swapped(item.Figure, Neighbours)).Any(meant => (item.Figure.Quantity with { Value = meant }).Interval.Meets(allowed)));

    /// <summary>Whether one digit mistyped in the part or the whole, of two digits or more, makes a share hold.</summary>
    public static bool IsCountMistyped(ShareClaim claim) =>
        new[] { claim.Part, claim.Whole }.Any(count => count.Value >= LeastCount && claim.Allowed(count) is { } allowed && Mistyped(count).Any(allowed.Contains));

    /// <summary>Whether two digits of the share stand in the other order.</summary>
    public static bool IsShareSwapped(ShareClaim claim) => IsShareMeant(claim, Swapped(claim.Share));

    /// <summary>Whether both digits of a share of two stand in the other order.</summary>
    public static bool IsSharePairSwapped(ShareClaim claim) => IsShareMeant(claim, SwappedPair(claim.Share));

    /// <summary>Whether two digits of the share that stand side by side stand in the other order.</summary>
    public static bool AreShareNeighboursSwapped(ShareClaim claim) => IsShareMeant(claim, Swapped(claim.Share, Neighbours));

    /// <summary>Whether one digit of a share of three digits or more is mistyped.</summary>
    public static bool IsShareMistyped(ShareClaim claim) => Digits(claim.Share.Value).Length >= TellingDigits && IsShareMeant(claim, Mistyped(claim.Share));

    /// <summary>Whether the factors as printed make the product with two digits of it in the other order.</summary>
    public static bool IsProductSwapped(ProductClaim claim) =>
        Swapped(claim.Product).Any(meant => (claim.Product.Quantity with { Value = meant }).Interval.Contains(claim.Computed));

    /// <summary>
    /// Whether one digit, two places or more above the last one printed, explains what the parts leave of the total:
    /// what a list leaves out on purpose is seldom so round.
    /// </summary>
    public static bool IsOneDigitOff(SumClaim claim)
    {
        var ulp = claim.Evidence.Min(item => item.Figure.Quantity.Ulp);
        var rest = Math.Abs(claim.Total.Value - claim.Sum) / ulp;
        // "143 accessions, including 31 from parishes and 12 from schools": some of them.
        if (claim.Sum * 2 < claim.Total.Value)
            return false;
        var worth = 1m;
        while (rest >= worth * 10 && rest % (worth * 10) == 0)
            worth *= 10;
        return worth >= LeastWorth && rest < worth * 10 && rest % worth == 0 && claim.Evidence.Any(item => item.Figure.Value / ulp % worth != 0);
    }

    /// <summary>What a figure may have been meant as before any one slip.</summary>
    public static IEnumerable<decimal> All(Figure figure) => OfKeyboard(figure).Concat(Shifted(figure));

    /// <summary>What a figure may have been meant as before any one slip of the keyboard.</summary>
    public static IEnumerable<decimal> OfKeyboard(Figure figure) => Mistyped(figure).Concat(SwappedPair(figure)).Concat(Swapped(figure)).Concat(Dropped(figure));

    /// <summary>What a figure may have been meant as if one digit of it is mistyped.</summary>
    public static IEnumerable<decimal> Mistyped(Figure figure)
    {
        var digits = PrintedDigits(figure);
        if (digits.Length > LongestFigure)
            yield break;
        var printed = ValueOf(figure, digits);
        var worth = figure.Quantity.Ulp;
        for (var at = digits.Length - 1; at >= 0; at--, worth *= 10)
        {
            // Of two digits the first may be a zero: offices write 06.
            for (var digit = at == 0 && digits.Length != 2 ? '1' : '0'; digit <= '9'; digit++)
            {
                if (digit != digits[at])
                    yield return printed + ((digit - digits[at]) * worth);
            }
        }
    }

    /// <summary>What a figure of three digits or more may have been meant as if two of them stand in the other order.</summary>
    public static IEnumerable<decimal> Swapped(Figure figure) => Swapped(figure, int.MaxValue);

    private static IEnumerable<decimal> SwappedPair(Figure figure) =>
        PrintedDigits(figure) is [var first, var second] && first != second ? [ValueOf(figure, $"{second}{first}")] : [];

    private static bool IsShareMeant(ShareClaim claim, IEnumerable<decimal> slips) =>
        claim.Allowed(claim.Share) is { } allowed && slips.Any(meant => (claim.Share.Quantity with { Value = meant }).Interval.Meets(allowed));

    private static IEnumerable<decimal> Swapped(Figure figure, int reach)
    {
        var digits = PrintedDigits(figure);
        for (var left = 0; digits.Length >= TellingDigits && left < digits.Length; left++)
        {
            for (var right = left + 1; right < digits.Length && right - left <= reach; right++)
            {
                // No number begins with a zero.
                if (digits[left] == digits[right] || (left == 0 && digits[right] == '0'))
                    continue;
                var swapped = digits.ToCharArray();
                (swapped[left], swapped[right]) = (swapped[right], swapped[left]);
                yield return ValueOf(figure, new string(swapped));
            }
        }
    }

    /// <summary>What a figure may have been meant as, of three digits or more, if one digit was left out or typed twice.</summary>
    public static IEnumerable<decimal> Dropped(Figure figure)
    {
        var digits = PrintedDigits(figure);
        for (var at = 0; digits.Length > TellingDigits && at < digits.Length; at++)
            yield return ValueOf(figure, digits.Remove(at, 1));
        for (var at = 0; digits.Length >= TellingDigits - 1 && at <= digits.Length; at++)
        {
            for (var digit = at == 0 ? '1' : '0'; digit <= '9'; digit++)
                yield return ValueOf(figure, digits.Insert(at, digit.ToString(CultureInfo.InvariantCulture)));
        }
    }

    /// <summary>What a figure may have been meant as if its separator stands at the wrong digit or its unit is another power of ten.</summary>
    public static IEnumerable<decimal> Shifted(Figure figure)
    {
        for (var factor = 10m; factor <= MostShifted; factor *= 10)
        {
            yield return figure.Value / factor;
            yield return figure.Value * factor;
        }
    }

    /// <summary>Whether two values of three digits or more differ by two neighbouring digits in the other order.</summary>
    public static bool IsSwap(decimal left, decimal right)
    {
        if (!MayBeSwap(left, right))
            return false;
        var (first, second) = (Digits(left), Digits(right));
        return first.Length >= TellingDigits && !string.Equals(first, second, StringComparison.Ordinal) && IsSwap(first, second);
    }

    /// <summary>Whether two values of two digits or more differ by two neighbouring digits in the other order.</summary>
    public static bool IsSwappedPair(decimal left, decimal right)
    {
        if (!MayBeSwap(left, right))
            return false;
        var (first, second) = (Digits(left), Digits(right));
        return !string.Equals(first, second, StringComparison.Ordinal) && IsSwap(first, second);
    }

    /// <summary>Whether a whole number has four digits or more, those at its end not all zeros.</summary>
    public static bool IsVeryTelling(decimal value) => IsWhole(value) && value >= LeastLong && value % LeastWorth != 0;

    /// <summary>Whether a number has so many digits that two of them seldom stand in another order by chance.</summary>
    public static bool IsVeryLong(decimal value) => value >= LeastVeryLong;

    /// <summary>Whether two whole numbers of five digits or more differ by two digits in each other's place, neighbours or not.</summary>
    public static bool IsLongSwap(decimal left, decimal right)
    {
        if (!IsVeryLong(Math.Min(left, right)) || !IsWhole(left) || !IsWhole(right) || !MayBeSwap(left, right))
            return false;
        var (first, second) = (Digits(left), Digits(right));
        int[] apart = first.Length == second.Length ? [.. Enumerable.Range(0, first.Length).Where(at => first[at] != second[at])] : [];
        return apart is [var one, var other] && first[one] == second[other] && first[other] == second[one];
    }

    /// <summary>Whether two values of four digits or more, zeros at the end aside, differ by a swap, by one digit, or by one that is missing.</summary>
    public static bool IsMistyped(decimal left, decimal right)
    {
        if (IsWhole(left) && IsWhole(right) && Math.Min(Math.Abs(left), Math.Abs(right)) < LeastLong)
            return false;
        var (first, second) = (Digits(left), Digits(right));
        var ending = Math.Min(first.Length - first.TrimEnd('0').Length, second.Length - second.TrimEnd('0').Length);
        if (Math.Min(first.Length, second.Length) - ending < LongFigure)
            return false;
        return IsSwap(left, right) || IsOneDigit(first, second) || IsShortOf(first, second) || IsShortOf(second, first);
    }

    /// <summary>Whether two figures of three digits or more, as printed in one scale, differ by one slip.</summary>
    public static bool IsMistyped(Figure left, Figure right) =>
        left.Quantity.Ulp == right.Quantity.Ulp && PrintedDigits(left) is { Length: >= TellingDigits } digits && AreOneSlipApart(digits, PrintedDigits(right));

    /// <summary>Whether the digits of two figures differ by one, or by two neighbours in the other order.</summary>
    public static bool AreOneSlipApart(string one, string other)
    {
        if (one.Length != other.Length)
            return false;
        var first = one.AsSpan().CommonPrefixLength(other);
        if (first == one.Length)
            return false;
        var rest = one.AsSpan(first + 1);
        var otherRest = other.AsSpan(first + 1);
        return rest.SequenceEqual(otherRest) || (rest.Length > 0 && one[first] == otherRest[0] && other[first] == rest[0] && rest[1..].SequenceEqual(otherRest[1..]));
    }

    /// <summary>The digits of a figure as printed, without its sign and separators.</summary>
    public static string PrintedDigits(Figure figure) => decimal.Truncate(Math.Abs(figure.Value) / figure.Quantity.Ulp).ToString(CultureInfo.InvariantCulture);

    private static decimal ValueOf(Figure figure, string digits) =>
        digits.Length > LongestFigure ? figure.Value : decimal.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture) * figure.Quantity.Ulp;

    private static string Digits(decimal value) =>
        (value / 1.0000000000000000000000000000m).ToString(CultureInfo.InvariantCulture).Replace(".", string.Empty, StringComparison.Ordinal);

    // Whole numbers whose digits stand in another order differ by a multiple of nine.
    private static bool MayBeSwap(decimal left, decimal right) => !IsWhole(left) || !IsWhole(right) || (left != right && (left - right) % 9 == 0);

    private static bool IsWhole(decimal value) => decimal.IsInteger(value);

    private static bool IsSwap(string typed, string intended)
    {
        if (typed.Length != intended.Length)
            return false;
        var at = 0;
        while (typed[at] == intended[at])
            at++;
        return at + 1 < typed.Length
            && typed[at] == intended[at + 1]
            && typed[at + 1] == intended[at]
            && typed.AsSpan(at + 2).SequenceEqual(intended.AsSpan(at + 2));
    }

    private static bool IsOneDigit(string typed, string intended) =>
        typed.Length == intended.Length && typed.Zip(intended).Count(pair => pair.First != pair.Second) == 1;

    private static bool IsShortOf(string shorter, string longer)
    {
        if (shorter.Length + 1 != longer.Length)
            return false;
        var at = 0;
        while (at < shorter.Length && shorter[at] == longer[at])
            at++;
        return shorter.AsSpan(at).SequenceEqual(longer.AsSpan(at + 1));
    }
}
