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
