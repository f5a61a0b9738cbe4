using ReportParsing;

namespace ReportSearch;

/// <summary>Why a query could not be understood.</summary>
/// <param name="Position">Where in the query, counted from 0.</param>
/// <param name="Message">What was expected there.</param>
/// <param name="Suggestion">The query as it may have been meant; null where there is no good guess.</param>
public sealed record QueryProblem(int Position, BilingualText Message, string? Suggestion);
