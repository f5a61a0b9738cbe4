using System.IO.Compression;
using System.Xml;

namespace ReportParsing.Word;

/// <summary>Looks at the archive of a Word file before anything in it is trusted.</summary>
internal static class WordPackage
{
    /// <summary>The most that an archive may unpack to, in bytes.</summary>
    public const long MaxUnpackedLength = 500L * 1024 * 1024;

    private const int DeepestElement = 500;

    /// <summary>What keeps the archive from being read; null where nothing does.</summary>
    public static ReadingProblem? ProblemOf(byte[] content)
    {
        try
        {
            using var archive = new ZipArchive(new MemoryStream(content, writable: false), ZipArchiveMode.Read);
            if (!archive.Entries.Any(IsDocument))
                return WordMessages.NoDocument;
            if (!UnpacksWithin(archive))
                return WordMessages.TooLarge;
            return archive.Entries.Where(IsDocument).All(IsShallow) ? null : WordMessages.BrokenXml;
        }
        catch (XmlException)
        {
            return WordMessages.BrokenXml;
        }
        catch (InvalidDataException)
        {
            return WordMessages.NoPackage;
        }
    }

    private static bool IsDocument(ZipArchiveEntry entry) =>
        entry.FullName.StartsWith("word/document", StringComparison.OrdinalIgnoreCase) && entry.FullName.EndsWith(".xml", StringComparison.OrdinalIgnoreCase);

    // Elements are read by recursion, which a file made for it could drive through the stack.
    private static bool IsShallow(ZipArchiveEntry entry)
    {
        using var stream = entry.Open();
        using var reader = XmlReader.Create(stream, new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit });
        while (reader.Read())
        {
            if (reader.Depth > DeepestElement)
                return false;
        }

        return true;
    }

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
