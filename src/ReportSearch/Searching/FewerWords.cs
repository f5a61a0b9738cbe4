using Lucene.Net.Index;
using Lucene.Net.Search;
using ReportSearch.Analysis;
using ReportSearch.Decoding;
using ReportSearch.Storage;

namespace ReportSearch.Searching;

/// <summary>Finds which of several words the report has that has most of them: no report has all.</summary>
internal sealed class FewerWords(IndexSearcher searcher)
{
    /// <returns>The words that the best report has; empty where it has not more than half of them.</returns>
    public IReadOnlySet<Word> Of(IReadOnlyCollection<Word> words)
    {
        BooleanQuery any = [];
        foreach (var word in words.Distinct())
            any.Add(new WordsQuery(TermForms.Word(IndexFields.Text, word)), Occur.SHOULD);
        if (searcher.Search(any, 1).ScoreDocs is not [var best])
            return new HashSet<Word>();
        var leaf = searcher.IndexReader.Leaves[ReaderUtil.SubIndex(best.Doc, searcher.IndexReader.Leaves)];
        HashSet<Word> found = [.. words.Where(word => Has(leaf, best.Doc - leaf.DocBase, word))];
        return found.Count * 2 > words.Count ? found : new HashSet<Word>();
    }

    private static bool Has(AtomicReaderContext leaf, int document, Word word)
    {
        var postings = Segment.Of(leaf.AtomicReader).PostingsOf(TermForms.Word(IndexFields.Text, word), leaf.AtomicReader);
        return new PostingsCursor(postings).FrequencyIn(document) > 0;
    }
}
