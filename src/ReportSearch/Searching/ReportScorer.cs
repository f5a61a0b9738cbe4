using Lucene.Net.Search;

namespace ReportSearch.Searching;

/// <summary>Scores reports one by one where it is part of a larger query, and all of a segment at once where it is the whole query.</summary>
internal abstract class ReportScorer(Weight weight) : Scorer(weight)
{
    public abstract void CollectAll(ReportCollector reports);
}
