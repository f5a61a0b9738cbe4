using System.Globalization;

namespace ReportAudit.Claims;

/// <summary>Tells whether one value is another with two digits swapped, or one digit dropped, doubled or mistyped.</summary>
internal static class DigitSlip
{
    private const int LongFigure = 4;

    /// <summary>Whether two digits swapped in one figure of three digits or more explain why the parts miss the total.</summary>
    public static bool Explains(SumClaim claim)
    {
        var difference = claim.Total.Value - claim.Sum;
        return IsSwap(claim.Total.Value, claim.Sum) || claim.Parts.Any(part => IsSwap(part.Value, part.Value + difference));
    }

    /// <summary>Whether <paramref name="printed"/> may be a slip for <paramref name="meant"/>.</summary>
    public static bool IsSlip(decimal printed, decimal meant)
    {
        var (typed, intended) = (Digits(printed), Digits(meant));
        if (meant < 0 || intended.Length < 3 || string.Equals(typed, intended, StringComparison.Ordinal))
            return false;
        return IsSwap(typed, intended) || IsDropped(typed, intended) || IsDropped(intended, typed);
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
        return IsSwap(left, right) || IsDropped(first, second) || IsDropped(second, first)
            || (first.Length == second.Length && first.Zip(second).Count(pair => pair.First != pair.Second) == 1);
    }

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
