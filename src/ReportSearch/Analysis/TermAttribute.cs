using Lucene.Net.Analysis.TokenAttributes;
using Lucene.Net.Util;
using Attribute = Lucene.Net.Util.Attribute;

namespace ReportSearch.Analysis;

/// <summary>Hands ready terms to Lucene: without it every word would be written as UTF-8 again.</summary>
internal sealed class TermAttribute : Attribute, ITermToBytesRefAttribute
{
    public BytesRef BytesRef { get; } = new();

    public void Set(BytesRef term) => Set(term.Bytes, term.Offset, term.Length);

    public void Set(byte[] bytes, int start, int length)
    {
        BytesRef.Bytes = bytes;
        BytesRef.Offset = start;
        BytesRef.Length = length;
    }

    public void FillBytesRef()
    {
        // The term is ready as it is.
    }

    public override void Clear() => BytesRef.Length = 0;

    public override void CopyTo(IAttribute target) => ((TermAttribute)target).Set(BytesRef);
}
