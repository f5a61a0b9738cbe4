namespace ReportAudit;

/// <summary>How to audit.</summary>
public sealed record AuditOptions
{
    /// <summary>The user's own checks, rule settings and suppressions; where two files set one rule, the later one counts.</summary>
    /// <value>The default is empty: the built-in rules as they are.</value>
    public IReadOnlyList<ReconciliationFile> Reconciliation { get; init; } = [];

    /// <summary>The findings that are known; only others are reported as findings.</summary>
    /// <value>The default is null: none is known.</value>
    public Baseline? Baseline { get; init; }

    /// <summary>The day by which suppressions expire.</summary>
    /// <value>The default is null: none expires.</value>
    public DateOnly? Today { get; init; }
}
