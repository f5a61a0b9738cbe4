using System.Globalization;

namespace ReportAudit.Claims.Weighed;

/// <summary>How a printed value lies to a computed one, in few grades.</summary>
internal static class Distance
{
    private const int LeastTelling = 3;
    private static readonly decimal[] Magnitudes = [20, 100, 1000, 10_000];
    private static readonly decimal[] Gaps = [0.002m, 0.01m, 0.03m, 0.07m, 0.15m, 0.3m];
    private static readonly decimal[] Points = [0.3m, 1, 3, 10, 30];

    /// <summary>How large a value is, from 0 to 4.</summary>
    public static int Magnitude(decimal value) => GradeOf(value, Magnitudes);

    /// <summary>By how much of it a value misses another, from 0 to 6; negative where it is less.</summary>
    public static int Gap(decimal computed, decimal printed)
    {
        var off = printed == 0 ? 1 : (computed - printed) / printed;
        return (GradeOf(Math.Abs(off), Gaps) + 1) * Math.Sign(off);
    }

    /// <summary>By how many points, from 0 to 5.</summary>
    public static int PointsOff(decimal off) => GradeOf(off, Points);

    /// <summary>What slip of the keyboard makes one of the other: 0 none, 1 one digit, 2 two neighbours in the other order, 3 two digits apart, 4 a digit more or less; ten more where the value has three digits or more.</summary>
    public static int Slip(decimal printed, decimal computed, decimal ulp)
    {
        if (printed <= 0 || computed <= 0)
            return 0;
        return Slip(Digits(printed, ulp), Digits(computed, ulp));
    }

    /// <summary>The same between two numbers as their digits.</summary>
    public static int Slip(string one, string other)
    {
        if (one.Length != other.Length)
            return Math.Abs(one.Length - other.Length) == 1 ? 4 : 0;
        var (first, last, count) = (-1, -1, 0);
        for (var at = 0; at < one.Length; at++)
        {
            if (one[at] == other[at])
                continue;
            if (++count > 2)
                return 0;
            (first, last) = (first < 0 ? at : first, at);
        }

        var kind = count == 1 ? 1 : count == 2 && one[first] == other[last] && one[last] == other[first] ? last == first + 1 ? 2 : 3 : 0;
        return kind == 0 ? 0 : kind + (one.Length >= LeastTelling ? 10 : 0);
    }

    /// <summary>The digits of a value as printed to its last place.</summary>
    public static string Digits(decimal value, decimal ulp) => decimal.Round(value / ulp).ToString("0", CultureInfo.InvariantCulture);

    private static int GradeOf(decimal value, decimal[] bounds)
    {
        var grade = Array.FindIndex(bounds, bound => value < bound);
        return grade < 0 ? bounds.Length : grade;
    }
}
