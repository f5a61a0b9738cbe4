namespace ReportParsing;

/// <summary>A value in its plain unit, with the precision that it is displayed with.</summary>
/// <param name="Value">In the plain unit: <c>5,65 ngàn hồ sơ</c> is 5650.</param>
/// <param name="Ulp">The worth of the last printed digit in the plain unit: 10 for <c>5,65 ngàn</c>.</param>
/// <param name="Unit">The plain unit.</param>
/// <param name="Qualifier">How exactly the value is meant.</param>
public sealed record Quantity(decimal Value, decimal Ulp, Unit Unit, Qualifier Qualifier = Qualifier.Exact)
{
    private const decimal LastDigits = 10;

    /// <summary>Whether the value is exactly what is printed: a count in full, without a hedge.</summary>
    public bool IsExact => Qualifier == Qualifier.Exact && Unit.IsCounted && Ulp == 1;

    /// <summary>
    /// All values that the printed one may stand for. A rounded or truncated value v stands for [v − ½ulp, v + 1ulp)
    /// (XBRL Calculations 1.1, widened for truncation, which real reports do); a hedge widens or opens it.
    /// </summary>
    public Interval Interval => IntervalOf(Value, Ulp, IsExact || (Unit.IsCounted && Ulp == 1), Qualifier);

    // Of the last digit that is not nought: 100 for 7.600.
    private static decimal WorthOfLastDigit(decimal value, decimal ulp)
    {
        var worth = ulp;
        while (value != 0 && value % (worth * 10) == 0)
            worth *= 10;
        return worth;
    }

    private static Interval IntervalOf(decimal value, decimal ulp, bool exact, Qualifier qualifier)
    {
        var printed = exact ? Interval.Point(value) : new Interval(value - (ulp / 2), value + ulp, HighOpen: true);
        if (qualifier == Qualifier.Exact)
            return printed;
        // A hedged figure is printed round: "trên 7.600" for 7.677. One tenth is as far as any real report went;
        // one that is printed to its last digit ("ước 7.846 triệu đồng") is meant nearly so.
        var slack = Math.Max(Math.Min(Math.Abs(value) / 10, LastDigits * WorthOfLastDigit(value, ulp)), ulp);
        return qualifier switch
        {
            Qualifier.About => new Interval(printed.Low - slack, printed.High + slack),
            Qualifier.AtLeast => new Interval(printed.Low, printed.High + slack),
            Qualifier.AtMost => new Interval(printed.Low - slack, printed.High),
            _ => printed,
        };
    }
}
