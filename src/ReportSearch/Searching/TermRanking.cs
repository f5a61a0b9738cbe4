using Lucene.Net.Search;
using Lucene.Net.Util;
using ReportSearch.Decoding;
using ReportSearch.Storage;

namespace ReportSearch.Searching;

/// <summary>
/// How much a term counts for a report, by BM25 (Robertson et al., 1994) with the usual k1 = 1.2 and b = 0.75: more the rarer it is,
/// the more often it stands there and the shorter the report, never more than <see cref="Most"/>.
/// </summary>
internal sealed class TermRanking
{
    private const float K1 = 1.2f;
    private const float B = 0.75f;

    private static readonly float[] WithoutLength = [.. Enumerable.Repeat(K1, 256)];

    private readonly float[] _saturation;

    private TermRanking(float most, float[] saturation)
    {
        Most = most;
        _saturation = saturation;
    }

    /// <summary>What the score stays below.</summary>
    public float Most { get; }

    public static TermRanking Of(TermGroup group, float boost, IndexSearcher searcher)
    {
        var reader = searcher.IndexReader;
        long reports = 0;
        foreach (var leaf in reader.Leaves)
            reports += Segment.Of(leaf.AtomicReader).PostingsOf(group, leaf.AtomicReader).Count;
        var rarity = MathF.Log(1 + ((reader.MaxDoc - reports + 0.5f) / (reports + 0.5f)));
        return new TermRanking(boost * rarity * (K1 + 1), group.Field == IndexFields.Text ? Saturation(searcher) : WithoutLength);
    }

    /// <summary>Of two terms that are found together.</summary>
    public static TermRanking operator +(TermRanking one, TermRanking other) => new(one.Most + other.Most, one._saturation);

    /// <param name="frequency">How often the term stands in the report; at least once.</param>
    /// <param name="length">The length of the report's text, as Lucene writes it in a byte.</param>
    public float Score(int frequency, byte length) => Most * frequency / (frequency + _saturation[length]);

    /// <summary>Adds the scores of many reports.</summary>
    /// <param name="frequencies">How often the term stands in each; 0 adds nothing.</param>
    /// <param name="lengths">The lengths of their texts.</param>
    /// <param name="scores">What to add to.</param>
    public void AddScores(ReadOnlySpan<byte> frequencies, ReadOnlySpan<byte> lengths, Span<float> scores)
    {
        lengths = lengths[..frequencies.Length];
        scores = scores[..frequencies.Length];
        for (var i = 0; i < frequencies.Length; i++)
            scores[i] += Most * frequencies[i] / (frequencies[i] + _saturation[lengths[i]]);
    }

    private static float[] Saturation(IndexSearcher searcher)
    {
        var words = searcher.CollectionStatistics(IndexFields.Text).SumTotalTermFreq;
        var average = words <= 0 ? 1 : (float)words / searcher.IndexReader.MaxDoc;
        var saturation = new float[256];
        for (var length = 0; length < saturation.Length; length++)
        {
            var root = SmallSingle.SByte315ToSingle((sbyte)length);
            var words1 = root == 0 ? average : 1 / (root * root);
            saturation[length] = K1 * (1 - B + (B * words1 / average));
        }

        return saturation;
    }
}
