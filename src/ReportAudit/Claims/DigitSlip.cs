using System.Globalization;
using ReportParsing;

namespace ReportAudit.Claims;

/// <summary>Tells whether one value is another with two digits swapped, or one digit dropped, doubled or mistyped.</summary>
internal static class DigitSlip
{
    private const int LongFigure = 4;
    private const int TellingShare = 3;
    private const decimal LeastWorth = 100;

    /// <summary>Whether two digits swapped in one figure of three digits or more explain why the parts miss the total.</summary>
    public static bool Explains(SumClaim claim)
    {
        var difference = claim.Total.Value - claim.Sum;
        return IsSwap(claim.Total.Value, claim.Sum) || claim.Parts.Any(part => IsSwap(part.Value, part.Value + difference));
    }

    /// <summary>
    /// Whether one digit, two places or more above the last one printed, explains what the parts leave of the total:
    /// what a list leaves out on purpose is seldom so round.
    /// </summary>
    public static bool IsOneDigitOff(SumClaim claim)
    {
        var ulp = claim.Evidence.Min(item => item.Figure.Quantity.Ulp);
        var rest = Math.Abs(claim.Total.Value - claim.Sum) / ulp;
        var worth = 1m;
        while (rest >= worth * 10 && rest % (worth * 10) == 0)
            worth *= 10;
        return worth >= LeastWorth && rest < worth * 10 && rest % worth == 0 && claim.Evidence.Any(item => item.Figure.Value / ulp % worth != 0);
    }

    /// <summary>Whether one slip makes a share hold.</summary>
    public static bool Explains(ShareClaim claim) =>
        Digits(claim.Share.Value).Length >= TellingShare && claim.Evidence.Any(item => IsOneSlipFrom(claim, item.Figure));

    private static bool IsOneSlipFrom(Claim claim, Figure figure) =>
        claim.Allowed(figure) is { } allowed && Slips(figure).Any(allowed.Contains);

    /// <summary>What a figure may have been meant as: one digit mistyped, or two neighbours in the other order.</summary>
    public static IEnumerable<decimal> Slips(Figure figure)
    {
        var printed = figure.Value;
        for (var worth = figure.Quantity.Ulp; worth <= printed; worth *= 10)
        {
            var digit = Math.Floor(printed / worth) % 10;
            for (var other = 0; other < 10; other++)
                yield return printed + ((other - digit) * worth);
            var next = Math.Floor(printed / (worth * 10)) % 10;
            yield return printed + ((digit - next) * worth * 9);
        }
    }

    /// <summary>Whether <paramref name="printed"/> may be <paramref name="meant"/> of three digits or more with a digit dropped or doubled.</summary>
    public static bool IsDropped(decimal printed, decimal meant)
    {
        var (typed, intended) = (Digits(printed), Digits(meant));
        return meant >= 0 && intended.Length > 2 && (IsDropped(typed, intended) || IsDropped(intended, typed));
    }

    /// <summary>Whether one digit of <paramref name="printed"/> differs from <paramref name="meant"/>.</summary>
    public static bool IsOneDigit(decimal printed, decimal meant)
    {
        return meant >= 0 && IsOneDigit(Digits(printed), Digits(meant));
    }

    /// <summary>Whether two values of three digits or more differ by two neighbouring digits in the other order.</summary>
    public static bool IsSwap(decimal left, decimal right)
    {
        var (first, second) = (Digits(left), Digits(right));
        return first.Length > 2 && !string.Equals(first, second, StringComparison.Ordinal) && IsSwap(first, second);
    }

    /// <summary>Whether two values of four digits or more, zeros at the end aside, differ by a swap, by one digit, or by one that is missing.</summary>
    public static bool IsMistyped(decimal left, decimal right)
    {
        var (first, second) = (Digits(left), Digits(right));
        var ending = Math.Min(first.Length - first.TrimEnd('0').Length, second.Length - second.TrimEnd('0').Length);
        if (Math.Min(first.Length, second.Length) - ending < LongFigure)
            return false;
        return IsSwap(left, right) || IsOneDigit(first, second) || IsDropped(first, second) || IsDropped(second, first);
    }

    private static bool IsOneDigit(string typed, string intended) =>
        typed.Length == intended.Length && typed.Zip(intended).Count(pair => pair.First != pair.Second) == 1;

    private static string Digits(decimal value) =>
        (value / 1.0000000000000000000000000000m).ToString(CultureInfo.InvariantCulture).Replace(".", string.Empty, StringComparison.Ordinal);

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

    private static bool IsDropped(string shorter, string longer)
    {
        if (shorter.Length + 1 != longer.Length)
            return false;
        var at = 0;
        while (at < shorter.Length && shorter[at] == longer[at])
            at++;
        return shorter.AsSpan(at).SequenceEqual(longer.AsSpan(at + 1));
    }
}
