using System.IO.Compression;

namespace ReportParsing.Word;

/// <summary>Looks at the archive of a Word file before anything in it is trusted.</summary>
internal static class WordPackage
{
    /// <summary>The most that an archive may unpack to, in bytes.</summary>
    public const long MaxUnpackedLength = 500L * 1024 * 1024;

    /// <summary>What keeps the archive from being read; null where nothing does.</summary>
    public static ReadingProblem? ProblemOf(byte[] content)
    {
        try
        {
            using var archive = new ZipArchive(new MemoryStream(content, writable: false), ZipArchiveMode.Read);
            if (!archive.Entries.Any(IsDocument))
                return WordMessages.NoDocument;
            return UnpacksWithin(archive) ? null : WordMessages.TooLarge;
        }
        catch (InvalidDataException)
        {
            return WordMessages.NoPackage;
        }
    }

    private static bool IsDocument(ZipArchiveEntry entry) =>
        entry.FullName.StartsWith("word/document", StringComparison.OrdinalIgnoreCase) && entry.FullName.EndsWith(".xml", StringComparison.OrdinalIgnoreCase);

    // The directory's lengths may lie: the parts that are read are unpacked and counted.
    private static bool UnpacksWithin(ZipArchive archive)
    {
        var unpacked = 0L;
        var buffer = new byte[64 * 1024];
        foreach (var entry in archive.Entries)
        {
            if (!entry.FullName.EndsWith(".xml", StringComparison.OrdinalIgnoreCase) && !entry.FullName.EndsWith(".rels", StringComparison.OrdinalIgnoreCase))
            {
                unpacked += entry.Length;
                continue;
            }

            using var stream = entry.Open();
            int read;
            while ((read = stream.Read(buffer)) > 0 && unpacked <= MaxUnpackedLength)
                unpacked += read;
        }

        return unpacked <= MaxUnpackedLength;
    }
}
