using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Util;
using ReportSearch.Storage;
using Int64 = J2N.Numerics.Int64;

namespace ReportSearch.Searching;

/// <summary>Orders reports by the greatest of their figures that a query finds; reports without one are least.</summary>
internal sealed class FigureValueOrder(Query figures, IndexSearcher searcher) : FieldComparerSource
{
    private readonly Weight _figures = searcher.CreateNormalizedWeight(figures);

    public override FieldComparer NewComparer(string fieldname, int numHits, int sortPos, bool reversed) => new Comparer(_figures, numHits);

    private sealed class Comparer(Weight figures, int count) : FieldComparer<Int64>
    {
        private readonly long[] _values = new long[count];
        private Scorer? _scorer;
        private FixedBitSet? _reports;
        private NumericDocValues? _figureValues;
        private long _bottom;
        private long _top;
        private int _lastReport = -1;
        private long _lastValue;

        public override Int64 this[int slot] => Int64.GetInstance(_values[slot]);

        public override int Compare(int slot1, int slot2) => _values[slot1].CompareTo(_values[slot2]);

        public override void SetBottom(int slot) => _bottom = _values[slot];

        public override void SetTopValue(Int64 value) => _top = value.ToInt64();

        public override int CompareBottom(int doc) => _bottom.CompareTo(GreatestOf(doc));

        public override int CompareTop(int doc) => _top.CompareTo(GreatestOf(doc));

        public override void Copy(int slot, int doc) => _values[slot] = GreatestOf(doc);

        public override FieldComparer SetNextReader(AtomicReaderContext context)
        {
            _scorer = figures.GetScorer(context, context.AtomicReader.LiveDocs);
            _scorer?.NextDoc();
            _reports = ReportDocumentSet.Of(context);
            _figureValues = context.AtomicReader.GetNumericDocValues(IndexFields.Value);
            _lastReport = -1;
            return this;
        }

        // Reports come in the order of documents, and each is asked about several times.
        private long GreatestOf(int report)
        {
            if (report == _lastReport)
                return _lastValue;
            _lastReport = report;
            _lastValue = long.MinValue;
            if (_scorer is null || _reports is null || _figureValues is null)
                return _lastValue;
            var first = report == 0 ? 0 : _reports.PrevSetBit(report - 1) + 1;
            var figure = _scorer.DocID < first ? _scorer.Advance(first) : _scorer.DocID;
            for (; figure < report; figure = _scorer.NextDoc())
                _lastValue = Math.Max(_lastValue, _figureValues.Get(figure));
            return _lastValue;
        }
    }
}
