using Lucene.Net.Index;
using Lucene.Net.Search;
using ReportSearch.Analysis;
using ReportSearch.Decoding;

namespace ReportSearch.Searching;

/// <summary>Scores how often typed words stand side by side in some reports. Compounds of the lexicon are ranked with the index already.</summary>
internal sealed class Adjacency
{
    private readonly IndexSearcher _searcher;
    private readonly List<(PhraseUnit[] Pair, TermRanking Ranking)> _pairs = [];

    public Adjacency(IReadOnlyList<Word> words, IndexSearcher searcher)
    {
        _searcher = searcher;
        var units = PhraseUnit.InText(words);
        for (var i = 0; i + 1 < units.Count; i++)
        {
            var (left, right) = (units[i], units[i + 1]);
            _pairs.Add(([left, right], TermRanking.Of(left.Terms, boost: 1, searcher) + TermRanking.Of(right.Terms, boost: 1, searcher)));
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
            foreach (var (pair, ranking) in _pairs)
                AddScores(scores, leaf, local, new PhrasePositions(pair, leaf.AtomicReader, local.Length), ranking);
        }

        return scores;
    }

    private static void AddScores(Dictionary<int, float> scores, AtomicReaderContext leaf, int[] documents, PhrasePositions phrase, TermRanking ranking)
    {
        var lengths = Segment.Of(leaf.AtomicReader).TextLengths(leaf.AtomicReader);
        foreach (var document in documents)
        {
            if (phrase.CountIn(document) is > 0 and var count)
                scores[document + leaf.DocBase] = scores.GetValueOrDefault(document + leaf.DocBase) + ranking.Score(count, lengths[document]);
        }
    }
}
