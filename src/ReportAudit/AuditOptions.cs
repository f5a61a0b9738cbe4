namespace ReportAudit;

/// <summary>How to audit.</summary>
public sealed record AuditOptions;
