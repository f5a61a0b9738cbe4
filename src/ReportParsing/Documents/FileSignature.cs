using System.IO.Compression;
using System.Text;

namespace ReportParsing.Documents;

/// <summary>The format that a file's first bytes show.</summary>
/// <param name="Format">Unknown where the bytes show none; plain text has no signature.</param>
/// <param name="Problem">What is wrong with a format that is recognised but not read.</param>
internal readonly record struct FileSignature(ReportFormat Format, ReadingProblem? Problem)
{
    private const int PdfHeaderWithin = 1024;
    private const int MarkupWithin = 512;

    public static FileSignature Of(ReadOnlySpan<byte> content)
    {
        if (content[..Math.Min(content.Length, PdfHeaderWithin)].IndexOf("%PDF-"u8) >= 0)
            return new FileSignature(ReportFormat.Pdf, Problem: null);
        if (content.StartsWith("PK"u8) && content.Length > 3 && content[2] <= 8)
            return OfArchive(content.ToArray());
        if (content.StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0]))
            return OfCompoundFile(content);
        if (content.StartsWith("{\\rtf"u8))
            return new FileSignature(ReportFormat.Word, Problem: null);
        if (OfPicture(content) is { } picture)
            return Refused(picture);
        return OfMarkup(content);
    }

    private static FileSignature Refused(ReadingProblem problem) => new(ReportFormat.Unknown, problem);

    private static FileSignature OfArchive(byte[] content)
    {
        try
        {
            using var archive = new ZipArchive(new MemoryStream(content, writable: false), ZipArchiveMode.Read);
            foreach (var entry in archive.Entries)
            {
                var name = entry.FullName.Replace('\\', '/');
                if (name.StartsWith("word/", StringComparison.OrdinalIgnoreCase))
                    return new FileSignature(ReportFormat.Word, Problem: null);
                if (name.StartsWith("xl/", StringComparison.OrdinalIgnoreCase))
                    return Refused(SourceProblems.Other("bảng tính Excel (.xlsx)", "an Excel workbook (.xlsx)"));
                if (name.StartsWith("ppt/", StringComparison.OrdinalIgnoreCase))
                    return Refused(SourceProblems.Other("bản trình chiếu PowerPoint (.pptx)", "a PowerPoint presentation (.pptx)"));
                if (name.Equals("content.xml", StringComparison.OrdinalIgnoreCase))
                    return Refused(SourceProblems.Other("tệp OpenDocument (.odt, .ods)", "an OpenDocument file (.odt, .ods)"));
            }

            return Refused(SourceProblems.Archive);
        }
        catch (InvalidDataException)
        {
            return Refused(SourceProblems.DamagedArchive);
        }
    }

    // Stream names in a compound file's directory are UTF-16.
    private static FileSignature OfCompoundFile(ReadOnlySpan<byte> content)
    {
        if (Has(content, "EncryptedPackage"))
            return Refused(SourceProblems.EncryptedWord);
        if (Has(content, "WordDocument"))
            return new FileSignature(ReportFormat.Word, Problem: null);
        if (Has(content, "Workbook"))
            return Refused(SourceProblems.Other("bảng tính Excel (.xls)", "an Excel workbook (.xls)"));
        return Refused(Has(content, "PowerPoint Document")
            ? SourceProblems.Other("bản trình chiếu PowerPoint (.ppt)", "a PowerPoint presentation (.ppt)")
            : SourceProblems.Other("tệp Office đời cũ không phải Word", "an old Office file other than Word"));
    }

    private static bool Has(ReadOnlySpan<byte> content, string streamName) => content.IndexOf(Encoding.Unicode.GetBytes(streamName)) >= 0;

    private static ReadingProblem? OfPicture(ReadOnlySpan<byte> content) =>
        content.StartsWith((ReadOnlySpan<byte>)[0x89, (byte)'P', (byte)'N', (byte)'G']) || content.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF])
        || content.StartsWith("II*\0"u8) || content.StartsWith("MM\0*"u8) || content.StartsWith("GIF8"u8)
            ? SourceProblems.Picture
            : null;

    private static FileSignature OfMarkup(ReadOnlySpan<byte> content)
    {
        var head = Encoding.UTF8.GetString(content[..Math.Min(content.Length, MarkupWithin)]).TrimStart('\uFEFF', ' ', '\r', '\n', '\t');
        if (head.StartsWith("<?xml", StringComparison.Ordinal) && head.Contains("Word.Document", StringComparison.Ordinal))
            return new FileSignature(ReportFormat.Word, Problem: null);
        return head.StartsWith("<!doctype html", StringComparison.OrdinalIgnoreCase) || head.StartsWith("<html", StringComparison.OrdinalIgnoreCase)
            ? Refused(SourceProblems.Other("trang web (HTML)", "a web page (HTML)"))
            : default;
    }
}
