namespace ReportAudit.Reconciliation;

/// <summary>What a user's file says of a built-in rule.</summary>
/// <param name="Rule">The rule's name.</param>
/// <param name="Severity">The severity of its findings; null where it is switched off.</param>
internal sealed record RuleSetting(string Rule, Severity? Severity);
