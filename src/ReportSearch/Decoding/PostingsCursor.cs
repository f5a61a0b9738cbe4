using Lucene.Net.Search;

namespace ReportSearch.Decoding;

/// <summary>Goes over postings in the order of documents.</summary>
internal sealed class PostingsCursor(Postings postings)
{
    private readonly int[]? _documents = postings.Documents;
    private readonly byte[] _frequencies = postings.Frequencies;
    private int _at;

    public Postings Postings => postings;

    public int Count => postings.Count;

    /// <summary>How often it stands in a document, which is not before the one asked last.</summary>
    public int FrequencyIn(int document)
    {
        if (_documents is null)
            return _frequencies[document];
        MoveTo(document);
        return _at < _documents.Length && _documents[_at] == document ? _frequencies[_at] : 0;
    }

    /// <summary>Where among the frequencies that of a document stands, which is not before the one asked last; -1 where it is not there.</summary>
    public int PlaceOf(int document)
    {
        if (_documents is null)
            return _frequencies[document] != 0 ? document : -1;
        MoveTo(document);
        return _at < _documents.Length && _documents[_at] == document ? _at : -1;
    }

    /// <summary>The first document from one on that has it.</summary>
    public int From(int document)
    {
        if (_documents is not null)
        {
            MoveTo(document);
            return _at < _documents.Length ? _documents[_at] : DocIdSetIterator.NO_MORE_DOCS;
        }

        if (document >= _frequencies.Length)
            return DocIdSetIterator.NO_MORE_DOCS;
        if (_frequencies[document] != 0)
            return document;
        var ahead = _frequencies.AsSpan(document).IndexOfAnyExcept((byte)0);
        return ahead < 0 ? DocIdSetIterator.NO_MORE_DOCS : document + ahead;
    }

    // Ever longer steps, then halves: what is asked for is mostly near.
    private void MoveTo(int document)
    {
        var documents = _documents!;
        if (_at >= documents.Length || documents[_at] >= document)
            return;
        var step = 1;
        while (_at + step < documents.Length && documents[_at + step] < document)
        {
            _at += step;
            step *= 2;
        }

        var end = Math.Min(documents.Length, _at + step + 1);
        var found = Array.BinarySearch(documents, _at + 1, end - _at - 1, document);
        _at = found < 0 ? ~found : found;
    }
}
