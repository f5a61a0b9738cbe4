using ReportAudit.Rules;

namespace ReportAudit;

/// <summary>The rules that ship with the tool.</summary>
public static class RuleCatalogue
{
    /// <summary>Every rule, in order of name.</summary>
    public static IReadOnlyList<RuleDescriptor> All { get; } =
        [.. Rules.Select(rule => rule.Descriptor).OrderBy(descriptor => descriptor.Name, StringComparer.Ordinal)];

    internal static IReadOnlyList<IRule> Rules => [];
}
