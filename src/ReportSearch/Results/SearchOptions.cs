namespace ReportSearch;

/// <summary>How results are ordered.</summary>
public enum SearchOrder
{
    /// <summary>Best first.</summary>
    Relevance,

    /// <summary>Latest date of signing first; reports without a date last.</summary>
    Date,

    /// <summary>Greatest figure first, of those that the query asks for.</summary>
    Value,

    /// <summary>By path.</summary>
    Path,
}

/// <summary>What to return of the results.</summary>
public sealed record SearchOptions
{
    /// <summary>The most hits to return.</summary>
    /// <value>The default is 10.</value>
    public int Limit { get; init; } = 10;

    /// <summary>How many hits to leave out before the first one.</summary>
    /// <value>The default is 0.</value>
    public int Offset { get; init; }

    /// <summary>Further queries that must hold too, such as <c>year:2024</c>; they are no part of what is shown as the query.</summary>
    public IReadOnlyList<string> Filters { get; init; } = [];

    /// <summary>How hits are ordered. Hits that are equal in it are ordered by path.</summary>
    /// <value>The default is <see cref="SearchOrder.Relevance"/>.</value>
    public SearchOrder Order { get; init; }

    /// <summary>Whether every block that matches is a hit, rather than every report.</summary>
    /// <value>The default is false.</value>
    public bool Blocks { get; init; }

    /// <summary>Whether to count the hits by issuer, year, kind and rule.</summary>
    /// <value>The default is false.</value>
    public bool Facets { get; init; }
}
