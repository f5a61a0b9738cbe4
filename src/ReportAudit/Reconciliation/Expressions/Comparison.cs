namespace ReportAudit.Reconciliation.Expressions;

/// <summary>How the two sides of a check must lie to each other.</summary>
internal enum ComparisonOperator
{
    Equal,
    NotEqual,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
}

/// <summary>What a check demands.</summary>
internal sealed record Comparison(Term Left, ComparisonOperator Operator, Term Right)
{
    /// <summary>Every indicator that it names, each role once, in order.</summary>
    public IEnumerable<IndicatorTerm> Indicators => IndicatorsOf(Left).Concat(IndicatorsOf(Right)).Distinct();

    private static IEnumerable<IndicatorTerm> IndicatorsOf(Term term) => term switch
    {
        IndicatorTerm indicator => [indicator],
        SumTerm sum => sum.Parts,
        OperationTerm operation => IndicatorsOf(operation.Left).Concat(IndicatorsOf(operation.Right)),
        _ => [],
    };
}
