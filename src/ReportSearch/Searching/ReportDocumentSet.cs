using System.Runtime.CompilerServices;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Util;
using ReportSearch.Storage;

namespace ReportSearch.Searching;

/// <summary>Which documents of a segment are reports, found once for each segment.</summary>
internal static class ReportDocumentSet
{
    private static readonly ConditionalWeakTable<object, FixedBitSet> Known = [];

    public static FixedBitSet? Of(AtomicReaderContext context)
    {
        var reader = context.AtomicReader;
        if (Known.TryGetValue(reader.CoreCacheKey, out var known))
            return known;
        var terms = reader.GetTerms(IndexFields.Attribute)?.GetEnumerator();
        if (terms is null || !terms.SeekExact(new BytesRef(AttributeTerm.Report)))
            return null;
        // Deleted reports are in the set too: their figures must not be taken for the next report's.
        FixedBitSet reports = new(reader.MaxDoc);
        var docs = terms.Docs(liveDocs: null, reuse: null, DocsFlags.NONE);
        while (docs.NextDoc() != DocIdSetIterator.NO_MORE_DOCS)
            reports.Set(docs.DocID);
        Known.AddOrUpdate(reader.CoreCacheKey, reports);
        return reports;
    }
}
