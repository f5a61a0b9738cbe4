namespace ReportParsing.Documents;

/// <summary>A file's bytes and the format that they show, or the problem that keeps it from being opened.</summary>
internal sealed record SourceFile(string Path, byte[] Content, ReportFormat Format, ReadingProblem? Problem)
{
    private const long MostBytes = 512L * 1024 * 1024;

    private string Extension => System.IO.Path.GetExtension(Path).ToLowerInvariant();

    public static SourceFile Open(string path)
    {
        try
        {
            if (new FileInfo(path) is { Exists: true, Length: > MostBytes })
                return Unopened(path, FileMessages.TooLarge);
            return new SourceFile(path, File.ReadAllBytes(path), ReportFormat.Unknown, Problem: null).Recognised();
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            return Unopened(path, FileMessages.Missing);
        }
        catch (UnauthorizedAccessException)
        {
            return Unopened(path, FileMessages.AccessDenied);
        }
        catch (IOException e)
        {
            return Unopened(path, FileMessages.NotOpened(e.Message));
        }
    }

    private static SourceFile Unopened(string path, ReadingProblem problem) => new(path, [], ReportFormat.Unknown, problem);

    private SourceFile Recognised()
    {
        if (Content.Length == 0)
            return this with { Problem = FileMessages.Empty };
        if (HasPdfHeader())
            return this with { Format = ReportFormat.Pdf };
        return Content switch
        {
            [0x50, 0x4B, ..] => this with { Format = ReportFormat.Word },
            // A Word package with a password is wrapped in the container that Word 97 files are.
            [0xD0, 0xCF, 0x11, 0xE0, ..] => this with { Problem = Extension is ".docx" or ".docm" or ".dotx" ? FileMessages.Encrypted : FileMessages.OldWord },
            [(byte)'{', (byte)'\\', (byte)'r', (byte)'t', (byte)'f', ..] => this with { Problem = FileMessages.RichText },
            _ => ByExtension(),
        };
    }

    private SourceFile ByExtension() => Extension switch
    {
        ".txt" => this with { Format = ReportFormat.Text },
        ".pdf" => this with { Problem = FileMessages.NoPdf },
        ".docx" or ".docm" or ".dotx" => this with { Problem = FileMessages.NoWord },
        _ => this with { Problem = FileMessages.UnknownFormat },
    };

    // Mail gateways and printers put lines before it; readers accept it within the first 1024 bytes.
    private bool HasPdfHeader() => Content.AsSpan(0, Math.Min(Content.Length, 1024)).IndexOf("%PDF-"u8) >= 0;
}
