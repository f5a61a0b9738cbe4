using ReportAudit.Reconciliation.Expressions;
using ReportParsing;

namespace ReportAudit.Reconciliation;

/// <summary>A check between indicators that a user's file states.</summary>
internal sealed record CheckDefinition
{
    public required string Id { get; init; }

    /// <summary>The expression as written.</summary>
    public required string Expression { get; init; }

    public required Comparison Comparison { get; init; }

    public Severity Severity { get; init; } = Severity.Warning;

    /// <summary>What to say where it fails; null for the arithmetic alone.</summary>
    public BilingualText? Message { get; init; }

    /// <summary>How far the sides may lie apart beyond rounding.</summary>
    public Tolerance Tolerance { get; init; }
}
