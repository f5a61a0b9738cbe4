using ReportParsing;

namespace ReportAudit.Reconciliation;

/// <summary>An indicator that a user's file names.</summary>
internal sealed record IndicatorDefinition
{
    public required string Id { get; init; }

    /// <summary>The wordings it appears under in reports; at least one.</summary>
    public required IReadOnlyList<string> Wordings { get; init; }

    /// <summary>Words that a figure of it never has.</summary>
    public IReadOnlyList<string> Except { get; init; } = [];

    /// <summary>The unit; null where any will do.</summary>
    public string? Unit { get; init; }

    /// <summary>The place, body or section that its figures are limited to; null for the report's own.</summary>
    public string? Scope { get; init; }

    /// <summary>The role of its figures; null for what was done or counted.</summary>
    public FigureRole? Role { get; init; }

    /// <summary>The time of its figures; null for the report's own.</summary>
    public Period? Period { get; init; }
}
