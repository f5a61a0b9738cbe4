using Lucene.Net.Index;
using Lucene.Net.Search;
using ReportSearch.Storage;

namespace ReportSearch.Searching;

/// <summary>Finds what the index keeps of a report.</summary>
internal static class StoredReports
{
    private static readonly HashSet<string> StoredOnly = [IndexFields.Stored];

    public static StoredReport Read(IndexSearcher searcher, int document) =>
        StoredReportReader.Read(searcher.Doc(document, StoredOnly).GetBinaryValue(IndexFields.Stored));

    public static StoredReport? Find(IndexSearcher searcher, ReportKey key)
    {
        BooleanQuery query = new()
        {
            { new TermQuery(new Term(IndexFields.Attribute, AttributeTerm.Key(key.Id))), Occur.MUST },
            { QueryCompiler.Reports, Occur.MUST },
        };
        var found = searcher.Search(query, 1);
        return found.TotalHits == 0 ? null : Read(searcher, found.ScoreDocs[0].Doc);
    }
}
