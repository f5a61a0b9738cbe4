namespace ReportSearch;

/// <summary>What a search found.</summary>
/// <param name="Query">The query as typed.</param>
/// <param name="Total">How many hits there are in all.</param>
/// <param name="Hits">The hits that were asked for, in order.</param>
public sealed record SearchResult(string Query, int Total, IReadOnlyList<SearchHit> Hits)
{
    /// <summary>
    /// The number of reports by <c>issuer</c>, <c>year</c>, <c>kind</c> and <c>rule</c>, most first;
    /// null unless <see cref="SearchOptions.Facets"/> was set.
    /// </summary>
    public IReadOnlyDictionary<string, IReadOnlyList<FacetCount>>? Facets { get; init; }

    /// <summary>A query that finds something, where this one finds nothing and may have been misspelt; null otherwise.</summary>
    public string? Suggestion { get; init; }

    /// <summary>Why the query could not be understood; null where it could.</summary>
    public QueryProblem? Problem { get; init; }
}

/// <summary>How many of the found reports share a value.</summary>
/// <param name="Value">The issuer, year, kind or rule.</param>
/// <param name="Count">The number of reports.</param>
public sealed record FacetCount(string Value, int Count);
