using ReportParsing;

namespace ReportSearch.Queries;

/// <summary>Leaves the parser at the first thing that it does not understand; never leaves the library.</summary>
internal sealed class QueryException(int position, BilingualText message, string? suggestion = null) : Exception(message.English)
{
    public QueryProblem Problem { get; } = new(position, message, suggestion);
}
