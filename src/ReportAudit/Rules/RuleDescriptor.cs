using ReportParsing;

namespace ReportAudit;

/// <summary>What a rule is, for catalogues and settings.</summary>
/// <param name="Name">Its public name in kebab-case.</param>
/// <param name="Category">What it looks at.</param>
/// <param name="Severity">The severity of its findings unless a finding says otherwise.</param>
/// <param name="Description">One line on what it reports.</param>
public sealed record RuleDescriptor(string Name, RuleCategory Category, Severity Severity, BilingualText Description);
