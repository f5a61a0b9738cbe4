namespace ReportAudit.Output;

/// <summary>A format that results are written in.</summary>
internal enum OutputFormat
{
    Text,
    Json,
    Jsonl,
    Sarif,
    Html,
    Csv,
    Xlsx,
    Markdown,
}
