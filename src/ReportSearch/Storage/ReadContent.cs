using System.Text;
using Lucene.Net.Util;
using ReportParsing;

namespace ReportSearch.Storage;

/// <summary>What was read of a file, to tell whether reading it again could give anything else.</summary>
/// <param name="Hash">The SHA-256 of the file; empty where it is not known, as of reports that were added without one.</param>
/// <param name="IsWhole">Whether recognising scanned pages would add nothing: there are none, or they were recognised.</param>
/// <param name="Language">The language that it was read in.</param>
internal sealed record ReadContent(byte[] Hash, bool IsWhole, string Language)
{
    private const int HashLength = 32;
    private const int Header = HashLength + 1;

    /// <summary>What is known of a report that was not read from a file here.</summary>
    public static ReadContent Unknown { get; } = new([], IsWhole: true, string.Empty);

    public static ReadContent Of(byte[] hash, Report report, ReadingOptions options) =>
        new(hash, options.RecogniseScans || report.Status == ReadingStatus.Complete, report.Language);

    public static ReadContent From(ReadOnlySpan<byte> stored) => stored.Length < Header
        ? Unknown
        : new ReadContent(stored[..HashLength].ToArray(), stored[HashLength] != 0, Encoding.UTF8.GetString(stored[Header..]));

    public BytesRef ToBytes() => Hash.Length == 0
        ? new BytesRef()
        : new BytesRef([.. Hash, (byte)(IsWhole ? 1 : 0), .. Encoding.UTF8.GetBytes(Language)]);

    /// <summary>Whether reading a file would give what is known already.</summary>
    /// <param name="hash">The SHA-256 of the file as it is now; empty where it cannot be told.</param>
    /// <param name="options">How it would be read.</param>
    public bool IsSameAs(byte[] hash, ReadingOptions options) =>
        hash.Length > 0
        && hash.AsSpan().SequenceEqual(Hash)
        && (IsWhole || !options.RecogniseScans)
        && (options.Language is null || options.Language == Language);
}
