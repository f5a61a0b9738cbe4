using Lucene.Net.Index;
using Lucene.Net.Util;

namespace ReportSearch.Decoding;

/// <summary>Where a segment keeps some terms, so that they need not be looked for again.</summary>
/// <param name="field">The field of the index.</param>
/// <param name="terms">The terms in order, each with its place.</param>
internal sealed class TermPlaces(string field, (BytesRef Term, TermState Place)[] terms)
{
    public static TermPlaces Find(TermGroup group, AtomicReader reader)
    {
        var found = group.TermsOf(reader);
        var all = found.Count == 0 ? null : reader.GetTerms(group.Field).GetEnumerator();
        var places = new (BytesRef, TermState)[found.Count];
        for (var i = 0; i < places.Length; i++)
        {
            all!.SeekExact(found[i]);
            places[i] = (found[i], all.GetTermState());
        }

        return new TermPlaces(group.Field, places);
    }

    /// <summary>The positions of each term.</summary>
    public DocsAndPositionsEnum[] Positions(AtomicReader reader)
    {
        if (terms.Length == 0)
            return [];
        var all = reader.GetTerms(field).GetEnumerator();
        var positions = new DocsAndPositionsEnum[terms.Length];
        for (var i = 0; i < positions.Length; i++)
        {
            all.SeekExact(terms[i].Term, terms[i].Place);
            positions[i] = all.DocsAndPositions(liveDocs: null, reuse: null, DocsAndPositionsFlags.NONE);
        }

        return positions;
    }
}
