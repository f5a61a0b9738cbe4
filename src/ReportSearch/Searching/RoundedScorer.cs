using Lucene.Net.Search;

namespace ReportSearch.Searching;

/// <summary>
/// Rounds scores to some four digits. The sum of a score's parts depends in its last bits on the order in which a segment adds
/// them; rounded, equal reports are equal in every index, and their paths decide.
/// </summary>
internal sealed class RoundedScorer(Scorer scorer) : Scorer(scorer.Weight)
{
    private const int DroppedBits = 10;

    private int _scored = -1;
    private float _score;

    public override int DocID => scorer.DocID;

    public override int Freq => scorer.Freq;

    public static float Round(float score)
    {
        var bits = BitConverter.SingleToInt32Bits(score) + (1 << (DroppedBits - 1));
        return BitConverter.Int32BitsToSingle(bits >> DroppedBits << DroppedBits);
    }

    // Asked several times for a report.
    public override float GetScore()
    {
        if (_scored == scorer.DocID)
            return _score;
        _scored = scorer.DocID;
        return _score = Round(scorer.GetScore());
    }

    public override long GetCost() => scorer.GetCost();

    public override int NextDoc() => scorer.NextDoc();

    public override int Advance(int target) => scorer.Advance(target);
}
