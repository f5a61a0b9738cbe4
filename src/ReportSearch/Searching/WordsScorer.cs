using System.Buffers;
using Lucene.Net.Search;
using Lucene.Net.Util;

namespace ReportSearch.Searching;

/// <summary>Goes over the reports of a segment that have all of some terms.</summary>
/// <param name="weight">The query's weight.</param>
/// <param name="postings">The required ones, rarest first, then the others.</param>
/// <param name="required">How many are required.</param>
/// <param name="lengths">The length of each report's text.</param>
/// <param name="accepted">The documents that are not deleted; null for all.</param>
internal sealed class WordsScorer(Weight weight, RankedPostings[] postings, int required, byte[] lengths, IBits? accepted) : ReportScorer(weight)
{
    private int _doc = -1;

    public override int DocID => _doc;

    public override int Freq => postings[0].Cursor.FrequencyIn(_doc);

    public override long GetCost() => postings[0].Cursor.Count;

    public override int NextDoc() => Advance(_doc + 1);

    public override int Advance(int target)
    {
        var lead = postings[0].Cursor;
        for (var doc = lead.From(target); doc != NO_MORE_DOCS; doc = lead.From(doc + 1))
        {
            if ((accepted is null || accepted.Get(doc)) && HaveAll(doc))
                return _doc = doc;
        }

        return _doc = NO_MORE_DOCS;
    }

    public override float GetScore()
    {
        var length = lengths[_doc];
        var score = 0f;
        foreach (var (cursor, ranking) in postings)
        {
            if (cursor.FrequencyIn(_doc) is > 0 and var frequency)
                score += ranking.Score(frequency, length);
        }

        return score;
    }

    // Term by term over all documents: next to no time for each, where going from document to document takes many calls.
    public override void CollectAll(ReportCollector reports)
    {
        using FoundDocuments found = new(lengths.Length);
        found.Count = postings[0].Cursor.Postings.CopyTo(found.Room);
        for (var i = 1; i < required; i++)
            found.Count = postings[i].Cursor.Postings.Keep(found.Documents);
        found.Keep(accepted);
        if (reports.IsByScore)
            Score(found.Documents, found.Scores);
        reports.CollectAll(found);
    }

    private void Score(ReadOnlySpan<int> documents, Span<float> scores)
    {
        var lent = ArrayPool<byte>.Shared.Rent(2 * documents.Length);
        var frequencies = lent.AsSpan(0, documents.Length);
        var lengthsOfThese = lent.AsSpan(documents.Length, documents.Length);
        for (var i = 0; i < documents.Length; i++)
            lengthsOfThese[i] = lengths[documents[i]];
        scores.Clear();
        foreach (var (cursor, ranking) in postings)
        {
            cursor.Postings.CopyFrequencies(documents, frequencies);
            ranking.AddScores(frequencies, lengthsOfThese, scores);
        }

        ArrayPool<byte>.Shared.Return(lent);
    }

    private bool HaveAll(int doc)
    {
        for (var i = 1; i < required; i++)
        {
            if (postings[i].Cursor.FrequencyIn(doc) == 0)
                return false;
        }

        return true;
    }
}
