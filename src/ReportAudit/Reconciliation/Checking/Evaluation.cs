using ReportAudit.Reconciliation.Expressions;
using ReportParsing;

namespace ReportAudit.Reconciliation.Checking;

/// <summary>Computes the sides of a check and compares them.</summary>
internal sealed class Evaluation(Binding binding)
{
    /// <summary>What a term comes to; null where it cannot be computed (a division by 0, a part that may be more).</summary>
    public Amount? Compute(Term term) => term switch
    {
        NumberTerm number => Amount.Exactly(number.Value),
        IndicatorTerm indicator => binding.Of(indicator) is { } figure ? Amount.Of(figure) : Amount.Exactly(0),
        SumTerm sum => Sum(sum),
        OperationTerm operation when Compute(operation.Left) is { } left && Compute(operation.Right) is { } right => Join(left, operation.Operator, right),
        _ => null,
    };

    /// <summary>Whether two amounts lie as a comparison demands.</summary>
    public static CheckState Compare(Amount left, ComparisonOperator comparison, Amount right, Tolerance tolerance)
    {
        var allowed = right with { Interval = tolerance.Widen(right.Interval) };
        return comparison switch
        {
            ComparisonOperator.LessOrEqual or ComparisonOperator.Less => Below(left, allowed, comparison == ComparisonOperator.Less),
            ComparisonOperator.GreaterOrEqual or ComparisonOperator.Greater => Below(allowed, left, comparison == ComparisonOperator.Greater),
            ComparisonOperator.NotEqual => NotEqual(left, allowed),
            _ => Equal(left, allowed),
        };
    }

    private Amount Sum(SumTerm sum)
    {
        var stated = sum.Parts.Select(binding.Of).OfType<Figure>().Select(Amount.Of).ToArray();
        return new Amount(
            stated.Sum(part => part.Value),
            stated.Aggregate(Interval.Point(0), (all, part) => all + part.Interval),
            IsAtLeast: stated.Length < sum.Parts.Count);
    }

    private static Amount? Join(Amount left, char sign, Amount right)
    {
        var isAtLeast = left.IsAtLeast || right.IsAtLeast;
        if (sign == '+')
            return new Amount(left.Value + right.Value, left.Interval + right.Interval, isAtLeast);
        if (isAtLeast)
            return null;
        return sign switch
        {
            '-' => new Amount(left.Value - right.Value, left.Interval - right.Interval),
            '*' => new Amount(left.Value * right.Value, left.Interval * right.Interval),
            _ when right.Value != 0 && left.Interval.DividedBy(right.Interval) is { } quotient => new Amount(left.Value / right.Value, quotient),
            _ => null,
        };
    }

    private static CheckState Equal(Amount left, Amount right)
    {
        if (left.Value == right.Value)
            return CheckState.Holds;
        if (left.IsAtLeast && !left.Interval.IsAbove(right.Interval))
            return CheckState.Undecided;
        if (right.IsAtLeast && !right.Interval.IsAbove(left.Interval))
            return CheckState.Undecided;
        return left.Interval.Meets(right.Interval) ? CheckState.HoldsWithinRounding : CheckState.Contradicted;
    }

    private static CheckState NotEqual(Amount left, Amount right)
    {
        if (left.IsAtLeast || right.IsAtLeast)
            return CheckState.Undecided;
        if (left.Value != right.Value)
            return CheckState.Holds;
        return left.Interval.IsPoint && right.Interval.IsPoint ? CheckState.Contradicted : CheckState.HoldsWithinRounding;
    }

    private static CheckState Below(Amount lower, Amount upper, bool isStrict)
    {
        var isBelow = isStrict ? lower.Value < upper.Value : lower.Value <= upper.Value;
        if (isBelow)
            return lower.IsAtLeast ? CheckState.Undecided : CheckState.Holds;
        if (upper.IsAtLeast)
            return CheckState.Undecided;
        var cannotBe = lower.Interval.IsAbove(upper.Interval) || (isStrict && lower.Interval.Low >= upper.Interval.High);
        return cannotBe ? CheckState.Contradicted : CheckState.HoldsWithinRounding;
    }
}
