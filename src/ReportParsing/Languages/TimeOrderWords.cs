namespace ReportParsing.Languages;

/// <summary>Words around dates that say which comes first, each as compared.</summary>
/// <param name="Begins">Words before the day on which something began.</param>
/// <param name="Ends">Words before the day on which it ended.</param>
/// <param name="Later">Words before a day that is after the one told before it.</param>
/// <param name="Covers">Words before the time that a report says it is about.</param>
internal sealed record TimeOrderWords(IReadOnlyList<string> Begins, IReadOnlyList<string> Ends, IReadOnlyList<string> Later, IReadOnlyList<string> Covers);
