using ReportParsing;

namespace ReportAudit.Reconciliation.Expressions;

/// <summary>An expression cannot be understood.</summary>
/// <param name="at">Where, as an offset in the expression.</param>
/// <param name="sentence">What is wrong and what to do.</param>
internal sealed class ExpressionException(int at, BilingualText sentence) : Exception(sentence.English)
{
    public int At { get; } = at;

    public BilingualText Sentence { get; } = sentence;
}
