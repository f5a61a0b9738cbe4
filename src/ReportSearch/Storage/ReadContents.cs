using Lucene.Net.Index;
using Lucene.Net.Util;

namespace ReportSearch.Storage;

/// <summary>Reads from an index which reports it has, and of which content.</summary>
internal static class ReadContents
{
    public static Dictionary<string, ReadContent> Of(IndexReader reader)
    {
        Dictionary<string, ReadContent> all = new(StringComparer.Ordinal);
        BytesRef value = new();
        foreach (var leaf in reader.Leaves)
        {
            var segment = leaf.AtomicReader;
            var paths = segment.GetSortedDocValues(IndexFields.PathOrder);
            var contents = segment.GetBinaryDocValues(IndexFields.Content);
            for (var doc = 0; doc < segment.MaxDoc && paths is not null; doc++)
            {
                if (paths.GetOrd(doc) < 0 || segment.LiveDocs?.Get(doc) == false)
                    continue;
                paths.Get(doc, value);
                var path = value.Utf8ToString();
                contents?.Get(doc, value);
                all[path] = contents is null ? ReadContent.Unknown : ReadContent.From(value.Bytes.AsSpan(value.Offset, value.Length));
            }
        }

        return all;
    }
}
