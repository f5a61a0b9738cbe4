using Lucene.Net.Search;
using Lucene.Net.Util;

namespace ReportSearch.Searching;

/// <summary>Goes over the reports of a segment that have all of some terms.</summary>
internal sealed class WordsScorer : Scorer
{
    // Scores are rounded before they are compared.
    private const float Margin = 0.999f;

    private readonly RankedPostings[] _postings;
    private readonly int _required;
    private readonly byte[] _lengths;
    private readonly IBits? _accepted;
    private readonly float[] _mostFrom;
    private int _doc = -1;

    /// <param name="weight">The query's weight.</param>
    /// <param name="postings">The required ones, rarest first, then the others, weightiest first.</param>
    /// <param name="required">How many are required.</param>
    /// <param name="lengths">The length of each report's text.</param>
    /// <param name="accepted">The documents that are not deleted; null for all.</param>
    public WordsScorer(Weight weight, RankedPostings[] postings, int required, byte[] lengths, IBits? accepted)
        : base(weight)
    {
        _postings = postings;
        _required = required;
        _lengths = lengths;
        _accepted = accepted;
        _mostFrom = new float[postings.Length + 1];
        for (var i = postings.Length - 1; i >= 0; i--)
            _mostFrom[i] = _mostFrom[i + 1] + postings[i].Ranking.Most;
    }

    /// <summary>Reports with lower scores are not among the best: their score need not be the whole one.</summary>
    public float Floor { get; set; }

    public override int DocID => _doc;

    public override int Freq => _postings[0].Cursor.FrequencyIn(_doc);

    public override long GetCost() => _postings[0].Cursor.Count;

    public override int NextDoc() => Advance(_doc + 1);

    public override int Advance(int target)
    {
        var lead = _postings[0].Cursor;
        for (var doc = lead.From(target); doc != NO_MORE_DOCS; doc = lead.From(doc + 1))
        {
            if ((_accepted is null || _accepted.Get(doc)) && HaveAll(doc))
                return _doc = doc;
        }

        return _doc = NO_MORE_DOCS;
    }

    public override float GetScore()
    {
        var length = _lengths[_doc];
        var score = 0f;
        for (var i = 0; i < _postings.Length; i++)
        {
            if ((score + _mostFrom[i]) < Floor * Margin)
                break;
            var (cursor, ranking) = _postings[i];
            if (cursor.FrequencyIn(_doc) is > 0 and var frequency)
                score += ranking.Score(frequency, length);
        }

        return score;
    }

    private bool HaveAll(int doc)
    {
        for (var i = 1; i < _required; i++)
        {
            if (_postings[i].Cursor.FrequencyIn(doc) == 0)
                return false;
        }

        return true;
    }
}
