using Lucene.Net.Search;

namespace ReportSearch.Searching;

/// <summary>Ranks the best reports again, higher where the typed words stand side by side.</summary>
internal sealed class AdjacencyRescorer(Query adjacency) : QueryRescorer(adjacency)
{
    protected override float Combine(float firstPassScore, bool secondPassMatches, float secondPassScore) =>
        secondPassMatches ? firstPassScore + secondPassScore : firstPassScore;
}
