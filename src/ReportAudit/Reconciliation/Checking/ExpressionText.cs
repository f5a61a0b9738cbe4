using System.Globalization;
using ReportAudit.Reconciliation.Expressions;
using ReportParsing;

namespace ReportAudit.Reconciliation.Checking;

/// <summary>Writes a check with the numbers of the report in it.</summary>
internal sealed class ExpressionText(Binding binding, Func<decimal, string> number)
{
    private const int Decimals = 4;

    /// <summary>Numbers with a decimal point and no groups, for programs.</summary>
    public static string Plain(decimal value) => decimal.Round(value, Decimals).ToString("0.####", CultureInfo.InvariantCulture);

    /// <summary>The arithmetic in both languages.</summary>
    public static BilingualText InBoth(Binding binding, Comparison comparison, bool holds) => new(
        new ExpressionText(binding, value => FigureFormat.Format(decimal.Round(value, Decimals), MessageLanguage.Vietnamese)).Of(comparison, holds),
        new ExpressionText(binding, value => FigureFormat.Format(decimal.Round(value, Decimals), MessageLanguage.English)).Of(comparison, holds));

    /// <summary>Both sides with what they come to, and the sign that tells how they lie: <c>385 ≠ 20 + 360 = 380</c>.</summary>
    public string Of(Comparison comparison, bool holds) =>
        $"{Side(comparison.Left)} {Sign(comparison.Operator, holds)} {Side(comparison.Right)}";

    private static string Sign(ComparisonOperator comparison, bool holds) => (comparison, holds) switch
    {
        (ComparisonOperator.Equal, true) or (ComparisonOperator.NotEqual, false) => "=",
        (ComparisonOperator.Equal, false) or (ComparisonOperator.NotEqual, true) => "≠",
        (ComparisonOperator.Less, true) or (ComparisonOperator.GreaterOrEqual, false) => "<",
        (ComparisonOperator.LessOrEqual, true) or (ComparisonOperator.Greater, false) => "≤",
        (ComparisonOperator.Greater, true) or (ComparisonOperator.LessOrEqual, false) => ">",
        _ => "≥",
    };

    private string Side(Term term)
    {
        var written = term is SumTerm sum ? Stated(sum) : Of(term);
        if (term is NumberTerm or IndicatorTerm || new Evaluation(binding).Compute(term) is not { } amount)
            return written;
        return $"{written} = {number(amount.Value)}";
    }

    private string Of(Term term) => term switch
    {
        NumberTerm { IsPercent: true } percent => number(percent.Value * 100) + "%",
        NumberTerm plain => number(plain.Value),
        IndicatorTerm indicator => Of(binding.Of(indicator)),
        SumTerm sum => $"({Stated(sum)})",
        OperationTerm operation => $"{Factor(operation.Left, operation, isRight: false)} {operation.Operator} {Factor(operation.Right, operation, isRight: true)}",
        _ => string.Empty,
    };

    private string Stated(SumTerm sum) => string.Join(" + ", sum.Parts.Where(part => binding.Of(part) is not null).Select(Of));

    private string Of(Figure? figure) => figure switch
    {
        null => "0",
        { Unit.Dimension: UnitDimension.Percent } => number(figure.Value) + "%",
        _ => number(figure.Value),
    };

    private string Factor(Term term, OperationTerm within, bool isRight)
    {
        var needsBrackets = term is OperationTerm inner && ((inner.IsSum && !within.IsSum) || (isRight && within.Operator is '-' or '/'));
        return needsBrackets ? $"({Of(term)})" : Of(term);
    }
}
