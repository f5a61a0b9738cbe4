using Lucene.Net.Index;
using Lucene.Net.Search;
using Int64 = J2N.Numerics.Int64;

namespace ReportSearch.Searching;

/// <summary>Orders reports by the greatest of their figures that a query finds; reports without one are least.</summary>
internal sealed class FigureValueOrder(FigureQuery figures) : FieldComparerSource
{
    public override FieldComparer NewComparer(string fieldname, int numHits, int sortPos, bool reversed) => new Comparer(figures, numHits);

    private sealed class Comparer(FigureQuery query, int count) : FieldComparer<Int64>
    {
        private readonly long[] _values = new long[count];
        private FoundFigures? _figures;
        private long _bottom;
        private long _top;
        private int _lastReport = -1;
        private long _lastValue;

        public override Int64 this[int slot] => Int64.GetInstance(_values[slot]);

        public override int Compare(int slot1, int slot2) => _values[slot1].CompareTo(_values[slot2]);

        public override void SetBottom(int slot) => _bottom = _values[slot];

        public override void SetTopValue(Int64 value) => _top = value.ToInt64();

        public override int CompareBottom(int doc) => _bottom.CompareTo(GreatestIn(doc));

        public override int CompareTop(int doc) => _top.CompareTo(GreatestIn(doc));

        public override void Copy(int slot, int doc) => _values[slot] = GreatestIn(doc);

        public override FieldComparer SetNextReader(AtomicReaderContext context)
        {
            _figures = query.In(context);
            _lastReport = -1;
            return this;
        }

        // A report is asked about several times.
        private long GreatestIn(int report)
        {
            if (report == _lastReport)
                return _lastValue;
            _lastReport = report;
            return _lastValue = _figures!.GreatestIn(report);
        }
    }
}
