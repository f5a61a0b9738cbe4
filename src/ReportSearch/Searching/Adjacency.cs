using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Util;
using ReportSearch.Analysis;
using ReportSearch.Decoding;
using ReportSearch.Storage;

namespace ReportSearch.Searching;

/// <summary>Scores how often typed words stand side by side in some reports. Pairs that are words of the lexicon are ranked with the index already.</summary>
internal sealed class Adjacency
{
    private readonly IndexSearcher _searcher;
    private readonly List<(TermGroup Left, TermGroup Right, TermRanking Ranking)> _pairs = [];

    public Adjacency(IReadOnlyList<Word> words, IndexSearcher searcher)
    {
        _searcher = searcher;
        for (var i = 0; i + 1 < words.Count; i++)
        {
            if (PhraseQueries.IsCompound([words[i], words[i + 1]]))
                continue;
            var (left, right) = (TermForms.Word(IndexFields.Text, words[i]), TermForms.Word(IndexFields.Text, words[i + 1]));
            var (one, other) = (TermRanking.Of(left, boost: 1, searcher), TermRanking.Of(right, boost: 1, searcher));
            _pairs.Add((left, right, one + other));
        }
    }

    public bool IsNeeded => _pairs.Count > 0;

    /// <summary>What is to be added to the scores of some reports.</summary>
    /// <param name="documents">The reports.</param>
    public Dictionary<int, float> Score(IEnumerable<int> documents)
    {
        Dictionary<int, float> scores = [];
        var leaves = _searcher.IndexReader.Leaves;
        foreach (var ofLeaf in documents.Order().GroupBy(document => ReaderUtil.SubIndex(document, leaves)))
        {
            var leaf = leaves[ofLeaf.Key];
            int[] local = [.. ofLeaf.Select(document => document - leaf.DocBase)];
            var lengths = Segment.Of(leaf.AtomicReader).TextLengths(leaf.AtomicReader);
            foreach (var (left, right, ranking) in _pairs)
            {
                foreach (var (document, count) in NeighbourCounts.Of(left, right, leaf.AtomicReader, local))
                    scores[document + leaf.DocBase] = scores.GetValueOrDefault(document + leaf.DocBase) + ranking.Score(count, lengths[document]);
            }
        }

        return scores;
    }
}
