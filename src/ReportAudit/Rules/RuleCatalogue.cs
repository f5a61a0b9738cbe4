using ReportAudit.Rules;

namespace ReportAudit;

/// <summary>The rules that ship with the tool.</summary>
public static class RuleCatalogue
{
    internal static IReadOnlyList<IRule> Rules { get; } =
    [
        new AnnouncedFigureMissingRule(),
        new CitationConflictRule(),
        new CitationSymbolRule(),
        new DateOrderRule(),
        new GarbledTextRule(),
        new GrowthMismatchRule(),
        new HeadingNumberingRule(),
        new ImpossibleDateRule(),
        new PartExceedsWholeRule(),
        new PercentageMismatchRule(),
        new PeriodMismatchRule(),
        new PlaceholderFigureRule(),
        new ReconciliationRule(),
        new ProductMismatchRule(),
        new RemainderMismatchRule(),
        new RepeatedPassageRule(),
        new RestatedFigureMismatchRule(),
        new TableColumnTotalMismatchRule(),
        new TableGrowthMismatchRule(),
        new TableNumberingRule(),
        new TablePercentageMismatchRule(),
        new TableRowTotalMismatchRule(),
        new TextTableMismatchRule(),
        new TotalMismatchRule(),
        new UnaccountedRemainderRule(),
        new UnreadablePageRule(),
        new WordsDigitsMismatchRule(),
        new YearMismatchRule(),
    ];

    /// <summary>Every rule, in order of name.</summary>
    public static IReadOnlyList<RuleDescriptor> All { get; } =
        [.. Rules.Select(rule => rule.Descriptor).OrderBy(descriptor => descriptor.Name, StringComparer.Ordinal)];
}
