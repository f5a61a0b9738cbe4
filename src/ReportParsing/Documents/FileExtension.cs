namespace ReportParsing.Documents;

/// <summary>What a file's name promises.</summary>
internal static class FileExtension
{
    public static ReportFormat FormatOf(string extension) => extension switch
    {
        ".pdf" => ReportFormat.Pdf,
        ".docx" or ".docm" or ".dotx" or ".dotm" or ".doc" or ".dot" or ".rtf" => ReportFormat.Word,
        ".txt" or ".text" => ReportFormat.Text,
        _ => ReportFormat.Unknown,
    };

    /// <summary>What is wrong with a file of this name whose content is of no known format.</summary>
    public static ReadingProblem ProblemOf(string extension) => FormatOf(extension) switch
    {
        ReportFormat.Pdf => SourceProblems.NoPdf,
        ReportFormat.Word => SourceProblems.NoWord,
        _ => SourceProblems.UnknownExtension(extension),
    };
}
