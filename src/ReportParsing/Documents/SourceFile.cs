namespace ReportParsing.Documents;

/// <summary>A file's bytes and the format that they show, or the problem that keeps it from being opened.</summary>
internal sealed record SourceFile(string Path, byte[] Content, ReportFormat Format, ReadingProblem? Problem)
{
    public static SourceFile Open(string path)
    {
        try
        {
            var content = File.ReadAllBytes(path);
            return new SourceFile(path, content, FormatOf(path, content), Problem: null);
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            return new SourceFile(path, [], ReportFormat.Unknown, new ReadingProblem(
                ReadingProblemKind.Missing,
                new BilingualText("không có tệp này.", "there is no such file.")));
        }
    }

    private static ReportFormat FormatOf(string path, byte[] content) => content switch
    {
        [0x25, 0x50, 0x44, 0x46, ..] => ReportFormat.Pdf,
        [0x50, 0x4B, ..] => ReportFormat.Word,
        _ => System.IO.Path.GetExtension(path).Equals(".txt", StringComparison.OrdinalIgnoreCase) ? ReportFormat.Text : ReportFormat.Unknown,
    };
}
