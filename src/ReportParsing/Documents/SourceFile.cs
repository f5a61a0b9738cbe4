namespace ReportParsing.Documents;

/// <summary>A file's bytes and the format that they show, or the problem that keeps it from being opened.</summary>
/// <param name="Path">As it was given.</param>
/// <param name="Content">The bytes; empty where there is a problem.</param>
/// <param name="Format">Told from the bytes, not from the name.</param>
/// <param name="Problem">Null where the file can be given to a reader.</param>
internal sealed record SourceFile(string Path, byte[] Content, ReportFormat Format, ReadingProblem? Problem)
{
    /// <summary>The largest file that is read, in bytes.</summary>
    public const long MaxLength = 200L * 1024 * 1024;

    /// <summary>What a person should know about the file itself.</summary>
    public IReadOnlyList<ReadingNote> Notes { get; init; } = [];

    public static SourceFile Open(string path)
    {
        try
        {
            if (Directory.Exists(path))
                return Unreadable(path, SourceProblems.Folder);
            if (!File.Exists(path))
                return Unreadable(path, SourceProblems.Missing);
            return new FileInfo(path).Length > MaxLength ? Unreadable(path, SourceProblems.TooLarge) : Of(path, File.ReadAllBytes(path));
        }
        catch (UnauthorizedAccessException)
        {
            return Unreadable(path, SourceProblems.AccessDenied);
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            return Unreadable(path, SourceProblems.Missing);
        }
        catch (IOException)
        {
            return Unreadable(path, SourceProblems.InUse);
        }
    }

    /// <summary>The file of the given bytes.</summary>
    public static SourceFile Of(string path, byte[] content)
    {
        if (content.Length == 0)
            return Unreadable(path, SourceProblems.Empty);
        var signature = FileSignature.Of(content);
        var extension = System.IO.Path.GetExtension(path).ToLowerInvariant();
        if (signature.Problem is { } problem)
            return Unreadable(path, problem);
        var named = FileExtension.FormatOf(extension);
        if (signature.Format == ReportFormat.Unknown)
            return named == ReportFormat.Text ? new SourceFile(path, content, ReportFormat.Text, Problem: null) : Unreadable(path, FileExtension.ProblemOf(extension));
        return new SourceFile(path, content, signature.Format, Problem: null)
        {
            Notes = named == signature.Format ? [] : [SourceProblems.WrongExtension(signature.Format)],
        };
    }

    private static SourceFile Unreadable(string path, ReadingProblem problem) => new(path, [], ReportFormat.Unknown, problem);
}
