namespace ReportAudit.Output;

/// <summary>The writer of each format.</summary>
internal static class AuditWriters
{
    /// <summary>A writer of the format onto a stream, which it leaves open.</summary>
    public static IAuditWriter For(OutputFormat format, Stream output, WritingOptions options) => format switch
    {
        OutputFormat.Json => new JsonAuditWriter(output, options),
        OutputFormat.Jsonl => new JsonLinesAuditWriter(output, options),
        OutputFormat.Sarif => new SarifAuditWriter(output, options),
        OutputFormat.Html => new HtmlAuditWriter(output, options),
        OutputFormat.Csv => new CsvAuditWriter(output, options),
        OutputFormat.Xlsx => new XlsxAuditWriter(output, options),
        OutputFormat.Markdown => new MarkdownAuditWriter(output, options),
        _ => new TextAuditWriter(output, options),
    };

    /// <summary>The extension of a file in the format.</summary>
    public static string ExtensionOf(OutputFormat format) => format switch
    {
        OutputFormat.Text => ".txt",
        OutputFormat.Markdown => ".md",
        _ => "." + format.ToString().ToLowerInvariant(),
    };
}
