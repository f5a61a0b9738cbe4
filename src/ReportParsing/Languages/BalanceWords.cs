namespace ReportParsing.Languages;

/// <summary>Words for what two figures leave, and for the two (surplus: income, expenditure), as compared.</summary>
/// <param name="Results">Words right before what is left.</param>
/// <param name="Wholes">Words that say what it is left of.</param>
/// <param name="Lesses">Words that say what went of it.</param>
internal sealed record BalanceWords(IReadOnlyList<string> Results, IReadOnlyList<string> Wholes, IReadOnlyList<string> Lesses);
