using ReportParsing;
using ReportParsing.Documents;

namespace ReportAudit.Batch;

/// <summary>What was read from a file, with the format that the file was found to have.</summary>
internal sealed record SourceContent(ReportFormat Format, DocumentContent Content)
{
    public static SourceContent Unreadable(ReadingProblem problem) => new(ReportFormat.Unknown, DocumentContent.Unreadable(problem));
}
