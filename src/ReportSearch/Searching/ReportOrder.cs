using Lucene.Net.Index;
using Lucene.Net.Search;
using ReportSearch.Storage;

namespace ReportSearch.Searching;

/// <summary>Gives each report a number; the greatest comes first.</summary>
internal sealed class ReportOrder(SearchOrder order, FigureQuery? figures)
{
    // The sum of a score's parts depends in its last bits on the order in which a segment adds them; rounded to some four digits,
    // equal reports are equal in every index, and their paths decide.
    private const int DroppedBits = 10;

    private Scorer? _scorer;
    private FoundFigures? _figures;
    private NumericDocValues? _dates;

    public bool IsByScore => order == SearchOrder.Relevance;

    public static long KeyOf(float score)
    {
        var bits = BitConverter.SingleToInt32Bits(score) + (1 << (DroppedBits - 1));
        return bits >> DroppedBits;
    }

    /// <summary>The rounded score of a key by relevance.</summary>
    public static float ScoreOf(long key) => BitConverter.Int32BitsToSingle((int)key << DroppedBits);

    public void SetScorer(Scorer scorer) => _scorer = scorer;

    public void SetNextReader(AtomicReaderContext context)
    {
        if (order == SearchOrder.Date)
            _dates = context.AtomicReader.GetNumericDocValues(IndexFields.Date);
        if (order == SearchOrder.Value)
            _figures = figures?.In(context);
    }

    public long KeyOf(int document) => order switch
    {
        SearchOrder.Relevance => KeyOf(_scorer!.GetScore()),
        SearchOrder.Date => _dates?.Get(document) ?? 0,
        SearchOrder.Value => _figures?.GreatestIn(document) ?? long.MinValue,
        _ => 0,
    };
}
