using ReportParsing;

namespace ReportAudit.Reconciliation.Expressions;

/// <summary>One side of a check, or a part of it.</summary>
internal abstract record Term;

/// <summary>A number written in the check.</summary>
/// <param name="Value">Its value: 0.9 for <c>90%</c>.</param>
/// <param name="IsPercent">Whether it was written in hundredths.</param>
internal sealed record NumberTerm(decimal Value, bool IsPercent) : Term;

/// <summary>What the report says of an indicator.</summary>
/// <param name="Indicator">The indicator's id.</param>
/// <param name="Role">The role asked for by a function such as <c>previous(…)</c>; null for the indicator's own.</param>
/// <param name="IsOptional">Whether it counts as 0 where the report does not state it.</param>
internal sealed record IndicatorTerm(string Indicator, FigureRole? Role = null, bool IsOptional = false) : Term;

/// <summary>Those of several indicators that the report states, added up (<c>sum(x.*)</c>): what it leaves out may be more.</summary>
internal sealed record SumTerm(IReadOnlyList<IndicatorTerm> Parts) : Term;

/// <summary>Two terms joined by <c>+</c>, <c>-</c>, <c>*</c> or <c>/</c>.</summary>
internal sealed record OperationTerm(Term Left, char Operator, Term Right) : Term
{
    public bool IsSum => Operator is '+' or '-';
}
