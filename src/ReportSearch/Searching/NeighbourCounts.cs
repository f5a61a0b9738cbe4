using Lucene.Net.Index;
using ReportSearch.Decoding;

namespace ReportSearch.Searching;

/// <summary>Counts how often the words of one group stand just before the words of another.</summary>
internal static class NeighbourCounts
{
    /// <param name="left">The words before.</param>
    /// <param name="right">The words behind.</param>
    /// <param name="reader">The segment.</param>
    /// <param name="documents">The documents to look in, in order.</param>
    public static IEnumerable<(int Document, int Count)> Of(TermGroup left, TermGroup right, AtomicReader reader, int[] documents)
    {
        var before = Positions(left, reader);
        var behind = Positions(right, reader);
        List<int> ends = [];
        List<int> starts = [];
        foreach (var document in documents)
        {
            Read(before, document, ends);
            Read(behind, document, starts);
            var count = Count(ends, starts);
            if (count > 0)
                yield return (document, count);
        }
    }

    private static DocsAndPositionsEnum[] Positions(TermGroup group, AtomicReader reader)
    {
        var terms = group.TermsOf(reader);
        if (terms.Count == 0)
            return [];
        var all = reader.GetTerms(group.Field).GetEnumerator();
        List<DocsAndPositionsEnum> positions = new(terms.Count);
        foreach (var term in terms)
        {
            all.SeekExact(term);
            positions.Add(all.DocsAndPositions(liveDocs: null, reuse: null, DocsAndPositionsFlags.NONE));
        }

        return [.. positions];
    }

    private static void Read(DocsAndPositionsEnum[] terms, int document, List<int> positions)
    {
        positions.Clear();
        foreach (var term in terms)
        {
            if (term.DocID < document && term.Advance(document) != document)
                continue;
            for (var i = term.DocID == document ? term.Freq : 0; i > 0; i--)
                positions.Add(term.NextPosition());
        }

        if (terms.Length > 1)
            positions.Sort();
    }

    private static int Count(List<int> ends, List<int> starts)
    {
        var (count, at) = (0, 0);
        foreach (var end in ends)
        {
            while (at < starts.Count && starts[at] <= end)
                at++;
            if (at < starts.Count && starts[at] == end + 1)
                count++;
        }

        return count;
    }
}
