using System.Runtime.InteropServices;

namespace ReportParsing;

/// <summary>A stretch of values from <paramref name="Low"/> (included) to <paramref name="High"/>.</summary>
/// <param name="Low">The least value.</param>
/// <param name="High">The greatest value, or the bound that is not reached where <paramref name="HighOpen"/>.</param>
/// <param name="HighOpen">Whether <paramref name="High"/> itself is left out.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct Interval(decimal Low, decimal High, bool HighOpen = false)
{
    // The square of what is less fits a decimal.
    private const decimal Moderate = 100_000_000_000_000;

    /// <summary>The single value <paramref name="value"/>.</summary>
    public static Interval Point(decimal value) => new(value, value);

    /// <summary>Whether the stretch is a single value.</summary>
    public bool IsPoint => Low == High;

    /// <summary>Whether some value lies in both.</summary>
    public bool Meets(Interval other) => Reaches(this, other) && Reaches(other, this);

    /// <summary>Whether <paramref name="value"/> lies within.</summary>
    public bool Contains(decimal value) => Meets(Point(value));

    /// <summary>Whether every value of this stretch is greater than every value of <paramref name="other"/>.</summary>
    public bool IsAbove(Interval other) => !Reaches(other, this);

    /// <summary>All sums of a value of each.</summary>
    public static Interval operator +(Interval left, Interval right) =>
        new(Sum(left.Low, right.Low), Sum(left.High, right.High), left.HighOpen || right.HighOpen);

    /// <summary>All differences of a value of each, bounds included.</summary>
    public static Interval operator -(Interval left, Interval right) =>
        new(Sum(left.Low, -right.High), Sum(left.High, -right.Low));

    /// <summary>All products of a value of each, bounds included.</summary>
    public static Interval operator *(Interval left, Interval right)
    {
        if (left.Low >= 0 && right.Low >= 0)
            return new(Product(left.Low, right.Low), Product(left.High, right.High));
        decimal a = Product(left.Low, right.Low), b = Product(left.Low, right.High), c = Product(left.High, right.Low), d = Product(left.High, right.High);
        return new(Math.Min(Math.Min(a, b), Math.Min(c, d)), Math.Max(Math.Max(a, b), Math.Max(c, d)));
    }

    /// <summary>All quotients of a value of each, bounds included; null where <paramref name="divisor"/> has 0 in it.</summary>
    public Interval? DividedBy(Interval divisor)
    {
        if (divisor.Low <= 0 && divisor.High >= 0)
            return null;
        if (Low >= 0 && divisor.Low > 0)
            return new(Quotient(Low, divisor.High), Quotient(High, divisor.Low));
        decimal a = Quotient(Low, divisor.Low), b = Quotient(Low, divisor.High), c = Quotient(High, divisor.Low), d = Quotient(High, divisor.High);
        return new Interval(Math.Min(Math.Min(a, b), Math.Min(c, d)), Math.Max(Math.Max(a, b), Math.Max(c, d)));
    }

    // Divided at once: 6.480 / 6.912 is 0,9375, and not what the inverse of 6.912 is rounded to.
    private static decimal Quotient(decimal dividend, decimal divisor)
    {
        var isBeyond = Math.Abs(divisor) < 1 && Math.Abs(dividend) > decimal.MaxValue * Math.Abs(divisor);
        return isBeyond ? (dividend > 0 == divisor > 0 ? decimal.MaxValue : decimal.MinValue) : dividend / divisor;
    }

    // Amounts of 10^18 are read; what no decimal holds counts as the greatest value there is.
    private static decimal Product(decimal left, decimal right)
    {
        if (left == 0 || right == 0)
            return 0;
        if (Math.Abs(left) < Moderate && Math.Abs(right) < Moderate)
            return left * right;
        var isBeyond = Math.Abs(left) > 1 && Math.Abs(right) > decimal.MaxValue / Math.Abs(left);
        return isBeyond ? (left > 0 == right > 0 ? decimal.MaxValue : decimal.MinValue) : left * right;
    }

    private static decimal Sum(decimal left, decimal right)
    {
        var isBeyond = left > 0 == right > 0 && Math.Abs(right) > decimal.MaxValue - Math.Abs(left);
        return isBeyond ? (left > 0 ? decimal.MaxValue : decimal.MinValue) : left + right;
    }

    private static bool Reaches(Interval upper, Interval lower) =>
        upper.HighOpen && !upper.IsPoint ? upper.High > lower.Low : upper.High >= lower.Low;
}
