namespace ReportSearch.Decoding;

/// <summary>
/// In which reports of a segment a term stands, and how often: of a common one a frequency for every report, of a rare one
/// the reports that have it. Frequencies over 255 are taken for 255, which ranks them alike.
/// </summary>
internal sealed class Postings
{
    // A list takes five bytes for each of its reports.
    private const int DenseFrom = 5;

    private Postings(int[]? documents, byte[] frequencies, int count)
    {
        Documents = documents;
        Frequencies = frequencies;
        Count = count;
    }

    public static Postings None { get; } = new([], [], 0);

    /// <summary>The documents in order; null where <see cref="Frequencies"/> has all documents.</summary>
    public int[]? Documents { get; }

    public byte[] Frequencies { get; }

    /// <summary>The number of reports that have it.</summary>
    public int Count { get; }

    public int Size => Frequencies.Length + (sizeof(int) * (Documents?.Length ?? 0));

    /// <summary>Writes the documents in order.</summary>
    /// <returns>How many they are.</returns>
    public int CopyTo(Span<int> documents)
    {
        if (Documents is not null)
        {
            Documents.CopyTo(documents);
            return Count;
        }

        var count = 0;
        for (var i = 0; i < Frequencies.Length; i++)
        {
            documents[count] = i;
            if (Frequencies[i] != 0 && ++count == documents.Length)
                break;
        }

        return count;
    }

    /// <summary>Keeps those of some documents that have it, in their order.</summary>
    /// <returns>How many they are.</returns>
    public int Keep(Span<int> documents)
    {
        var (kept, at) = (0, 0);
        foreach (var document in documents)
        {
            documents[kept] = document;
            if (Documents is null ? Frequencies[document] != 0 : Stands(document, ref at))
                kept++;
        }

        return kept;
    }

    /// <summary>Writes how often it stands in each of some documents.</summary>
    /// <param name="documents">The documents, in order.</param>
    /// <param name="frequencies">The place for as many frequencies.</param>
    public void CopyFrequencies(ReadOnlySpan<int> documents, Span<byte> frequencies)
    {
        var at = 0;
        for (var i = 0; i < documents.Length; i++)
        {
            if (Documents is null)
                frequencies[i] = Frequencies[documents[i]];
            else
                frequencies[i] = Stands(documents[i], ref at) ? Frequencies[at] : (byte)0;
        }
    }

    private bool Stands(int document, ref int at)
    {
        var documents = Documents!;
        while (at < documents.Length && documents[at] < document)
            at++;
        return at < documents.Length && documents[at] == document;
    }

    /// <param name="frequencies">Of every document of the segment.</param>
    public static Postings Of(byte[] frequencies)
    {
        var count = frequencies.Length - frequencies.AsSpan().Count((byte)0);
        if (count == 0)
            return None;
        if (count > frequencies.Length / DenseFrom)
            return new Postings(documents: null, [.. frequencies], count);
        var documents = new int[count];
        var rare = new byte[count];
        var next = 0;
        for (var i = 0; i < count; i++)
        {
            next += frequencies.AsSpan(next).IndexOfAnyExcept((byte)0);
            documents[i] = next;
            rare[i] = frequencies[next++];
        }

        return new Postings(documents, rare, count);
    }
}
