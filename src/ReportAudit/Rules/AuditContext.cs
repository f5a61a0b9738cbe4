using ReportParsing;

namespace ReportAudit.Rules;

/// <summary>What a rule may look at: the report and what was made of it.</summary>
internal sealed record AuditContext(Report Report);
